const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FROM = [70, 114, 111, 109, 32]; // "From "

/** An address with a date that has a time: `From sales@acme.example Thu Nov 26 10:00:00 2026` (RFC 4155 appendix A). */
const DATED = /^From (?=.{0,500}\b(?:19|20)\d\d\b)(?:"[^"]{0,100}"@)?\S{1,320} .{0,120}\d{1,2}:\d{2}/;
/** Some programs write the address alone; then only the header behind it tells. */
const SHORT = /^From (?:[^\s@]{1,64}@\S{1,255}|MAILER-DAEMON|-)\s{0,5}$/i;
/** Old Eudora mailboxes have this one, and no empty line before it. */
const EUDORA = /^From \?\?\?@\?\?\? /;
/** What may stand behind the envelope: a header field (RFC 5322 section 2.2), or a leftover that programs keep there. */
const HEADER = /^(?:[!-9;-~]{1,80}:|>From )/;
/** Longer lines are never looked at as a whole. */
const LONGEST_LOOK = 600;

/** Does a line that starts here begin with `From `? */
export const startsWithFrom = (octets: Uint8Array, at: number): boolean =>
  FROM.every((octet, place) => octets[at + place] === octet);

/** The beginning of a line as text. */
const textAt = (octets: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...octets.subarray(start, Math.min(end, start + LONGEST_LOOK))).replace(/\r?\n$/, '');

/** Is the line between these places, with the line behind it, the beginning of a message? */
export function isEnvelope(
  octets: Uint8Array,
  { start, end, nextEnd }: { start: number; end: number; nextEnd: number },
  isBehindBlank: boolean,
): boolean {
  const line = textAt(octets, start, end);
  if (!isBehindBlank && !EUDORA.test(line)) return false;
  return (DATED.test(line) || SHORT.test(line)) && HEADER.test(textAt(octets, end, nextEnd));
}

/** Is the line between these places empty? */
export const isBlank = (octets: Uint8Array, start: number, end: number): boolean =>
  end - start <= 2 &&
  octets.subarray(start, end).every((octet) => octet === LINE_FEED || octet === CARRIAGE_RETURN);

/** The place behind the line that starts here; -1 where its end has not been read. */
export const endOfLine = (octets: Uint8Array, start: number): number => {
  const found = octets.indexOf(LINE_FEED, start);
  return found < 0 ? -1 : found + 1;
};
