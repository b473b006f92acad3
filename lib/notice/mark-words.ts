// By which marks the parts of a text are told apart (line-breaks.ts, sections.ts, view.ts, send-again.ts). Only data: the worker reads them late.

/** A title between rules stands on a line of its own. */
export const title = /(?<![-=*_])([-=*_])\1{2,200} ?[^\s=*_-][^\n=*_]{2,80}?\1{3,200}(?=\s|$)/;

/** The header lines of the message that came back. */
export const header = /(?<=\s)[A-Z][A-Za-z-]{1,40}:(?=\s?\S)/g;

/** Nothing stands beside a rule. */
export const rule = /(?<![-=*_])[-=*_]{10,200}(?=\s)/g;

/** Behind a full stop something new is said. */
export const sentence = /([a-zà-ž)]{2}[.!?]) (?=\p{Lu}[\p{L}']{0,20} \p{L})/gu;

/** A reply has one. */
export const code = /\b[45]\d\d[ -]|\b[45]\.\d\.\d/;

/** No label stands behind a code or a command. */
export const noLabelBehind =
  /(?:\b[45]\d\d[ -]|\d\.\d\.\d{1,3}|[;:]|\b(?:mail|rcpt|reply|in-reply|smtp))\s?$/i;

/** A blank line, and something below it. */
export const blankLine = /\n[^\S\n]{0,40}\n[^\S\n]{0,40}\S/;

/** A header goes on with a parameter, as no header begins. */
export const lostFold = /;[ \t]{0,3}\n(?=[a-z-]{1,20}=)/gi;

/** The headers of a source, and of each of its parts. */
export const partHead =
  /(?<![\s\S])(?:(?:[\w-]{2,60}:|[ \t(]|(?:by|for|with|id|via) )[^\n]{0,998}\n){1,99}|^--(?!-{0,99}\n)\S{1,200}\n(?:(?:content-|[ \t])[^\n]{0,998}\n){0,9}/gim;

/** A short notice, above the message that it returns or lists. */
export const announcement = /.{30}[:：]\s{0,8}$|[\u3040-\u9fff]{2}[:：]\s{0,8}$|^\s{0,8}[-=*_]{8}/;

/** Who forwards a message, or answers it, shows it below such a line. */
export const forwardMark =
  /forward|weiterge|transf|reenvi|inoltr|doorgest|original (?:message|mail)[\s*_=-]{0,80}$/i;

/** Lines behind which only the returned message follows; what it says is never evidence (N5). */
export const originalMark =
  /^[-=*_|\s<>[+]{0,60}(?:below this line is a copy|(?:here is|this is) a copy of|(?:a )?copy of (?:the|your) (?:original )?(?:message|mail)|(?:the )?(?:original|returned|undelivered|unsent|rejected|failed|bounced) (?:message|mail|e-?mail)(?: (?:follows|headers?|text|body|attached|content|source|information|below)| is (?:attached|included|below))|(?:returned|undelivered|unsent|rejected|original) (?:message|mail)(?: follows)?\s?[-=*_|:>\]+]{0,40}$|(?:your )?(?:message|mail) (?:headers?|text) (?:follows?\b|:)|(?:the )?headers? (?:of|from) (?:the|your) (?:original|returned|message)|(?:the )?(?:header and top|first) \d|included is a copy|enclosed (?:are|is) (?:the |a )?(?:copy|header|original)|(?:your )?message (?:header |text )?follows|the (?:header|body|text) of (?:the|your) (?:original|message)|unsent message below|start of (?:the )?(?:original|returned|forwarded)|(?:begin )?forwarded message|the following is a copy|transcript of message follows|non-?delivered message|your original message(?: headers?)?(?: follows| is below|:|$)|listed is the initial part|(?:your )?message (?:text )?begins as follows|(?:es folgt|nachfolgend|nachstehend) (?:eine|die) kopie|ниже (?:приведен|следует)|voici (?:une|la) copie|a continuación (?:se|una) .{0,20}copia|here is listed the initial part)/i;

/** A rule with the word "copy" in it, in any language. */
export const copyMark =
  /^[\s>]{0,8}[-=*_]{3,}.{0,60}(?:copy|copia|cópia|kopie|kopia|kopi\b|copie|копи|コピー|副本|复制|사본|kopyası|original bounce)/i;

/** Lines that quote another message; what they say was said by somebody else. */
export const quoted =
  /^\s{0,3}>(?!>> ?(?:[a-z]{4}\b|[245]\d\d|\S{1,320} \())|^\s{0,3}(?:on|am|le|el|il|op|w dniu|den) .{5,120}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał|skrev)\s?:|^-{2,}\s?(?:original|forwarded|ursprüngliche|weitergeleitete|message) ?(?:message|nachricht|transféré)?|^begin forwarded message/im;

/** A page on which people talk about a notice. */
export const discussed =
  /\b(?:asked|posted|answered|edited) .{0,30}\bago\b|\b\d{1,6} (?:answers?|replies|comments|upvotes)\b|^\s{0,3}add a comment|\bpermalink\b|mark as (?:answer|solution)/im;

/**
 * What Outlook on the web writes above a notice (webmail.md 5.2): a button of its own and no word of the mail, though it
 * reads like the call of a bait. English as seen; the others as Outlook's other buttons are called (inferred).
 */
export const sendAgain =
  /^\s{0,20}(?:to send this message again,? click here|um diese nachricht (?:erneut|noch ?mals?) zu senden,? klicken sie hier|pour (?:renvoyer|envoyer) ce message(?: à nouveau| de nouveau)?,? cliquez ici|para (?:volver a enviar|enviar) (?:este|esta) mens\w{2,4}(?: novamente| de nuevo)?,? (?:haga clic aquí|clique aqui)|per inviare (?:di nuovo|nuovamente) (?:questo|il) messaggio,? fare clic qui|klik hier om dit bericht opnieuw te verzenden|このメッセージを再送信するには.{0,20}クリックし\S{0,8})[.。]?\s{0,20}$/im;
