import { decides, gaveUp, unverified } from './reply-patterns.ts';

/**
 * What programs write around a reply that they were given, up to where it begins: an arrow, a verb, `smtp;`, a transcript's
 * mark, or a quote or bracket before a code. The innermost reply stands behind the last one.
 */
const wrapper = new RegExp(
  [
    `->\\s{0,3}["'<([]{0,2}(?=[245]\\d\\d[ -])`,
    `\\b(?:said|says|replied|answered|responded|returned)(?: with)?:?\\s{0,3}["'<(]{0,2}(?=#?[245]\\d\\d[ -])`,
    '\\btalk to me:\\s{0,3}(?=[45]\\d\\d[ -])',
    '(?:^|diagnostic-code: ?)(?:smtp|lmtp|dns|unknown|x-[a-z-]{1,20})\\s?;\\s{0,3}',
    '\\bsmtp;\\s{0,3}(?=[245]\\d\\d[ -])',
    '(?:<<<|<--)\\s{0,3}(?=[245]\\d\\d)',
    '\\(reason:\\s{0,3}',
    `["'“”‘’«»「„]\\s?(?=#?[45]\\d\\d[ -](?=\\S))`,
    '[=<([]\\s?(?=#?[45]\\d\\d[ -]#?[45]\\.\\d{1,3}\\.\\d{1,3})',
    '#<[^#<>]{1,200}#\\d\\.\\d{1,3}\\.\\d{1,3}\\s{1,3}',
  ].join('|'),
  'gi',
);

/** Where the innermost reply begins. */
export function startOfInner(text: string): number {
  if (unverified.test(text)) return /^.{0,200}?smtp; ?/i.exec(text)?.[0].length ?? 0;
  const starts = [0, ...Array.from(text.matchAll(wrapper), (found) => found.index + found[0].length)];
  const last = starts.at(-1) ?? 0;
  const poolAt = lastIndexOf(text, decides);
  if (poolAt >= 0) return lastUpTo(starts, poolAt);
  const isFinal = /^\W{0,3}5/.test(text.slice(last, last + 4));
  const gaveUpAt = isFinal ? -1 : lastIndexOf(text, gaveUp);
  return gaveUpAt >= 0 ? lastUpTo(starts, gaveUpAt) : last;
}

function lastIndexOf(text: string, words: RegExp): number {
  if (!words.test(text)) return -1;
  return Array.from(text.matchAll(new RegExp(words, 'gi'))).at(-1)?.index ?? -1;
}

const lastUpTo = (starts: number[], at: number): number => starts.findLast((start) => start <= at) ?? 0;

const quotes: Record<string, string> = {
  "'": "'",
  '"': '"',
  '“': '”',
  '„': '“',
  '‘': '’',
  '’': '’',
  '«': '»',
  '»': '«',
  '「': '」',
};
/** `=` opens an attribute of Exchange's, `[Message=451 4.4.0 ...]`. */
const brackets: Record<string, string> = { '<': '<>', '(': '()', '[': '[]', '=': '[]' };

/** The text from a start on, up to where the quote or bracket before it closes. */
export function insideOf(text: string, start: number): string {
  const inner = text.slice(start);
  const opener = /\(reason:\s{0,3}$/i.test(text.slice(Math.max(0, start - 12), start))
    ? '('
    : text[start - 1];
  const quote = quotes[opener ?? ''];
  const bracket = brackets[opener ?? ''];
  const end = quote ? endOfQuote(inner, quote) : bracket ? endOfBracket(inner, bracket) : -1;
  return end < 0 ? inner : inner.slice(0, end);
}

/** A quote closes before a blank, a stop or a bracket; `users' mailbox` closes nothing. */
function endOfQuote(text: string, closer: string): number {
  for (let at = text.indexOf(closer); at >= 0; at = text.indexOf(closer, at + 1)) {
    const behind = text.slice(at + 1, at + 3);
    const isPossessive = closer === "'" && text[at - 1] === 's' && /^ [a-z]/.test(behind);
    if (!isPossessive && /^(?:[\s.,;:)\]}>]|$)/.test(behind)) return at;
  }
  return -1;
}

function endOfBracket(text: string, [opener, closer]: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opener) depth++;
    if (text[at] === closer) depth--;
    if (depth === 0) return at;
  }
  return -1;
}
