import { defineLanguage } from './define.ts';

export const turkish = defineLanguage({
  code: 'tr',
  words:
    'ileti iletiniz iletisi alıcı alıcılara adresi adres teslim edilemedi için bir ve bu veya sunucu sunucusu mesajınız gönderilemedi bulunamadı yanıt nedeniyle olarak gruplara kutusu nedeni hata kullanıcı yanıtı ile daha gün saat mesaj alıcının çok posta adresine yönlendirilemedi iletilemedi ulaştırılamadı',
  subject: {
    delay: /teslim.{0,20}(?:gecik|ertelen)|geciken teslim|henüz teslim edilmedi/i,
    delivered: /^(?:teslim edildi|geçirildi|iletildi):/i,
    failure:
      /teslim edilem(?:edi|ez|iyor)|iletilem(?:edi|ez|iyor)|teslimat? (?:başarısız|hatası|edilemedi)|gönderilemedi|teslim edilmedi|gönderilmedi|(?:ileti|e-?posta|mesaj) (?:geri döndü|reddedildi|iade)|geri gönderil/i,
  },
  body: {
    delay:
      /henüz teslim edil(?:e)?medi|teslim .{0,60}gecik|(?:yeniden|tekrar) den(?:e(?:y|n)ece|iyor)|denemeye devam|denenecek|geçici (?:bir )?sorun|yalnızca (?:bir )?uyarı|saattir teslim|gündür teslim/i,
    failure:
      /teslim edilem(?:edi|iyor|ez)|iletilemedi|gönderilemedi|teslim(?:at)? .{0,30}başarısız|bulunamadı|reddedildi|engellendi|mevcut değil|kutusu .{0,20}dolu|teslim edilmedi|limitiniz aşıldı|yetkiniz yok/i,
  },
  filter: {
    own: /(?:iletiniz|mesajınız|postanız|gönderdiğiniz|yanıtınız)/i,
    stopped:
      /engellen|durdurul|karantina|silin(?:di|miş)|reddedil|kaldırıl|yakalan|iletilme(?:di|miş)|yayınlanmadı|işlenemedi|onaylanmadı|kabul edilme(?:di|miş)|teslim edilme(?:di|miş)/i,
    forReader: /size (?:gönderilen|gelen)|adınıza gelen|karantinanız|onay bekliyor/i,
  },
  labels: {
    response: [
      '(?:uzak sunucudan )?(?:gelen |alınan )?yanıt(?: şöyleydi)?',
      '(?:neden|sebep|hata(?: iletisi)?|bildirilen hata)',
    ],
    server: ['oluşturan sunucu', 'üreten sunucu', 'gönderen sunucu'],
    recipient: ['alıcı(?: adresi)?'],
    to: ['kime'],
    sender: ['gönderen(?:in)?(?: adresi)?', 'kimden'],
    original: ['özgün ileti(?: üst ?bilgileri)?', 'orijinal ileti(?: üst ?bilgileri)?'],
    forward: ['yönlendirilen adres', 'yönlendirme adresi'],
  },
  horizon: {
    retry: 'dene',
    hour: 'saat',
    day: 'gün',
    passed: 'boyunca',
    untilBehind: 'tarihine kadar',
  },
});
