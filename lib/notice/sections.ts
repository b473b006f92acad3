import { daemon } from './daemon.ts';
import type { Grammar } from './grammar.ts';
import { linesOf } from './lines.ts';
import { copyMark, forwardMark, originalMark } from './mark-words.ts';
import { fromLine, subjectLine } from './pasted.ts';

/** A header block begins: the original was appended without a word. An indented one is a list that the notice makes. */
const headerLine =
  /^(?:received|return-path|dkim-signature|x-[\w-]{1,40}|message-id|mime-version|arc-seal):\s?\S/i;
const isContinued = /^(?:[\w-]{2,40}:\s?|\s+)\S/;

/** A notice's own words and the returned header have fewer. */
const MOST_LINES = 20_000;

export interface Sections {
  /** What the mail program says. */
  words: string[];
  /** The returned message, as far as it is there. */
  original: string;
}

/** Divides a text into the notice's own lines and the message that it returns. */
export function divide(text: string, grammar: Grammar): Sections {
  const read = linesOf(text, MOST_LINES);
  const lines = text.includes('_') ? read.flatMap(unfolded) : read;
  const at = lines.findIndex(
    (line, index) =>
      (isOriginal(line, lines[index + 1], grammar) && !isAnnounced(line, lines[index - 1])) ||
      shownHead(lines, index) !== undefined ||
      isAboveHeader(lines, index, grammar),
  );
  if (at < 1) return { words: lines, original: '' };
  const end = endOfExcerpt(lines, at);
  return {
    words: [...lines.slice(0, at), ...lines.slice(end)],
    original: (shownHead(lines, at) ?? lines.slice(at, end)).join('\n'),
  };
}

/** Sun's and Oracle's servers list what a message was known by: `... with the following header fields:`. */
const isAnnounced = (line: string, above = ''): boolean =>
  /^message-id:/i.test(line) && /\p{L}{3}[:：]\s{0,3}$/u.test(above);

/** Amavis shows a few headers of the message and goes on with its own words; what is returned has all of them. */
function endOfExcerpt(lines: string[], at: number): number {
  if (!headerLine.test(lines[at] ?? '')) return lines.length;
  const shown = lines.slice(at + 1, at + 1 + MOST_SHOWN).findIndex((line) => !isContinued.test(line));
  const end = at + 1 + shown;
  return shown >= 0 && !lines.slice(at, end).some((line) => wholeHeader.test(line)) ? end : lines.length;
}

const MOST_SHOWN = 8;
/** Every message has one of these (RFC 5322 section 3.6). */
const wholeHeader = /^(?:received|date|to|mime-version|content-type|dkim-signature):/i;

/** Some qmail patches print what its log says: `192.0.2.1_does_not_like_recipient./Remote_host_said:_550_...`. */
const logged = /^\S{0,400}(?:_said:_|_\d{3}_\d\.\d)\S{0,4000}$/;

const unfolded = (line: string): string[] =>
  line.includes('_') && logged.test(line) ? line.replaceAll('_', ' ').split(/(?<![:/])\/(?!\/)/) : [line];

/** Marks stand between rules, end with a stop, or are short; spares prose the patterns. */
const SHORT = 45;
const isShaped = (start: string): boolean =>
  start.length < SHORT ||
  '-=*_|>#'.includes(start.charAt(0)) ||
  ':：.*-=_'.includes(start.charAt(start.length - 1));

const rule = /^\s{0,8}[-_=*]{10,200}\s{0,3}$/;
/** Sender, receivers, date and subject. */
const MOST_HEADERS = 6;

/**
 * The head of a message as mail programs show one, below a rule: what is returned, unless a notice is passed on like that.
 * A page may indent it, and have a blank line behind each.
 */
function shownHead(lines: string[], at: number): string[] | undefined {
  if (!rule.test(lines[at] ?? '')) return undefined;
  const head = lines
    .slice(at + 1, at + 1 + MOST_HEADERS * 2)
    .map((line) => line.slice(0, 300).trim())
    .filter((line) => line !== '');
  const from = fromLine.exec(head[0] ?? '')?.[1];
  const isHead = from !== undefined && !daemon.test(from) && head.some((line) => subjectLine.test(line));
  return isHead ? head : undefined;
}

/** A line between rules, in any words: `--- Anfang Ihrer Nachricht ---`. */
const ruled = /^\s{0,8}[-=*_|]{2,60} ?[^-=*_|].{2,80}[-=*_|]{2,60}\s*$/;
const anyHeader = /^(?:from|to|subject|date|received|return-path|message-id|reply-to|mime-version): /i;
/** Further lines are not looked at for a reason. */
const MOST_BEHIND = 60;

/** The returned message begins below it: its header, and nothing of the notice's own behind that. */
function isAboveHeader(lines: string[], at: number, { labels }: Grammar): boolean {
  if (at < 1 || !ruled.test((lines[at] ?? '').slice(0, 250))) return false;
  const below = lines.slice(at + 1, at + MOST_BEHIND);
  const start = below.findIndex((line) => line.trim() !== '');
  const isHeader = [0, 1, 2].every((next) => anyHeader.test(below[start + next] ?? ''));
  return isHeader && !below.some((line) => ruled.test(line.slice(0, 250)) || labels.response.test(line));
}

function isOriginal(line: string, next: string | undefined, { labels }: Grammar): boolean {
  const start = line.slice(0, 200).trim();
  if (start === '') return false;
  if (headerLine.test(line)) return next !== undefined && isContinued.test(next);
  if (!isShaped(start)) return false;
  return originalMark.test(start) || labels.original.test(start) || copyMark.test(start);
}

/** Does the message that a notice returns begin here, and not one that somebody forwards? */
export const isReturned = (line: string, grammar: Grammar): boolean =>
  line.length < 200 && !forwardMark.test(line) && isOriginal(line, 'A: b', grammar);
