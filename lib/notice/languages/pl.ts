import { defineLanguage } from './define.ts';

export const polish = defineLanguage({
  code: 'pl',
  words:
    'nie wiadomość wiadomości się jest dla został została adresat adresata adresatów odbiorcy odbiorców dostarczyć dostarczona dostarczono dostarczenie oraz lub serwer skrzynka odpowiedź ponieważ następujących można przez twoja twojej proszę adresu adres użytkownik odpowiedzi polecenie powiedział jako ze zbyt konto odrzucona serwera odbiorca po znaleziono dni',
  subject: {
    delay:
      /(?:dostarcz|wiadomo|doręcz).{0,30}opóźni|opóźni.{0,20}(?:dostarcz|doręcz)|jeszcze nie dostarczon/i,
    delivered: /^(?:dostarczono|przekazano|dostarczone):/i,
    failure:
      /niedostarczon|nie (?:dostarczono|można dostarczyć|dostarczona|została dostarczona|została doręczona|doręczono)|niedoręczon|zwrot (?:poczty|wiadomości|do nadawcy)|(?:błąd|niepowodzenie|problem) (?:podczas |przy |w )?(?:dostarcz|doręcz|dostarczeni)|wiadomość (?:zwrócona|odrzucona|nie)|nieudane dostarczenie/i,
  },
  body: {
    delay:
      /jeszcze nie (?:została|zostały|udało) .{0,20}(?:dostarcz|doręcz)|dostarczenie .{0,60}opóźni|(?:będzie|będą) .{0,20}(?:ponawia|próbowa|podejmowan)|ponowne próby|kolejne próby|spróbuje ponownie|tymczasowy problem|tylko ostrzeżenie|opóźnione o \d/i,
    failure:
      /nie (?:można|udało (?:mi )?się|mogła|mógł|mogł[ea]m|mogliśmy) (?:zostać |być )?(?:dostarcz|doręcz|wysłać|dostarczyć)|nie (?:został|została|zostały|zostało) (?:\S{1,20} )?(?:dostarczon|doręczon|wysłan)|nie dostarczono|nie znaleziono|nie powiodło się|nie istnieje|odmówił przyjęcia|nie udało się|(?:wiadomość|poczta) (?:odrzucona|zwrócona)|(?:została|zostało) (?:odrzucon|zablokowan)|skrzynka .{0,40}(?:pełna|przepełniona)|niedostarczon/i,
  },
  filter: {
    own: /(?:twoja|twoją|twoje|twój|państwa|pani|pana) (?:\S{1,16} ){0,2}(?:wiadomoś|e-?mail|list|mail)|wysłan[ayeo] przez (?:ciebie|państwa|pana|panią)|od ciebie\b|które?(?:ą|j)? (?:wysłał|państwo wysłali)/i,
    stopped:
      /zatrzyman|zablokowan|przechwycon|kwarantann|usunięt|odrzucon|wstrzyman|nie zosta\S{1,3} (?:przekazan|opublikowan|przepuszczon|przetworzon|przyjęt|dostarczon|zaakceptowan|zatwierdzon|rozesłan)/i,
    forReader:
      /^\W{0,3}witamy|(?:skierowan|adresowan|wysłan)\S{0,3} do (?:ciebie|państwa|pana|pani)|(?:twoja|państwa) kwarantanna|oczekuj\S{1,3} na (?:zatwierdzenie|moderację|akceptację)|wiadomoś\S{1,3} dla (?:ciebie|państwa)/i,
  },
  labels: {
    response: [
      '(?:otrzymana )?odpowiedź(?: (?:zdalnego )?serwera(?: zdalnego)?)?(?: (?:była|brzmiała|to))?',
      '(?:(?:powód|przyczyna)(?: (?:zwrotu|odrzucenia|błędu))?|błąd|zgłoszony błąd|komunikat o błędzie|diagnostyka)',
    ],
    server: ['serwer generujący', 'wygenerowan[ey] przez', 'wysłane przez'],
    recipient: ['(?:adres )?(?:adresat|odbiorc)(?:a|y)?', 'adres'],
    to: ['do'],
    sender: ['(?:adres )?nadawc[ay]', 'od'],
    original: ['oryginalne nagłówki', 'nagłówki (?:oryginalnej )?wiadomości', 'oryginalna wiadomość'],
    announced: ['następując\\S{1,4} (?:powod|przyczyn|błęd)\\S{0,3}'],
    forward: ['(?:przekazan|przekierowan)[aeoy] (?:do|na)(?: adres)?', 'adres przekierowania'],
  },
  horizon: {
    retry: 'pr(?:ó|o)b|ponawia|ponowi',
    hour: 'godzin(?:a|ę|y)?',
    day: 'dni|dzień',
    passed: 'po upływie|ponad|co',
    until: 'aż do|do',
  },
});
