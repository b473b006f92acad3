import { daemon } from './daemon.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { withBreaks } from './line-breaks.ts';
import { blankLine, lostFold, partHead } from './mark-words.ts';
import { isReturned } from './sections.ts';
import { openView } from './view.ts';

/** What a person selected or pasted, as the notice it quotes. */
export interface Pasted {
  /** Who wrote the message whose view was copied as a whole. */
  from?: string;
  to?: string;
  /** Of that message, or the one that a forward shows above the notice. */
  subject?: string;
  /** The header lines that stood above the text. */
  head?: string;
  text: string;
}

/** Marks of direction, joiners and soft hyphens (UAX #9), which webmails put into long words and addresses. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Headers that only a machine writes. */
const machineHeader = /^(?:received|return-path|mime-version|message-id|delivered-to):/i;
const headerOrFold = /^(?:[\w-]{2,60}:|[ \t]\S)/;
/** They stand within the first lines of a message's source. */
const MOST_SOURCE_LINES = 100;

/** Did somebody paste the whole source of a message? */
export function isSource(text: string): boolean {
  const lines = text.slice(0, 16_384).split('\n', MOST_SOURCE_LINES);
  const end = lines.findIndex((line) => !headerOrFold.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).some((line) => machineHeader.test(line));
}

/** A source as it was before its blank lines were lost, and the blanks that folded its headers. */
export const withBlankLines = (source: string): string =>
  blankLine.test(source) ? source : visible(source).replace(lostFold, '; ').replace(partHead, '$&\n');

/** The text without what a browser or mail program put into it. */
export function visible(text: string): string {
  const plain = foreign.test(text) ? text.replace(INVISIBLE, '').replace(/[\u00a0\u2007\u202f]/g, ' ') : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
/** Most texts hold nothing but ASCII. */
const foreign = /[\u00a0-\ufeff]/;

/** Nobody selects more. */
const MOST_LINES = 5000;

/** Undoes quoting, forwarding and lost line breaks. */
export function openPasted(text: string, grammar: Grammar): Pasted {
  const lines = visible(text).split('\n', MOST_LINES);
  const view = openView(lines, grammar);
  if (view && !daemon.test(view.from)) return { ...view, text: view.rest.join('\n') };
  const { subject, head, rest } = behindForward(unquoted(view?.rest ?? lines), grammar);
  return {
    ...(view && { from: view.from, to: view.to }),
    ...((subject ?? view?.subject) && { subject: subject ?? view?.subject ?? '' }),
    ...(head && { head }),
    text: withBreaks(rest.join('\n'), grammar),
  };
}

/** What begins like a quote and is none: a transcript's `>>> RCPT TO`, a list's `>>> a@b (after RCPT TO)`, a rule `|-----`. */
export const NO_QUOTE = '(?:>>> ?(?:[a-z]{4}\\b|[245]\\d\\d|\\S{1,320} \\()|\\|-{3})';
/** `> a`, `>> a`, `| a`. */
const quote = new RegExp(`^\\s{0,3}(?!${NO_QUOTE})(?:[>|]\\s?){1,6}`, 'i');

/** Fewer quoted lines are a person's letter that quotes in passing. */
const FEWEST_QUOTED = 3;

function unquoted(lines: string[]): string[] {
  const quotedLines = lines.filter((line) => quote.test(line));
  if (quotedLines.length < FEWEST_QUOTED) return lines;
  const written = lines.filter((line) => line.trim() !== '').length;
  const kept = quotedLines.length * 2 >= written ? lines : quotedLines;
  return kept.map((line) => line.replace(quote, ''));
}

/** Names the writer of a message, as mail programs show it. */
export const fromLine =
  /^[\s*>]{0,6}(?:from|von|de|da|van|od|fra|från|lähettäjä|kimden|gönderen|от(?: кого)?|差出人|发件人|寄件者|보낸 ?사람)\*?\s?[:：]\*?(.{1,300})$/i;
/** Likewise what it is called. */
export const subjectLine =
  /^[\s*>]{0,6}(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|předmět|konu|тема|件名|主题|主旨|제목)\*?\s?[:：]\*?(.{1,300})$/i;
const headerLine = /^[\s*>]{0,6}[\p{L} -]{1,24}\*?\s?[:：]/u;

/** A forward shows no more header lines than that. */
const MOST_HEADERS = 8;

/** What stands behind a forwarded notice's header lines (From, Sent, To, Subject), if a machine wrote them. */
function behindForward(
  lines: string[],
  grammar: Grammar,
): { subject?: string; head?: string; rest: string[] } {
  for (const [at, line] of lines.entries()) {
    if (isReturned(line, grammar)) break; // what follows is the message that came back
    const from = line.length < 400 ? fromLine.exec(line)?.[1] : undefined;
    if (from === undefined) continue;
    const length = lines.slice(at, at + MOST_HEADERS).findIndex((next) => !headerLine.test(next));
    const end = length < 0 ? at + MOST_HEADERS : at + length;
    const subject = lines
      .slice(at, end)
      .map((next) => subjectLine.exec(next)?.[1]?.trim())
      .find(Boolean);
    const isNotice =
      daemon.test(from) ||
      (subject !== undefined && findFrame('subject', subject, 'en', grammar) !== undefined);
    if (subject && end - at > 1 && isNotice)
      return { subject, head: lines.slice(at, end).join('\n'), rest: lines.slice(end) };
  }
  return { rest: lines };
}
