/** Fewer lines show no habit; it shows at the beginning. */
const FEWEST = 5;
const MOST = 400;
/** As long as so many lines are at most. */
const LONGEST = 40_000;

const blankLine = /\n[^\S\n]{0,99}\n/;

/** A line that ends a sentence, and one that begins another: there a paragraph may have ended, but for qmail's own next line. */
const endsSentence = /[^\W\d_][.!?]["')]?\s{0,3}$|。\s{0,3}$/;
const beginsSentence = /^(?!Remote host said|Giving up on)["'(]?[\p{Lu}\p{Lo}]/u;

/** A text that has lost its blank lines to a gateway, with those back that stood between its sentences. */
export function withParagraphs(text: string): string {
  const written = text.trim();
  if (blankLine.test(written.slice(0, LONGEST))) return text;
  return written.split('\n', FEWEST).length < FEWEST ? text : parted(text.split('\n')).join('\n');
}

const parted = (lines: string[]): string[] =>
  lines.flatMap((line, at) =>
    at < MOST && endsSentence.test(lines[at - 1] ?? '') && beginsSentence.test(line) ? ['', line] : [line],
  );
