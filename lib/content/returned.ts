import type { Returned } from './define.ts';

/** The returned message in a notice. */
export interface ReturnedMessage {
  returned: Returned;
  /** As it stands in the notice; empty where nothing came back. */
  source: string;
}

/** The part of a report that returns the message, or its header (RFC 6522, RFC 6533). */
const part =
  /\ncontent-type:\s{0,20}(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)(?![\w-])/gi;
const blankLine = /\n\r?\n/g;
/** How many parts, and how many lines that may begin a header, are looked at. */
const MOST_PARTS = 8;
const MOST_LINES = 400;
/** Longer headers are no help either. */
const LONGEST_HEADER = 64 * 1024;

const headerLine = /^[!-9;-~]{2,60}:/;
const begins =
  /\n(?:return-path|received|dkim-signature|message-id|from|mime-version|x-[a-z-]{1,40}):[ \t]/gi;

const NOTHING: ReturnedMessage = { returned: 'nothing', source: '' };

/** Is there anything behind the header? */
function withForm(source: string): ReturnedMessage {
  const text = source.replace(/^\s{1,20}(?=\S)/, '');
  if (!headerLine.test(text)) return NOTHING;
  blankLine.lastIndex = 0;
  const blank = blankLine.exec(text);
  const hasBody = blank !== null && text.slice(blank.index, blank.index + 4_000).trim() !== '';
  return { returned: hasBody ? 'whole' : 'headers', source: text };
}

/** What stands in the part that returns the message. */
function fromPart(notice: string): ReturnedMessage {
  for (const { index } of notice.matchAll(part).take(MOST_PARTS)) {
    blankLine.lastIndex = index + 1;
    const blank = blankLine.exec(notice);
    if (!blank) continue;
    const start = notice.lastIndexOf('\n--', index);
    const boundary =
      start < 0 ? '' : (/^\n--[^\r\n]{1,100}/.exec(notice.slice(start, start + 110))?.[0] ?? '');
    const end = boundary === '' ? -1 : notice.indexOf(boundary.trimEnd(), blank.index);
    const found = withForm(notice.slice(blank.index + blank[0].length, end < 0 ? undefined : end));
    if (found.returned !== 'nothing') return found;
  }
  return NOTHING;
}

/** Is this a whole header: fields only, and those that every message has? */
function isHeader(text: string): boolean {
  const lines = text.split(/\r?\n/, MOST_LINES);
  const isWhole = lines.every((line) => headerLine.test(line) || /^[ \t]/.test(line));
  return isWhole && /^from:/im.test(text) && /^(?:subject|date|message-id):/im.test(text);
}

/** Exim and qmail write the message below their own words, as text. */
function fromText(notice: string): ReturnedMessage {
  blankLine.lastIndex = 0;
  const own = blankLine.exec(notice)?.index ?? notice.length;
  let end = 0;
  for (const { index } of notice.slice(own).matchAll(begins).take(MOST_LINES)) {
    const start = own + index + 1;
    if (end < start) {
      blankLine.lastIndex = start;
      end = blankLine.exec(notice)?.index ?? notice.length;
    }
    if (end - start > LONGEST_HEADER || !isHeader(notice.slice(start, end))) continue;
    const boundary = notice.indexOf('\n--', end); // of the notice itself, where it has parts
    const isMultipart = /^content-type:\s{0,20}multipart\//im.test(notice.slice(0, own));
    return withForm(notice.slice(start, isMultipart && boundary > 0 ? boundary : undefined));
  }
  return NOTHING;
}

/** The message that a notice returns, as much of it as came back. */
export function returnedIn(notice: string): ReturnedMessage {
  const found = fromPart(`\n${notice}`);
  return found.returned === 'nothing' ? fromText(notice) : found;
}
