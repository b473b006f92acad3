import { startsWithFrom } from './mbox-lines.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 62; // ">"

/** `>From `, `>>From ` and so on: mailboxes quote lines that would look like the next message. */
function isQuotedFrom(octets: Uint8Array, at: number): boolean {
  let after = at;
  while (octets[after] === QUOTE) after++;
  return after > at && startsWithFrom(octets, after);
}

/** The places of the marks that a mailbox put before lines. */
function marksIn(octets: Uint8Array): number[] {
  const marks: number[] = [];
  for (let at = octets.indexOf(QUOTE); at >= 0; at = octets.indexOf(QUOTE, at + 1)) {
    if ((at === 0 || octets[at - 1] === LINE_FEED) && isQuotedFrom(octets, at)) marks.push(at);
  }
  return marks;
}

function without(octets: Uint8Array, marks: readonly number[]): Uint8Array {
  const rest = new Uint8Array(octets.length - marks.length);
  let from = 0;
  marks.forEach((mark, count) => {
    rest.set(octets.subarray(from, mark), from - count);
    from = mark + 1;
  });
  rest.set(octets.subarray(from), from - marks.length);
  return rest;
}

/** The mailbox writes an empty line behind each message; it is not part of it. */
function endOfMessage(octets: Uint8Array): number {
  const { length } = octets;
  if (octets[length - 1] !== LINE_FEED) return length;
  const before = octets[length - 2] === CARRIAGE_RETURN ? length - 2 : length - 1;
  return octets[before - 1] === LINE_FEED ? before : length;
}

/** A message as it was before it was put into a mailbox (mboxrd); a copy of its own, as the pieces of the file go. */
export function unquoted(stored: Uint8Array): Uint8Array {
  const octets = stored.slice(0, endOfMessage(stored));
  const marks = marksIn(octets);
  return marks.length > 0 ? without(octets, marks) : octets;
}

/** More header is not looked at. */
const LONGEST_HEAD = 64 * 1024;
const CONTENT_LENGTH = /^content-length:[ \t]{0,5}(\d{1,9})[ \t]{0,5}\r?$/im;

/** How many octets the body has by its own header (mboxcl, mboxcl2); undefined where it does not say. */
export function declaredLength(head: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(head.subarray(0, LONGEST_HEAD));
  const found = CONTENT_LENGTH.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
