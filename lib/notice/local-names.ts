import type { RecipientBlock } from './recipient-lines.ts';
import { isTelling } from './reply-lines.ts';
import { blockOf } from './report-recipients.ts';

/** What is said of a name at the beginning of a line: `bo: unknown user`, `'bo (host: mx) ...'`. */
const localName = /^[\s'"<*-]{0,12}([\w.+-]{2,64})['">]{0,2}(?=\s?:|\.\.\.|,| [(=-])/;

/** A notice's own words are shorter, and what is said of one name is, too. */
const MOST_LINES = 400;
const LONGEST_SAID = 4;

/** Beside addresses, a server's own people may stand without a host: the returned message went to them, too. */
export function withLocalNames(
  blocks: RecipientBlock[],
  words: readonly string[],
  receivers: readonly string[],
): RecipientBlock[] {
  const others = receivers.filter((address) => !blockOf(address, blocks));
  if (blocks.length === 0 || others.length === 0) return blocks;
  const lines = words.slice(0, MOST_LINES);
  const names = lines.map((line) => localName.exec(line)?.[1]?.toLowerCase());
  const local = others.flatMap((address) => {
    const at = names.indexOf(address.slice(0, address.lastIndexOf('@')).toLowerCase());
    const said = at < 0 ? [] : lines.slice(at, at + LONGEST_SAID);
    const end = said.findIndex((line, index) => index > 0 && line.trim() === '') >>> 0;
    return isTelling(said.slice(0, end)) ? [{ address, lines: said.slice(0, end) }] : [];
  });
  const starts = new Set(local.map(({ lines: [first] }) => first));
  const isNext = (line: string, index: number) => index > 0 && starts.has(line);
  return [
    ...blocks.map((block) => ({
      ...block,
      lines: block.lines.slice(0, block.lines.findIndex(isNext) >>> 0),
    })),
    ...local,
  ];
}
