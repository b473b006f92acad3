// By which words a kind of mail is known (kind.ts). Only data: the worker reads them late.

/** A report on somebody's complaint, in the text. */
export const abuse =
  /(?:this is an? (?:email )?(?:abuse|spam|feedback) report|feedback-type\s?:|abuse report|spam complaint\b|complaint about (?:message|mail) from|an\semail\smessage\sreceived\sfrom\sip|\[ spamcop v\d)/i;

/** Feedback without a report: the mail that somebody complained of is all that it holds. */
export const complaint =
  /complaint about (?:a |your )?(?:message|e?-?mail)|(?:e-?mail )?feedback report|(?:abuse|spam|fbl|jmrp) (?:complaint|report|feedback)|feedback loop/i;

/** What mail programs call a receipt. */
export const readReceipt =
  /^(?:read|not read|gelesen|ungelesen|lu|non lu|leído|lido|letto|gelezen|读取|開封済み|已读):|return receipt|read receipt|lesebestätigung|disposition notification/i;

/** `Re:` and the like: a person's answer or forward, whatever it quotes. */
export const answerSubject =
  /^\s*(?:re|aw|sv|antw|odp|vs|tr|fw|fwd|wg|rv|enc|i|r|res)\s?(?:\[\d{1,3}\])?\s?:/i;

/** The message is lost, whatever the notice says of earlier attempts. */
export const isFinal =
  /\b(?:permanent (?:fatal )?error|envelope expired|(?:error|erreur|erro|errore) permanente|permanenter fehler|giv(?:en|ing) up|gave up|will (?:not|no longer) (?:be )?(?:retr|attempt|try)|not going to try|(?:has been|will be) deleted|no (?:further|more|new|other) attempts?|returned to (?:the )?sender|final delivery|kein(?:e[nr]?)? (?:weiter|erneut|neu)e[nrs]? (?:\S{1,20} )?(?:zustell|versuch|wiederhol)|aucune (?:nouvelle|autre) tentative|nenhuma (?:nova|outra) tentativa|nessun (?:altro|ulteriore|nuovo) tentativo|geen (?:nieuwe|verdere|andere) poging|ing(?:a|en) (?:fler|ytterligare|flere|yderligere|nye) (?:försök|forsøg|forsøk)|aufgegeben|abandonn|cessé|más intentos|no se (?:volver|har)|opgegeven|non (?:effettuer|riprov|ritent|tenter|prover)|não (?:tentar|voltar)|niet (?:opnieuw|nogmaals|meer|langer) (?:worden )?(?:ge)?(?:prob|pog)|nie b[eę]d\S{1,4} (?:ju[zż] )?(?:ponawia|pr[oó]bowa|podejmowa))|постоянная ошибка|(?:новых|дальнейших|повторных|других) попыток|(?:не буд[еу]т|больше не) (?:\S{1,12} )?(?:повтор|пыт|попыт|предприн)|中止|放弃|放棄|중단/i;

/** What the reader's own gateway wrote before a subject: `[EXTERNAL] `, `EXT: `, `*** Extern ***`. */
export const external =
  /^\s{0,3}[[({<*【]{0,5}\s?(?:ext(?:ern(?:al|[aeo])?)?|外部|社外|외부)(?: [a-z-]{1,9})?\s?[\])}>*】:：]{1,5}[\s:-]{0,3}/i;

/** What lists and ticket systems write before it: `[sales-team] `. */
export const tags = /^\s{0,3}(?:\[[^\]]{1,40}\]\s{0,3}){1,3}/;

/** `CAUTION: `, `SPAM: `: a filter's mark, not a mail system's prefix. */
export const warning = /^\s{0,3}\p{Lu}{3,12}\s?[:：]\s{0,3}/u;

/** `Undeliverable: Undeliverable: Offer`, in any language. */
export const repeatedTitle = /^\s{0,3}(\p{L}[\p{L} ]{3,40}?)\s{0,2}[:：]\s{0,3}\1\s{0,2}[:：]/iu;

/** A mail system's own title, behind a prefix: another one's, or a filter's mark. */
export const titledBehind =
  /^\s{0,3}(\p{L}[\p{L} ]{3,40}[:：])\s{0,3}(?:undeliver(?:able:|ed mail returned to sender)|mail delivery failed(?::|$)|delivery status notification \(|failure notice$|returned mail: )/iu;

/** A filter's receipt that says so in words. */
export const rejection =
  /automatically (?:rejected|refused)|(?:was|been) (?:rejected|refused) by|following reason (?:was|is) given/i;

/** The field of a receipt (RFC 8098 section 3.2.6). */
export const disposition =
  /^disposition[ \t]{0,3}:[ \t]{0,3}(?:(?:manual|automatic)-action|displayed|read|dispatched|denied)\b/im;
