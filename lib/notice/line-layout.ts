import { NO_QUOTE } from './pasted.ts';

/** Blanks, and marks of quoting: `> `, `| `; no program writes more. */
const margin = /^[ \t>|]{0,80}/;
const noQuote = new RegExp(`^[ \\t|]{0,9}${NO_QUOTE}`, 'i');
const isBlank = (line: string): boolean => /^[ \t>|]*$/.test(line);

/** The lines without the margin that all of them share. */
export function withoutMargin(lines: string[]): string[] {
  const first = lines.find((line) => !isBlank(line)) ?? '';
  if (margin.exec(first)?.[0] === '') return lines;
  const written = lines.filter((line) => !isBlank(line));
  if (written.some((line) => noQuote.test(line))) return lines;
  let shared = margin.exec(first)?.[0] ?? '';
  for (const line of written) while (!line.startsWith(shared)) shared = shared.slice(0, -1);
  if (shared === '') return lines;
  return lines.map((line) => (isBlank(line) ? '' : line.slice(shared.length)));
}

/** Of fewer lines any may stand apart. */
const FEWEST_GAPS = 4;

/** Two lines without a blank one between them. */
const touching = /\S[ \t]{0,9}\n[ \t]{0,9}\S/;
const gap = /\n(?:[ \t]*\n)*/g;
const breaksIn = (found: string): number => found.split('\n').length - 1;

/** Each line became a paragraph: with as many breaks between them as all have at least, and more where there was a blank line. */
export function withoutSpacing(text: string): string {
  const written = text.trim();
  if (touching.test(written)) return text;
  const gaps = (written.match(gap) ?? []).map(breaksIn);
  const least = gaps.reduce((one, other) => Math.min(one, other), Infinity);
  const isSpaced = least > 1 && gaps.length >= FEWEST_GAPS && gaps.some((breaks) => breaks >= 2 * least);
  return isSpaced ? written.replace(gap, (found) => '\n'.repeat(breaksIn(found) / least)) : text;
}
