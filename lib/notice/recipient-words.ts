// By which words the addresses in a notice are told apart (recipients.ts, recipient-sentences.ts, recipient-hits.ts, reached.ts, passed-on.ts, forwards.ts). Only data: the worker reads them late.

/** A list's own addresses, which a rejection names for questions. */
export const contact =
  /^(?:owner(?:-[^@]{1,64})?|[^@]{1,64}(?:-(?:owner|request|bounces|ctl|(?:un)?subscribe)|\+(?:owner|help|(?:un)?subscribe))|listserv|majordomo|mailman|sympa|dolist)@/i;

/** Where what a list sent comes back to, and who looks after it: `news-bounces+bo=corp.example@`, `owner-news@`, `listserv@`. */
export const role =
  /^(?:owner-[^@]{1,64}|[^@]{1,64}-(?:owner|admin|bounces?|errors|request)(?:\+[^@]{1,200})?|mailman|listserv|majordomo|sympa)@/i;

/** What stands before the address that a sentence is about: Gmail, Microsoft 365, Yahoo and their translations. */
export const object =
  /(?:deliver(?:ed|ing|y)?|message|mail|e-?mail|group|recipient|address|user|\b(?:to|for|an|für|à|pour|vers|para|hacia|a|al|per|verso|voor|aan|naar|bij|till|til|do|dla|pro|adresse|dirección|endereço|indirizzo|adres|adresu)|(?<!\p{L})(?:на|для|адресату|адресом|группу))[\s:]{1,3}["'<(]{0,2}$/iu;

/** Postfix and others log who it was for: `to=<bo@corp.example>`. */
export const logged = /(?:^|\s)(?:to|rcpt|recipient)=<?$/;

/** Sentences that send the reader to somebody, and what names the sender. */
export const other =
  /\b(?:contact|support|help|assistance|questions?|abuse|forward (?:this|it)|postmaster|webmaster|administrator|e-?mail us|ask (?:your|our)|(?:mail )?from(?! your?\b)|kontakt|contacte[rz]?|contatta|hilfe|wenden sie|künftig|now|instead|new address|moved to|skontaktuj|owned by|belongs? to|(?:logged|signed) in as|authenticated (?:as|user))\b[^.!?]{0,40}$|(?:moderat|administrat)\S{0,6} [<(]{1,2}$|(?:message[- ]?(?:id|token)\s?[:=]\s{0,3}|\bsender (?:e-?mail )?address:? |\d (?:mon|tue|wed|thu|fri|sat|sun) [a-z]{3} [\d ]\d \d\d:\d\d:\d\d\s{1,4})<?$|(?:обратитесь|обращайтесь|联系|お問い合わせ|문의)[^.!?。]{0,40}$/i;
export const senderBehind =
  /^>?[:.]{0,3} ?(?:sender|domain of sender|from(?! (?:the|your|our|[^\s@]{1,64}@))|(?:a|ha|has|hat|have|heeft|har) (?:\S{1,10} )?(?:émis|envoyé|enviado|emitido|inviato|spedito|sent|gesendet|versandt|verschickt|verstuurd|verzonden|skickat|sendt)(?!\p{L}))/iu;

/** Before the address of somebody who helps or got a copy, which may begin the next line. */
export const invitation =
  /(?:\b(?:contact|help|questions?|support|assistance|kontakt|hilfe|fragen|aide|ayuda|aiuto|ajuda)\b|お問い合わせ|联系|聯絡|문의)[^.!?\n]{0,60}[:：]\s{0,3}$|(?<!\S)(?:[ck]onta[ck]t|contatt)[a-z]{0,5}\s{0,3}$|^\W{0,8}(?:(?:in|en|con|w|v) )?(?:b?cc|kopi[ae]?|copi[ae]|cópia|копия)(?: (?:an|à|a|para|aan|till?|do))?\s?[:：]?\s{0,3}$/i;

/** What stands behind an address that the mail did reach, or above a list of them. */
const done =
  'delivered|relayed|sent(?! (?:on|at|by|from) )|ok|succe(?:ss|eded)\\w{0,5}|accepted|zugestellt|übergeben|übermittelt|weitergeleitet|remise?s?|distribuée?s?|entregad[oa]s?|entregues?|consegnat[oi]|bezorgd|afgeleverd|dostarczon[oya]|доставлен[оы]?|[配送][信送達]済み|到着|已送[达達]|[发發投][送递遞]成功|전달 ?완료|발송 ?완료|framme|levererat|leveret|levert|toimitettu|doru[čc]en[oa]?|k[ée]zbes[íi]tve|livrat[ăa]?|teslim edildi|opened|clicked|notified';

/** In a table, behind a dash or in a list; a server's answer may follow. */
export const reached = new RegExp(
  `^[\\s.|:;–—-]{0,40}(?:${done})(?!\\p{L})(?:[^45]{0,40}$|[\\s|:;,.–—-]{1,20}2\\d\\d[ -])`,
  'iu',
);
export const reachedBelow = new RegExp(
  `(?<!\\p{L})(?:${done}|(?:this|that|these|those|the (?:others?|rest)|all others)(?: \\p{L}{3,10}){0,2} (?:did|(?:went|came|got) through|worked|arrived|made it))(?!\\p{L})`,
  'iu',
);

/** Takes that back; `no receipts` does not. */
export const unreached =
  /(?<!\p{L})(?:(?:not|nor|never|no)(?! (?:return|receipt|report|send|confirm|delivery (?:status|notif|receipt)))|fail\p{L}{0,4}|errors?|nicht|kein\p{L}{0,2}|non|pas|não|niet|nie|не|inte|ej|ikke)(?!\p{L})|n't|cannot|unable|unzu|impos|ない|ません|未|不/iu;

/** A row of a table ends with a server's answer. */
export const answered = /^\s{0,20}[45]\d\d[ -]/;

/** Exim hides the next recipient; Exchange until 2003 names him as its directory does, `'Bo Miller' on 5/4/2026 10:00`. */
export const undisclosed =
  /^\s{1,12}(?:an undisclosed address\s{0,3}$|'[^'@]{1,64}' (?:on|at|am|um|le|el|em|il|op|den|dnia|dne) \d.{0,16}\d:\d\d)/i;

/** In every language's words for it; spares other notices the patterns. */
export const sentOn =
  /forward|redirect|but the destination|alias|resent|\(via |original (?:recipient|address)|you (?:wrote|sent it) to:|[-=]>|→|weiterleit|leitet|weitergeleit|umgeleit|transf[eé]r|redirig|renvoy|réexp|reenv|encaminh|redirecion|inoltr|reindirizz|girat|doorgest|doorstuur|doorgez|przekaz|przekier|přepos|přesměr|vidarebefor|videresend|edelleen|yönlendir|пере(?:направ|адрес|сл|сыл)|転送|[转轉][发發寄]|전달|포워딩/iu;

/** A line of its own above addresses; in Chinese and Japanese it needs no colon. */
export const listHeading =
  /^[^@]{12,200}[:：]\s{0,3}$|^[\s【[■●◆▼]{0,4}(?:[配送][信送達]|[发發]送|投[递遞])[^\s@]{1,8}\s{0,3}$/;

/** Before an address that is no recipient's, or a worm's name that looks like one (`W32/Mydoom.a@MM`): who had to approve the mail, who runs the server; or before what a message is known by, which looks like one. */
export const notRecipient =
  /(?:(?:message|メッセージ|메시지|[消訊]息|[邮郵]件)[- ]?(?:id|token)|identifica\w{2,5}|kennung|nachrichten-?id|\bid\.? \w{7,9})[^@:：]{0,24}[:：]|\S@mm?(?![\w.@-])|(?:承認者|管理[者员員]|[审審][批核]人|승인자|결재자|관리자)\s{0,20}[:：]/i;

/** Between two addresses of one list. */
export const comma =
  /^[>)"']{0,2}(?:\s?\([^()@]{2,80}\))?\s{0,3}(?:[,;、，；]|and|und|et|y|e|en|i|og|och|ja|ve|и|と|和|및)\s{1,3}[<("']{0,2}$|^[>)]{0,2}[,;、，；][<("']{0,2}$/;
