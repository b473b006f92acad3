import { DAY } from '../../days.ts';
import type { HistoryEntry } from '../../entry.ts';
import { onePerRecipient } from '../../sides.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import {
  blamingSender,
  type Compared,
  chanceOfRise,
  compare,
  countBefore,
  countsOf,
  isMoreThanVolume,
  knownFrom,
  within,
} from '../period.ts';
import type { View } from '../view.ts';

const thresholds = {
  fewest: 8,
  badDays: 3,
  daysBefore: 30,
  knownDays: 14,
  rise: 4,
  lately: 10,
  stillShare: 0.5,
  chance: 0.001,
  chanceOfVolume: 0.01,
};

/** It started on one day, and no change is marked there (R54): a question, not an answer. */
export const suddenStart = definePattern({
  id: 'sudden-start',
  thresholds,
  why: 'Every day could have been the one, so the chance is multiplied by the days that were tried; two quiet weeks before and three bad days after, as one bad campaign is no start.',
  source: 'R54',
  find(view) {
    const start = startIn(view);
    if (!start) return [];
    const { day, compared } = start;
    return [
      {
        subject: new Date(day).toISOString().slice(0, 10),
        sentence: { key: 'pattern_sudden_start', values: [view.say.day(firstOn(view, day))] },
        evidence: countsOf(compared),
        entries: idsOf(compared.since),
        counts: { since: compared.since.length, before: compared.before.length },
        ...bucketOf(compared.since),
        advice: { key: 'pattern_advice_mark' },
        isSmall: false,
      },
    ];
  },
});

/** Days are counted in UTC; the sentence names the one on which it began where the person is. */
const firstOn = (view: View, day: number): number =>
  blamingSender(view).find(({ at }) => at >= day)?.at ?? day;

interface Start {
  day: number;
  compared: Compared;
  chance: number;
}

/** The day before and since which the days differ most; the exact comparison only for days that stand out by their counts. */
function startIn(view: View): Start | undefined {
  const blaming = blamingSender(view);
  const known = knownFrom(view);
  const days = [...new Set(blaming.map(({ at }) => Math.floor(at / DAY) * DAY))];
  const candidates = days.filter((day) => day >= known + thresholds.knownDays * DAY);
  const starts = candidates
    .filter((day) => isStep(view, blaming, day, known))
    .map((day) => startOn(view, blaming, day, { known, tried: days.length }))
    .filter((start) => start !== undefined)
    .sort((a, b) => a.chance - b.chance);
  return starts.find(({ compared, day }) => {
    const { before, since } = periodsAt(view, day, known);
    return isMoreThanVolume(view, compared, before, since, thresholds.chanceOfVolume);
  });
}

function periodsAt({ asOf }: View, day: number, known: number) {
  return {
    before: { from: Math.max(day - thresholds.daysBefore * DAY, known), to: day },
    since: { from: day, to: asOf + 1 },
  };
}

/** A rough look by the counts alone, as every day is tried: half of the rise that is wanted. */
function isStep(view: View, blaming: readonly HistoryEntry[], day: number, known: number): boolean {
  const { before, since } = periodsAt(view, day, known);
  const [first, middle] = [countBefore(blaming, before.from), countBefore(blaming, day)];
  const rate = (middle - first) / (day - before.from);
  return (blaming.length - middle) / (since.to - day) >= (rate * thresholds.rise) / 2;
}

function startOn(
  view: View,
  blaming: readonly HistoryEntry[],
  day: number,
  { known, tried }: { known: number; tried: number },
): Start | undefined {
  const { before, since } = periodsAt(view, day, known);
  const compared = compare(blaming, before, since);
  if (!isRise(compared) || !isOngoing(blaming, since.to, compared)) return undefined;
  const chance = chanceOfRise(compared) * tried;
  return chance < thresholds.chance ? { day, compared, chance } : undefined;
}
/** What is over needs no question. */
const isOngoing = (
  blaming: readonly HistoryEntry[],
  end: number,
  { since, daysSince }: Compared,
): boolean => {
  const lately = within(blaming, { from: end - thresholds.lately * DAY, to: end });
  return (
    onePerRecipient(lately).length / thresholds.lately >= (since.length / daysSince) * thresholds.stillShare
  );
};

const isRise = ({ before, since, daysBefore, daysSince, badDaysSince }: Compared): boolean =>
  since.length >= thresholds.fewest &&
  badDaysSince >= thresholds.badDays &&
  since.length / daysSince >= (before.length / daysBefore) * thresholds.rise;
