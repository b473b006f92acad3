import { recipientAddress } from './addresses.ts';
import { withAddress } from './form-patterns.ts';
import type { Grammar } from './grammar.ts';
import { ALONE, BESIDE, EXPANDED, LABELLED, REFUSED, TELLING, TOLD } from './recipient-forms.ts';
import { findHits, type Hit, LONGEST_LINE } from './recipient-hits.ts';
import { undisclosed } from './recipient-words.ts';
import { findReply, givesReason, isTelling, programAbove } from './reply-lines.ts';
import { saidOf } from './said-below.ts';

/** Where a notice's text names a recipient, and the lines that belong to it. */
export interface RecipientBlock {
  address: string;
  /** Who was written to, when a line says so: `(expanded from <team@b.example>)`. */
  intended?: string;
  lines: string[];
}

/** `(expanded from <team@b.example>)`, in any words and languages; not who sent it. */
const aliasOf = withAddress(
  '\\((?!.{0,20}(?:mail|envelope|sender|received|return))[^()@]{3,40}?\\s(?:from|by|von|vom|aus|uit|van|du|dal|desde|od|ze|с|из|от|från|fra|frå):?\\s?<?(?<a>ADDRESS)>?\\)',
);
const originalAddress = withAddress(
  '^\\s{0,12}original (?:address|recipient):\\s{0,5}(?:rfc822;)?\\s?<?(?<a>ADDRESS)',
);

/** What is said of one of many stands near. */
const LONGEST_OWN = 300;

/** Each recipient that a line of its own names, with its lines up to the next one. */
export function recipientBlocks(
  lines: string[],
  isOwn: (address: string) => boolean,
  grammar: Grammar,
): RecipientBlock[] {
  const hits = withoutLoneReply(findHits(lines, isOwn, grammar));
  const best = Math.min(...hits.map(({ rank }) => rank));
  const listed = new Set(
    hits.flatMap(({ rank, rest, address }) => (rank === best && !rest.trim() ? [address] : [])),
  );
  const isUsed = (hit: Hit): boolean =>
    hit.rank === best || isSameList(hit, best) || (hit.rest.trim() !== '' && listed.has(hit.address));
  const plain = hits.filter(isUsed);
  const used = hits.filter((hit) => isUsed(hit) || isInList(hit, plain, lines));
  const isMixed = used.some(({ rank }) => rank === BESIDE) && best === ALONE;
  const reasonsAbove = isAbove(used, lines, grammar);
  const blocks = merged(
    used.map(({ address, at, rank, rest }, index) => {
      const below = lines.slice(at + 1, used.find((next, other) => other > index && next.at > at)?.at);
      const isOver = rank === REFUSED ? isBlank : isUndisclosed;
      const end = below.findIndex(isOver) >>> 0;
      const own = below.slice(0, used.length > 1 ? Math.min(end, LONGEST_OWN) : end);
      const intended = intendedIn([lines[at] ?? '', ...own.slice(0, 4)]);
      const before = isMixed && !rest && own.every(isBlank) ? (lines[at - 1] ?? '') : '';
      const isSaidBefore = isTelling([before]) && !/[:：]\s{0,3}$/.test(before);
      const said = rest ? [rest, ...programAbove(lines, at), ...own] : isSaidBefore ? [before] : own;
      return {
        address,
        ...(intended && { intended }),
        lines: reasonsAbove ? linesAbove(used, index, lines) : said,
        isTold: rest !== '' && isTelling([rest]),
      };
    }),
  );
  return saidOf(blocks);
}

const isUndisclosed = (line: string): boolean => undisclosed.test(line);
const isBlank = (line: string): boolean => line.trim() === '';

/** Of one recipient alone all that a transcript says is said, not only the reply that names him. */
function withoutLoneReply(hits: Hit[]): Hit[] {
  const refused = hits.filter(({ rank }) => rank === REFUSED);
  const isAlone = refused.every(({ address }) => address.toLowerCase() === refused[0]?.address.toLowerCase());
  return isAlone ? hits.filter((hit) => !refused.includes(hit)) : hits;
}

