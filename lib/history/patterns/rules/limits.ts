import type { HistoryEntry } from '../../entry.ts';
import { binomialTail, fisher } from '../../statistics.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const HOUR = 3_600_000;
const thresholds = {
  burst: 6,
  share: 0.5,
  fewest: 8,
  hours: 3,
  shareOfTime: 0.7,
  days: 3,
  chance: 0.001,
  workingHours: 10,
};

const limits: readonly string[] = [
  'sender-rate-limit',
  'sending-limit',
  'tenant-limit',
  'too-many-connections',
  'recipient-rate-limit',
];

/** Limits are hit in bursts, or at one time of the day (R57, R64): spread it. */
export const sendingTooFast = definePattern({
  id: 'sending-too-fast',
  thresholds,
  why: 'Six within an hour are no coincidence for limits that are counted by the hour. For a time of day the yardstick is when other mail fails, else a working day of ten hours, with every start of three hours as a test of its own.',
  source: 'R64',
  covers: ['sudden-start'],
  find(view) {
    const hit = view.entries.filter(({ reason, isUndated }) => limits.includes(reason) && !isUndated);
    const burst = burstIn(view, hit);
    return burst.length > 0 ? burst : timeOfDay(view, hit);
  },
});

/** Runs of an hour, one after the other, that hold many. */
function burstIn(view: View, hit: readonly HistoryEntry[]): Found[] {
  const bursts: HistoryEntry[][] = [];
  let run: HistoryEntry[] = [];
  for (const entry of hit) {
    if (run[0] && entry.at - run[0].at > HOUR) {
      bursts.push(run);
      run = [];
    }
    run.push(entry);
  }
  const large = [...bursts, run].filter(({ length }) => length >= thresholds.burst);
  const [largest] = [...large].sort((a, b) => b.length - a.length);
  const inBursts = large.flat();
  if (!largest?.[0] || inBursts.length < hit.length * thresholds.share) return [];
  const { length } = largest;
  return [
    {
      subject: 'burst',
      sentence: { key: 'pattern_burst', values: [String(length), view.say.day(largest[0].at)] },
      evidence: [{ key: 'pattern_in_bursts', values: [String(inBursts.length), String(hit.length)] }],
      entries: idsOf(inBursts),
      counts: { largest: length, inBursts: inBursts.length, all: hit.length },
      advice: { key: 'pattern_advice_spread' },
      isSmall: false,
    },
  ];
}

const hourOf = ({ at }: HistoryEntry): number => Math.floor(at / HOUR) % 24;
const isIn = (start: number) => (entry: HistoryEntry) => (hourOf(entry) - start + 24) % 24 < thresholds.hours;

function timeOfDay(view: View, hit: readonly HistoryEntry[]): Found[] {
  if (hit.length < thresholds.fewest) return [];
  const known = new Set(hit);
  const others = view.entries.filter((entry) => !known.has(entry) && !entry.isUndated);
  const starts = Array.from({ length: 24 }, (_, start) => ({ start, there: hit.filter(isIn(start)) }));
  const [best] = starts.sort((a, b) => b.there.length - a.there.length);
  if (!best || best.there.length < hit.length * thresholds.shareOfTime) return [];
  const { there, start } = best;
  const othersThere = others.filter(isIn(start)).length;
  const chance =
    others.length >= 20
      ? fisher(
          { hits: there.length, all: there.length + othersThere },
          { hits: hit.length - there.length, all: hit.length - there.length + others.length - othersThere },
        )
      : binomialTail(there.length, hit.length, thresholds.hours / thresholds.workingHours);
  const days = new Set(there.map(({ at }) => Math.floor(at / HOUR / 24))).size;
  if (chance * 24 >= thresholds.chance || days < thresholds.days) return [];
  const from = Math.floor(view.asOf / HOUR / 24) * 24 * HOUR + start * HOUR;
  const values = [view.say.time(from), view.say.time(from + thresholds.hours * HOUR)];
  return [
    {
      subject: 'time',
      sentence: { key: 'pattern_time_of_day', values },
      evidence: [{ key: 'pattern_at_that_time', values: [String(there.length), String(hit.length)] }],
      entries: idsOf(there),
      counts: { there: there.length, all: hit.length, days },
      advice: { key: 'pattern_advice_spread' },
      isSmall: false,
    },
  ];
}
