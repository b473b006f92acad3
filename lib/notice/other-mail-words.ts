// What is no notice says so in these words (other-mail.ts). Only data: the worker reads them late.

/** Reports on many mails. */
export const reportSubject =
  /^\s*(?:\[preview\]\s*)?report domain:|^\s*(?:majordomo|list(?:serv|proc|star|manager)?|sympa|mailman|smartlist|ecartis|ezmlm|petidomo|minimalist)[-@:. ]{1,3}(?:\S{1,40}[: ]{1,2})?(?:results?|output)\b|^\s*(?:(?:the )?(?:results?|output) (?:of|for|from) (?:your|the) (?:e-?mail )?(?:commands?|jobs?|requests?)|output of your job|(?:ergebnis(?:se)?|ausgabe) (?:ihrer|deiner|der) (?:e-?mail-?)?(?:befehle|kommandos|anfrage)|r[ée]sultats? de (?:vos|votre) (?:commandes?|requ[êe]tes?)|(?:los )?resultados? de (?:sus|su|los|tus) (?:comandos?|[óo]rdenes)|(?:i )?risultat[oi] (?:dei|del) (?:tuoi|vostri|suoi|tuo|suo) comand[oi]|(?:os )?resultados? dos seus comandos|(?:de )?resultaten van uw (?:e-?mail ?)?(?:commando|opdracht)|wyniki (?:twoich|pa[ńn]stwa) (?:polece[ńn]|komend)|результат\S{1,2} (?:ваших |выполнения )?(?:почтовых )?команд)|dmarc (?:aggregate|failure) report|tls.?rpt|smtp tls report|quarantine (?:digest|summary|report|notification)|^\s*(?:spam|filter|junk) (?:digest|summary|report)\b/i;

/** The reader's own mailbox fills up: what is said of mail is what will become of it. */
export const quotaWarning =
  /quota (?:warning|alert|notice|exceeded? warning)|(?:mail ?box|inbox|account|storage) (?:is )?(?:almost|nearly|close to|about to be) (?:full|exceed)|(?:avertissement|alerte) .{0,12}quota|bientôt pleine|presque pleine|fast voll|quota-?warnung|casi llen[oa]|quase chei[oa]|quasi pien[oa]|bijna vol|prawie pełn|почти заполнен|残り容量|容量警告|your (?:e-?mail )?(?:mail ?box|inbox|account|quota) (?:is |has )?(?:\S{1,12} )?over ?quota/i;

/** What a carrier delivers. */
export const parcel =
  /(?:your|ihre?|deine?|votre|ton|tu|su|tuo|suo|seu|sua|uw|je|jouw|din|twoja|ваша?) (?:[a-z]{2,10} )?(?:parcel|package|shipment|paket|päckchen|sendung|lieferung|colis|paquete|env[ií]o|pacco|encomenda|pakket|pakke|paczka|посылка|бандероль)(?!\p{L})/iu;

/** What mail lies in. */
export const mailStore =
  /mail ?box|inbox|quota|storage|postfach|speicher|bo[iî]te|buz[oó]n|caixa|casella|schr[aá]nk|skrzynk|ящик|メールボックス|容量|邮箱|메일함|postbus|postvak|brevl|postkasse|laatikko|posta kutusu/i;

/** What a web site's form sends to its owner. */
export const contactForm =
  /(?:sent|submitted|received) (?:from|via|through|by) (?:a |the |your |our )?(?:web ?site.?s? )?contact form|^(?:contact form|kontaktformular|formulaire de contact|formulario de contacto|formul[aá]rio de contato|modulo di contatto|contactformulier|formularz kontaktowy)\b/i;

/** Asks the reader. */
export const question = /[?？](?!\S)|(?:でしょう|です|ます)か[。\s]/;

/** A person greets by name, or as one does in Japan, and asks. */
export const greeting =
  /^\s{0,20}(?:hi|hello|hey|dear|hallo|hoi|liebe[r]?|moin|servus|salut|bonjour|hola|ol[aá]|oi|ciao|cze[sś][cć]|hej|hei|ahoj|привет|здравствуйте)[ ,]{1,2}(?!user|customer|sender|madam|sir|e-?mail|subscriber)\p{Lu}[\p{L}-]{1,20}\s?[,!.:]?\s*$|(?:いつも|大変|平素より?)お世話になって(?:い|お)/imu;
