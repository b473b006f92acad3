/** Fewer lines show no habit; it shows at the beginning. */
const FEWEST = 5;
const MOST = 400;

/** A line that ends a sentence, and one that begins another: there a paragraph may have ended. */
const endsSentence = /[^\W\d_][.!?]["')]?\s{0,3}$|。\s{0,3}$/;
const beginsSentence = /^["'(]?[\p{Lu}\p{Lo}]/u;

/** A text that has lost its blank lines to a gateway, with those back that stood between its sentences. */
export function withParagraphs(text: string): string {
  const lines = text.trim().split('\n', MOST);
  const isClosedUp = lines.length >= FEWEST && lines.every((line) => line.trim() !== '');
  return isClosedUp ? parted(text.split('\n')).join('\n') : text;
}

const parted = (lines: string[]): string[] =>
  lines.flatMap((line, at) =>
    at < MOST && endsSentence.test(lines[at - 1] ?? '') && beginsSentence.test(line) ? ['', line] : [line],
  );
