import { linesOf } from './lines.ts';

/** Fewer lines show no habit; it shows at the beginning. */
const FEWEST = 4;
const MOST = 400;

/**
 * Some gateways end each line twice: then no two lines touch, and three blank ones, or five, stand where one or two stood.
 * A text whose paragraphs were written so has two somewhere, or never more than one. Others take all blank lines out.
 */
export function withUsualSpacing(text: string): string {
  const lines = linesOf(text);
  const gaps = gapsIn(lines.slice(0, MOST));
  if (gaps.length < FEWEST) return text;
  if (gaps.every((gap) => gap === 0)) return parted(lines).join('\n');
  const isDoubled = gaps.some((gap) => gap > 1) && gaps.every((gap) => gap % 2 === 1);
  return isDoubled ? halved(lines).join('\n') : text;
}

/** How many blank lines stand between one written line and the next. */
function gapsIn(lines: string[]): number[] {
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return written.slice(1).map((at, index) => at - (written[index] ?? 0) - 1);
}

/** Without the blank line behind each line. */
function halved(lines: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    kept.push(lines[at] ?? '');
    if (lines[at + 1]?.trim() === '') at++;
  }
  return kept;
}

/** A line that ends a sentence, and one that begins another: there a paragraph may have ended. */
const endsSentence = /[^\W\d_][.!?]["')]?\s{0,3}$|。\s{0,3}$/;
const beginsSentence = /^["'(]?[\p{Lu}\p{Lo}]/u;

const parted = (lines: string[]): string[] =>
  lines.flatMap((line, at) =>
    at < MOST && endsSentence.test(lines[at - 1] ?? '') && beginsSentence.test(line) ? ['', line] : [line],
  );
