/** A title between rules stands on a line of its own. */
export const title = /([-=*_])\1{2,80} ?[^\s=*_-][^\n=*_]{2,80}?\1{3,80}(?=\s|$)/;

/** The same, all of them. */
export const titles = /([-=*_])\1{2,80} ?[^\s=*_-][^\n=*_]{2,80}?\1{3,80}(?=\s|$)/g;

/** The header lines of the message that came back. */
export const header = /(?<=\s)[A-Z][A-Za-z-]{1,40}:(?=\s?\S)/g;

/** Nothing stands beside a rule. */
export const rule = /[-=*_]{10,100}(?=\s)/g;

/** Behind a full stop something new is said. */
export const sentence = /([a-zà-ž)]{2}[.!?]) (?=\p{Lu}[\p{L}']{0,20} \p{L})/gu;

/** A reply has one. */
export const code = /\b[45]\d\d[ -]|\b[45]\.\d\.\d/;

/** No label stands behind a code or a command. */
export const noLabelBehind =
  /(?:\b[45]\d\d[ -]|\d\.\d\.\d{1,3}|[;:]|\b(?:mail|rcpt|reply|in-reply|smtp))\s?$/i;

/** A blank line, and something below it. */
export const blankLine = /\n[^\S\n]{0,40}\n[^\S\n]{0,40}\S/;

/** A short notice, above the message that it returns or lists. */
export const announcement = /.{30}[:：]\s{0,8}$|[\u3040-\u9fff]{2}[:：]\s{0,8}$|^\s{0,8}[-=*_]{8}/;

/** Who forwards a message, or answers it, shows it below such a line. */
export const forwardMark =
  /forward|weiterge|transf|reenvi|inoltr|doorgest|original (?:message|mail)[\s*_=-]{0,80}$/i;
