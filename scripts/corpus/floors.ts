import type { Tally } from './tally.ts';

/** Shares that have to be reached; a name in brackets counts mistakes, its share is the most that is allowed. */
const floors: Record<string, number> = {
  'notices: recognised': 0.95,
  'notices: all recipients found': 0.9,
  'notices: bucket acceptable': 0.8,
  'not-bounces: (false alarms)': 0,
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** A sentence for each floor that a corpus falls below. */
export function findBreaches(corpus: string, tally: Tally): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const share = tally.share(name);
    if (share === undefined) return [];
    const isKept = name.includes('(') ? share <= floor : share >= floor;
    return isKept ? [] : [`${corpus}: ${name} is ${percent(share)}, the limit is ${percent(floor)}`];
  });
}
