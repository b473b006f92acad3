import { ADDRESS_IN_TEXT } from './addresses.ts';
import { LONGEST_LINE } from './recipient-hits.ts';
import type { RecipientBlock } from './recipient-lines.ts';

/** Lines that name one recipient each begin alike: `- "`, `  <`. */
const SAME_HEAD = 3;

const isBare = ({ lines }: RecipientBlock): boolean => lines.every((line) => line.trim() === '');

/** Of addresses that stand in a list, with nothing behind or between them, what follows the last is said of all. */
export function saidOf(blocks: RecipientBlock[]): RecipientBlock[] {
  let below: RecipientBlock | undefined; // the next block that says anything
  let parts: Parts | undefined;
  return blocks
    .toReversed()
    .map((block, index) => {
      const isSilent = isBare(block);
      const above = blocks[blocks.length - index - 2];
      if (!isSilent) {
        below = block;
        parts = above && isBare(above) ? partsOf(block.lines) : undefined;
      }
      if (!below) return { ...block, lines: [] };
      if (isSilent && /^\s{1,12}\(reason/.test(below.lines[0] ?? '')) return { ...block, lines: [] }; // Sendmail gives each its own
      return { ...block, lines: parts ? ownPart(below.lines, block, blocks, parts) : below.lines };
    })
    .toReversed();
}

/** Where each address is named first, and all lines that name one. */
interface Parts {
  first: ReadonlyMap<string, number>;
  /** Nobody is named before it. */
  start: number;
}

const anyAddress = new RegExp(ADDRESS_IN_TEXT, 'g');

function partsOf(lines: string[]): Parts {
  const first = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes('@')) continue;
    for (const [found] of line.slice(0, LONGEST_LINE).matchAll(anyAddress)) {
      const address = found.toLowerCase();
      if (!first.has(address)) first.set(address, at);
    }
  }
  return { first, start: Math.min(lines.length, ...[...first.values()].slice(0, 1)) };
}

/** A reply is no longer, and what is said of all neither: each of them reads it. */
const LONGEST_PART = 60;
const LONGEST_SHARED = 300;

/** Below the list each of them may be named again, above what is said of it alone. */
function ownPart(
  lines: string[],
  { address }: RecipientBlock,
  blocks: RecipientBlock[],
  { first, start }: Parts,
): string[] {
  if (!blocks.some((block) => first.has(block.address.toLowerCase()))) return lines.slice(0, LONGEST_SHARED);
  const at = first.get(address.toLowerCase());
  if (at === undefined) return lines.slice(0, start);
  const head = (lines[at] ?? '').slice(0, SAME_HEAD);
  const part = lines.slice(at, at + LONGEST_PART);
  const end = part.findIndex(
    (line, index) =>
      index > 0 &&
      line.startsWith(head) &&
      line.includes('@') &&
      !line.toLowerCase().includes(address.toLowerCase()),
  );
  return end < 0 ? part : part.slice(0, end);
}
