/** One SMTP reply (RFC 5321 section 4.2), its lines joined. */
export interface Reply {
  /** `550` */
  replyCode?: string;
  /** `5.7.26` (RFC 3463); class 6 is in no registry, and occurs (R13). */
  enhancedCode?: string;
  /** The innermost reply on one line. */
  text: string;
}

/** RFC 5321 allows 512 octets a line; a reply of thirty lines is already rare. */
const LONGEST = 16_384;

/** The outer words decide: a queue that gave up (the reply inside is only its last attempt), Microsoft's relay pool. */
const outerDecides =
  /\b(?:message expired|queue\.expired|retry time(?:out)? |been in the queue|not permitted to relay)/i;

/** A gateway that could not ask the next server: the inner reply says nothing about the address. */
const unverified = /\bunverified address\b/i;

/** What programs write around a reply that they were given; the innermost reply stands behind the last one. */
const wrappers: readonly RegExp[] = [
  /->\s{0,3}(?=["'<(]{0,2}[245]\d\d[ -])/g,
  /\b(?:said|says|replied|answered|responded)\s{0,3}(?:with)?:?\s{0,3}["'<(]{0,2}(?=[245]\d\d[ -])/gi,
  /\brefused to talk to me:\s{0,3}(?=[45]\d\d[ -])/gi,
  /\breturned\b[^'"<]{0,40}['"<](?=#?[245]\d\d[ -])/gi,
  /\bserver hat '(?=[245]\d\d )/gi,
  /(?:^|diagnostic-code: ?)(?:smtp|lmtp|dns|unknown|x-[a-z-]{1,20})\s?;\s{0,3}/gi,
  /\bsmtp;\s{0,3}(?=[245]\d\d[ -])/gi,
  /<<<\s{0,3}(?=[245]\d\d)/g,
  /\(reason:\s{0,3}/gi,
  /#<[^#<>]{1,200}#\d\.\d{1,3}\.\d{1,3}\s{1,3}/g,
];

/** A reply code where replies start: at the beginning or behind punctuation, not inside a number or a word. */
const codeAtStart = /^[\s"'<([#]{0,3}([245]\d\d)(?![\d.:/])(?=[\s\-A-Z#<([,;]|$)/;
const codeBehindMark = /[:;'"<(>|=\]]\s{0,3}([45]\d\d)(?=[ -](?![\d.]{1,3}(?:bytes|kb|mb|more|hours|days)))/;

const enhancedBehindCode = /^[245]\d\d[\s-]{1,3}[#([]{0,2}([2456]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const enhancedMarked = /#\s?([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const enhancedAlone = /(?<![\w.#/-])([245]\.\d\.\d{1,3})(?![\w.]|-\d|-\w{6})/;

/** Reads one reply out of what a notice, a log line or a person wrote around it. */
export function readReply(raw: string): Reply {
  const folded = raw.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const inner = fromCode(unwrap(folded));
  const replyCode = codeAtStart.exec(inner)?.[1];
  const text = joinLines(inner, replyCode);
  const enhancedCode = (enhancedBehindCode.exec(text) ??
    enhancedMarked.exec(text) ??
    enhancedAlone.exec(text))?.[1];
  return { ...(replyCode && { replyCode }), ...(enhancedCode && { enhancedCode }), text };
}

function unwrap(text: string): string {
  if (unverified.test(text)) return text.replace(/^.{0,200}?smtp; ?/i, '');
  const isOuter = outerDecides.test(text);
  let start = 0;
  for (const wrapper of wrappers) {
    if (isOuter && wrapper === wrappers[0]) continue;
    for (const found of text.matchAll(wrapper)) start = Math.max(start, found.index + found[0].length);
  }
  return text.slice(start).replace(/(?:>?\s#SMTP#|##|['"]\s(?:returned|zurück\S{0,10})?)$/i, '');
}

/** Drops what stands before the reply code; without one the words stay whole. */
function fromCode(text: string): string {
  if (codeAtStart.test(text)) return text.replace(/^[\s"'<([#]{1,3}/, '');
  const found = codeBehindMark.exec(text);
  if (!found?.[1]) return text;
  return text.slice(found.index + found[0].length - found[1].length);
}

/** `550-5.7.26 a 550-5.7.26 b 550 5.7.26 c` -> `550 5.7.26 a b c`; selections lose the line breaks. */
function joinLines(text: string, replyCode: string | undefined): string {
  if (!replyCode) return text;
  const first = new RegExp(`^${replyCode}-`);
  const again = new RegExp(
    `(?<=\\s)${replyCode}(?:-|\\s)(?:#?[245]\\.\\d{1,3}\\.\\d{1,3}(?:\\s|$))?\\s{0,2}`,
    'g',
  );
  return text.replace(first, `${replyCode} `).replace(again, '').trim();
}
