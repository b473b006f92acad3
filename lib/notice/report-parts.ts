import type { Attachment } from 'postal-mime';

/** A notice's parts begin within it; behind that only the returned message goes on. */
const LONGEST_HEAD = 64 * 1024;

/** A smaller mail is parsed as fast as it is divided. */
const SMALL = 2 * 1024;

/** A notice has two of them; one that has more is left as it is. */
const MOST_PARTS = 4;

/** The parts of a report (RFC 6522, RFC 6533): its type, and whether it is the one that tells the status. */
const part =
  /\ncontent-type:\s{0,20}(message\/(?:(?:global-)?(delivery-status)|rfc822|global)|text\/rfc822-headers)(?![\w-])/gi;
const blankLine = /\r?\n\r?\n/g;

/** A source in two: what people read, and what programs read. */
export interface DividedNotice {
  /** What is left to parse. */
  rest: string | Uint8Array;
  /** The status and the header of the returned message, where they could be taken as they stand. */
  report: Attachment[];
}

/**
 * Takes the report out of a notice. Its parts are lines of plain text between two boundaries, which cost the parser half
 * of its time; and of the returned message, which may hold megabytes, only the header counts. It is the last part
 * (RFC 6522 section 3); where it stands before the status, nothing is taken.
 */
export function divideNotice(raw: string | Uint8Array): DividedNotice {
  const whole = { rest: raw, report: [] };
  if (raw.length < SMALL) return whole;
  const head = raw.slice(0, LONGEST_HEAD);
  const text = typeof head === 'string' ? head : new TextDecoder('latin1').decode(head); // a character for each octet
  const [first, ...others] = text.matchAll(part).take(MOST_PARTS);
  const last = others.find(([, , isStatus]) => !isStatus);
  if (!first?.[2] || !last || others.some(([, , isStatus]) => isStatus)) return whole; // one within the other
  const status = partAround(text, first);
  const returned = partAround(text, last);
  const end = endOfReturned(text, returned);
  if (end < 0) return whole;
  const isBeside = lineAfter(text, status.boundary, status.body) === returned.start;
  if (!isBeside || !isTopmost(text, status) || !isPlain(status) || !isPlain(returned))
    return { rest: raw.slice(0, end), report: [] };
  return {
    rest: raw.slice(0, status.start),
    report: [
      attachment(status, head.slice(status.body, returned.start)),
      attachment(returned, head.slice(returned.body, end)),
    ],
  };
}

/** Where a part stands in the text. */
interface Part {
  mimeType: string;
  /** The line that opens it; empty when none does. */
  boundary: string;
  start: number;
  header: string;
  /** Where its content begins; -1 when its header goes on. */
  body: number;
}

function partAround(text: string, { index, 1: type = '' }: RegExpExecArray): Part {
  const start = text.lastIndexOf('\n--', index) + 1;
  const body = endOfHeader(text, index);
  const [line = '', ...fields] = text.slice(start, index).split(/\r?\n/);
  const boundary = fields.includes('') ? '' : line.trimEnd();
  return { mimeType: type.toLowerCase(), boundary, start, header: text.slice(start, body), body };
}

/** Where the header of the returned message ends: at its blank line, or with the part. */
function endOfReturned(text: string, { boundary, body }: Part): number {
  if (boundary === '' || body < 0) return -1;
  const ends = [endOfHeader(text, body), lineAfter(text, boundary, body)].filter((at) => at > 0);
  return ends.length > 0 ? Math.min(...ends) : -1;
}

/** Where the next line begins that starts like this; 0 when there is none. */
const lineAfter = (text: string, line: string, from: number): number =>
  text.indexOf(`\n${line}`, from - 1) + 1;

const isMultipart = /^content-type:\s{0,20}multipart\//im;

/** Divided by the boundary of the mail itself, which is still open: not a part of a message that it quotes. */
function isTopmost(text: string, { boundary, start }: Part): boolean {
  const header = text.slice(0, endOfHeader(text, 0));
  const isOwn = boundary.length > 2 && header.includes(boundary.slice(2)) && isMultipart.test(header);
  const closing = lineAfter(text, `${boundary}--`, 0);
  return isOwn && (closing === 0 || closing > start);
}

/** Reports are sent as they are; gateways may encode them (RFC 2046 section 5.2.1 forbids it). */
const isPlain = ({ header }: Part): boolean =>
  !/content-transfer-encoding:\s{0,20}(?:base64|quoted-printable)/i.test(header);

const attachment = ({ mimeType }: Part, content: string | Uint8Array): Attachment => ({
  filename: null,
  mimeType,
  disposition: null,
  content: (typeof content === 'string' ? content : new TextDecoder().decode(content)).replace(
    /\r{1,9}\n/g,
    '\n',
  ),
});

/** Where the blank line ends that closes a header; -1 when it goes on. */
function endOfHeader(text: string, from: number): number {
  if (from < 0) return -1;
  blankLine.lastIndex = from;
  return blankLine.exec(text) ? blankLine.lastIndex : -1;
}
