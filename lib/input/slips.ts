import { targetsFor } from '../dns/targets.ts';

/** Longer text is no name with a slip. */
const LONGEST_NAME = 260;

/** Names that mean something inside one network only: RFC 6761, RFC 6762, RFC 8375, and `internal`, which ICANN reserved in 2024. */
const LOCAL = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Is this a name that nobody outside one network knows? Whether any other ending exists, only DNS can tell. */
export const isLocalName = (name: string): boolean => LOCAL.test(name);

const ADDRESSES = /[^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]{1,255}/g;

/** The first of several addresses that stand side by side, as mail programs copy them; nothing where there is one. */
export function firstOfSeveral(text: string): string | undefined {
  const [first, ...others] = text.match(ADDRESSES) ?? [];
  return others.length > 0 ? first : undefined;
}

/** A comma or two dots for a dot, or a blank beside one. */
const SLIP = /,(?=\S)|\s{1,5}\.|\.\s{1,5}|\.{2,5}/;
const SLIPS = /,(?=\S)|\s{0,5}\.{1,5}\s{0,5}/g;

/** What somebody meant who wrote `acme,example`; nothing where that is no name either. */
export function meant(text: string): string | undefined {
  if (text.length > LONGEST_NAME || !SLIP.test(text)) return;
  const better = text.replace(SLIPS, '.');
  return targetsFor(better).ok ? better : undefined;
}
