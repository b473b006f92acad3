import { maskAddresses, maskNames } from '../../lib/causes/mask.ts';
import { readReply } from '../../lib/notice/reply.ts';

/** Words that say nothing alone; a phrase neither begins nor ends with one. */
const SMALL = new Set(
  'a after an and are as at be been before between by can cannot could did do does during for from had has have if in is it its may no not of off on or our out please sorry than that the their then there this to until up us was we were when while will with you your'.split(
    ' ',
  ),
);
/** Single words mislead (classification.md 6), and beyond four a phrase is one server's wording. */
const FEWEST = 2;
const MOST = 4;
/** Of a language that writes no blanks. */
const SIGNS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4,12}/;

/** The reply's own words in lower case: no codes, names, addresses or links. */
const ownWordsOf = (reply: string): string => maskNames(maskAddresses(readReply(reply).text)).toLowerCase();

/** What stands between two marks, as words. */
const clausesOf = (words: string): string[][] =>
  words.split(/[^\p{L}\p{M}\d'/ -]+/u).map((clause) => clause.split(' ').filter((word) => word !== ''));

const isTelling = (run: readonly string[]): boolean =>
  run.every((word) => /^[\p{L}\p{M}'/-]+$/u.test(word)) &&
  !SMALL.has(run[0] ?? '') &&
  !SMALL.has(run.at(-1) ?? '');

/** Runs of a few words, the shortest first: those fit more wordings. */
function runsOf(words: string): string[] {
  const clauses = clausesOf(words);
  const runs: string[] = [];
  for (let length = FEWEST; length <= MOST; length++)
    for (const clause of clauses)
      for (let at = 0; at + length <= clause.length; at++) {
        const run = clause.slice(at, at + length);
        if (isTelling(run)) runs.push(run.join(' '));
      }
  const signs = SIGNS.exec(words)?.[0];
  return signs ? [...runs, signs] : runs;
}

const escaped = (run: string): string => run.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A first pattern for some replies, and the replies that it leaves out. */
export interface Proposal {
  /** A template of `phrase()`; empty where no words are these replies' own. */
  template: string;
  left: string[];
}

/** How much a run says: its words are as rare as may be where other causes speak. */
const rarityAmong =
  (foreign: readonly string[]) =>
  (run: string): number => {
    const words = run.split(' ').filter((word) => !SMALL.has(word));
    const shares = words.map((word) => 1 / (1 + foreign.filter((text) => text.includes(word)).length));
    return shares.reduce((sum, share) => sum + share, 0) / words.length;
  };

/** The fewest phrases that all replies have and no other text has; of two with the same reach the rarer, then the shorter. */
export function proposePhrase(replies: readonly string[], others: readonly string[]): Proposal {
  const foreign = others.map(ownWordsOf);
  const rarityOf = rarityAmong(foreign);
  let left = replies.map((reply) => ({ reply, words: ownWordsOf(reply) }));
  const chosen: string[] = [];
  while (left.length > 0) {
    const reachOf = (run: string) => left.filter(({ words }) => words.includes(run)).length;
    const [best] = [...new Set(left.flatMap(({ words }) => runsOf(words)))]
      .filter((run) => !foreign.some((text) => text.includes(run)))
      .map((run) => ({ run, reach: reachOf(run), rarity: rarityOf(run) }))
      .sort((a, b) => b.reach - a.reach || b.rarity - a.rarity); // stable: the shorter stand first
    if (best === undefined) break;
    chosen.push(escaped(best.run));
    left = left.filter(({ words }) => !words.includes(best.run));
  }
  return { template: chosen.join('|'), left: left.map(({ reply }) => reply) };
}
