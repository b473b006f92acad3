import { ADDRESS_IN_TEXT, recipientAddress } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';
import type { RecipientBlock } from './recipient-lines.ts';
import { comma, logged, object, other, senderBehind } from './recipient-words.ts';
import { isTelling } from './reply-lines.ts';

const address = new RegExp(ADDRESS_IN_TEXT, 'g');

/** The label of a recipient, right before the address. */
export const recipientPattern = ({ recipient }: LabelSources): RegExp =>
  new RegExp(`${recipient}\\s?[:：]\\s{0,3}["'<(]{0,2}$`, 'i');

/** A notice's own words are shorter. */
const LONGEST = 64 * 1024;
const LONGEST_LINE = 2000;

interface Candidate {
  address: string;
  weight: number;
  /** Goes on a list that the candidate before it began. */
  isListed: boolean;
  /** Which line names it, and where in it the address stands. */
  at: number;
  line: string;
  start: number;
  end: number;
}

/** `bo@corp.example (user unknown), mia@b.example (mailbox full)` */
const remark = /^[>"']{0,2}\s?\((?<said>[^()@]{2,80})\)/;

/** What is said of many stands near. */
const LONGEST_SHARED = 300;

/** The recipient that the sentences of a notice are about; `isLikely` knows whom the returned mail went to. */
export function recipientInSentences(
  lines: string[],
  isOwn: (address: string) => boolean,
  isLikely: (address: string) => boolean,
  grammar: Grammar,
): RecipientBlock[] {
  const candidates = findCandidates(lines, isOwn, isLikely, grammar);
  const best = candidates.reduce<Candidate | undefined>(
    (known, next) => (known && known.weight >= next.weight ? known : next),
    undefined,
  );
  if (!best || best.weight <= 0) return [];
  const at = candidates.indexOf(best);
  const end = candidates.findIndex(({ isListed }, index) => index > at && !isListed);
  const listed = once(candidates.slice(at, end < 0 ? undefined : end));
  if (listed.length > 1)
    return listed.map((one) => ({
      address: one.address,
      lines: remarkOn(one) ?? lines.slice(0, LONGEST_SHARED),
    }));
  const shape = shapeOf(best);
  const alike = once(candidates.filter((one) => one.weight === best.weight && shapeOf(one) === shape));
  const told = alike.map(({ address, at: start }, index) => ({
    address,
    lines: lines.slice(start, alike[index + 1]?.at),
  }));
  return told.length > 1 &&
    told.length <= MOST_SENTENCES &&
    told.every(({ lines: own }) => isTelling(own) || own.some((line) => code.test(line)))
    ? told
    : [{ address: best.address, lines }];
}

function once(candidates: Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ address }) => !seen.has(address) && seen.add(address));
}

/** A server's answer, whatever it says. */
const code = /\b[45](?:\d\d[ -]|\.\d{1,3}\.\d)/;

/** Whoever tells of more makes a list. */
const MOST_SENTENCES = 100;

/** Sentences on several recipients begin alike, and lead up to each alike. */
const SAME = 10;
const shapeOf = ({ line, start }: Candidate): string =>
  `${line.slice(0, SAME)}|${line.slice(Math.max(0, start - SAME), start)}`.toLowerCase();

/** What stands in brackets behind it. */
const remarkOn = ({ line, end }: Candidate): string[] | undefined => {
  const said = remark.exec(line.slice(end, end + 100))?.groups?.said;
  return said === undefined ? undefined : [said];
};

function findCandidates(
  lines: string[],
  isOwn: (address: string) => boolean,
  isLikely: (address: string) => boolean,
  grammar: Grammar,
): Candidate[] {
  const candidates: Candidate[] = [];
  let read = 0;
  for (const [at, whole] of lines.entries()) {
    read += whole.length;
    if (read > LONGEST) break;
    if (!whole.includes('@')) continue;
    const line = whole.slice(0, LONGEST_LINE);
    let end = -1;
    for (const found of line.matchAll(address)) {
      const isListed = end >= 0 && comma.test(line.slice(end, found.index));
      const name = recipientAddress(found[0]);
      if (!name || isOwn(name)) continue;
      const start = found.index + Math.max(found[0].indexOf(name), 0); // behind a key: `from=bo@corp.example`
      end = found.index + found[0].length;
      candidates.push({
        isListed,
        address: name,
        at,
        line,
        start,
        end,
        weight: weigh(line, start, end, grammar) + (isLikely(name) ? 4 : 0),
      });
    }
  }
  return candidates;
}

function weigh(line: string, at: number, end: number, { recipient }: Grammar): number {
  const before = line.slice(Math.max(0, at - 80), at);
  const isOther = other.test(before) || senderBehind.test(line.slice(end, end + 30));
  if (recipient.test(before) || logged.test(before)) return 3;
  return (object.test(before) ? 2 : 1) - (isOther ? 3 : 0);
}