/** A reason has no more lines. */
const MOST_ABOVE = 12;

/** Of addresses that stand below each other, what stands above the first. */
const linesAbove = (hits: Hit[], index: number, lines: string[]): string[] => {
  const at = hits[index]?.at ?? 0;
  const above = lines.slice(Math.max((hits[index - 1]?.at ?? -1) + 1, at - MOST_ABOVE), at);
  return index > 0 && above.every(isBlank) ? linesAbove(hits, index - 1, lines) : above;
};

/** InterMail, AOL and others write each reason above its address or addresses: then nothing is said below the last one. */
function isAbove(hits: Hit[], lines: string[], { labels }: Grammar): boolean {
  const below = lines.slice((hits.at(-1)?.at ?? 0) + 1);
  if (!hits[0] || isTelling(below) || hits.some(({ rest }) => rest.trim() !== '')) return false;
  const above = hits.map((_, index) => linesAbove(hits, index, lines));
  const first = above[0] ?? [];
  if (givesReason(first, labels) && !givesReason(below, labels) && !findReply(below)) return true;
  if (hits.length < 2) return false;
  const others = above.filter((part) => part.join() !== first.join());
  const isGrouped =
    others.length > 0 && others.every(isHeading) && (isTelling(first) || below.every(isBlank));
  return (isGrouped || above.every(isTelling)) && !findReply(below);
}

/** One sentence that introduces what stands below it, maybe on several lines. */
function isHeading(lines: string[]): boolean {
  const text = lines.join('\n').trim();
  return /[:：]$/.test(text) && !/[:：]\s{0,3}\n|\n\s{0,80}\n/.test(text);
}

/** Some programs use two forms side by side: GMX writes `"a@b":` above a reply and `<a@b>` where there is none. */
const isSameList = ({ rank, rest }: Hit, best: number): boolean =>
  (best === LABELLED && (rank === TELLING || rank === TOLD)) ||
  (best === 0 && rank === ALONE && rest !== '') ||
  (best === ALONE && rank === BESIDE && /^[(（]/.test(rest) && (isTelling([rest]) || !!findReply([rest])));

/** Sendmail lists `<a@b>` beside `a@b` and beside a program, below which stands whose it is. */
const isInList = (hit: Hit, used: Hit[], lines: string[]): boolean =>
  (hit.rank === ALONE || (hit.rank === EXPANDED && isProgram(lines[hit.at - 1] ?? ''))) &&
  used.some(
    ({ at }) =>
      Math.abs(at - hit.at) <= MOST_BETWEEN &&
      isUnbroken(lines.slice(Math.min(at, hit.at) + 1, Math.max(at, hit.at))),
  );

const isProgram = (line: string): boolean => /^\s{0,12}["']?(?:\||\/|pipe to )/.test(line);

/** Nothing but what belongs to the entries of a list. */
const isUnbroken = (between: string[]): boolean =>
  between.every((line) => /^\s{0,12}\(/.test(line) || isProgram(line));
const MOST_BETWEEN = 6;

/** Who was written to, when one of these lines says so. */
export function intendedIn(lines: string[]): string | undefined {
  for (const text of lines) {
    if (!text.includes('@') || text.length > LONGEST_LINE) continue;
    const found = (aliasOf.exec(text) ?? originalAddress.exec(text))?.groups?.a;
    if (found) return recipientAddress(found);
  }
  return undefined;
}

/** A notice may name a recipient in its list and again above its reply; a session below the list may be about others. */
function merged(blocks: (RecipientBlock & { isTold: boolean })[]): RecipientBlock[] {
  const byAddress = new Map<string, RecipientBlock>();
  for (const { isTold, ...block } of blocks) {
    const address = block.address.toLowerCase();
    const known = byAddress.get(address);
    const isOfOthers = (line: string) => line.includes('@') && !line.toLowerCase().includes(address);
    if (known && isTold && known.lines.slice(0, LONGEST_OWN).some(isOfOthers)) known.lines = block.lines;
    else if (known) known.lines.push(...block.lines);
    else byAddress.set(address, block);
  }
  return [...byAddress.values()];
}
