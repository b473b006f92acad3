/**
 * What other languages say of the usual reasons, where a cause's own lists end: Russian, Ukrainian, Hungarian, Romanian, Serbian,
 * Bulgarian, Greek, Arabic, Hebrew, Thai, Vietnamese, Indonesian, Hindi. Templates for `phrase` (words.ts).
 */
export const farther = {
  mailboxFull:
    'hộp thư {gap}đầy|(?:sandu.e|po.tansk\\S{1,3}) {gap}pun[oa]?\\b|γεμάτ|έχει γεμίσει|ممتلئ|תיבת.{0,24}מלאה|กล่อง.{0,30}เต็ม|(?:c.su.|cuti)\\S{1,3} {gap}plin|скриньк\\S {gap}(?:повна|переповнен)|кути\\S{1,3} {gap}(?:пълна|препълнена)|मेलबॉक्स.{0,12}भर',
  spamContent:
    'похож\\S{0,2} на (?:массов\\S{1,3} )?(?:рассылк|реклам|спам)|як спам|като спам|спамом|ca (?:fiind )?spam|kao (?:spam|ne.eljen)|spamk.nt|spámk.nt|ανεπιθύμητ|بريد (?:عشوائي|مزعج)|ספאם|דואר זבל|สแปม|thư rác|sebagai spam',
  messageTooBig:
    't[uú]l nagy|meghaladja {gap}m.ret|(?:mesaj|ata.ament|fi.ier)\\S{0,4} {gap}(?:prea mare|dep..e.te)|(?:лист|повідомлення|вкладення|розмір)\\S{0,3} {gap}(?:завелик|перевищ|занадто велик)|prevelik|твърде голям|(?:πολύ|υπερβολικά) μεγάλ|كبيرة? جد|גדולה? מדי|ใหญ่เกิน|quá lớn|terlalu besar',
  mailboxDisabled:
    '(?:скриньк|обліков|акаунт)\\S{0,4} {gap}(?:заблокован|вимкнен|деактивован)|postafi.k\\S{0,2} {gap}(?:letilt|le van tiltva|felf.ggeszt|megsz.nt|inakt.v)|(?:c.su.|cont)\\S{0,4} {gap}(?:dezactivat|suspendat|blocat|închis)|(?:nalog|sandu.e) {gap}(?:deaktiviran|blokiran|uga.en|zatvoren)|απενεργοποι|معط[ّ]?ل|מושבת|ถูกระงับ|bị (?:khóa|vô hiệu)|dinonaktifkan',
  noAnswer:
    'не відповіда|nem v.laszol|nu r.spunde|(?:server|host) {gap}ne odgovara|не отговаря|δεν (?:αποκρ|απαντ)|לא (?:מגיב|עונה)|لا يستجيب|ไม่ตอบสนอง|không phản hồi|tidak merespons?',
  domainNotFound:
    '(?:tartom.ny|domain)\\S{0,3} {gap}nem (?:tal.lhat|l.tez)|domeniu\\S{0,2} {gap}nu (?:exist|a fost g.s)|домен\\S{0,2} {gap}не (?:знайден|існує|съществува)|dom(?:ena?|en) {gap}ne postoji|τομέα\\S? {gap}δεν|النطاق.{0,20}غير|הדומיין.{0,20}(?:לא|אינו)|tên miền {gap}không|domain tidak',
  blockedByRecipient:
    'címzett {gap}letiltotta|destinatarul {gap}(?:blocat|respins)|(?:одержувач|отримувач)\\S? {gap}заблокував|primalac {gap}blokira|παραλήπτης {gap}(?:αποκλ|μπλοκ)|người nhận {gap}chặn|penerima {gap}memblokir',
} as const;
