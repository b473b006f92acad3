import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import { blamingSender, chanceOfRise, compare, isKnownSince, isMoreThanVolume } from '../period.ts';
import { DAY, type View } from '../view.ts';

const thresholds = {
  fewest: 8,
  badDays: 3,
  daysBefore: 30,
  knownDays: 14,
  daysSince: 30,
  rise: 4,
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
        sentence: { key: 'pattern_sudden_start', values: [view.say.day(day)] },
        evidence: [
          { key: 'pattern_since_then', values: [String(compared.since.length), String(compared.daysSince)] },
          {
            key: 'pattern_before_that',
            values: [String(compared.before.length), String(compared.daysBefore)],
          },
        ],
        entries: idsOf(compared.since),
        counts: { since: compared.since.length, before: compared.before.length },
        ...bucketOf(compared.since),
        advice: { key: 'pattern_advice_mark' },
        isSmall: false,
      },
    ];
  },
});

function startIn(view: View) {
  const blaming = blamingSender(view);
  const days = [...new Set(blaming.map(({ at }) => Math.floor(at / DAY) * DAY))];
  const candidates = days.filter((day) => isKnownSince(view, day - thresholds.knownDays * DAY));
  let best: { day: number; compared: ReturnType<typeof compare>; chance: number } | undefined;
  for (const day of candidates) {
    const before = { from: day - thresholds.daysBefore * DAY, to: day };
    const since = { from: day, to: Math.min(day + thresholds.daysSince * DAY, view.asOf + 1) };
    const compared = compare(blaming, before, since);
    if (!isRise(compared)) continue;
    const chance = chanceOfRise(compared) * days.length;
    const isBetter = chance < Math.min(thresholds.chance, best?.chance ?? 1);
    if (isBetter && isMoreThanVolume(view, compared, before, since, thresholds.chanceOfVolume))
      best = { day, compared, chance };
  }
  return best;
}

const isRise = ({
  before,
  since,
  daysBefore,
  daysSince,
  badDaysSince,
}: ReturnType<typeof compare>): boolean =>
  since.length >= thresholds.fewest &&
  badDaysSince >= thresholds.badDays &&
  since.length / daysSince >= (before.length / daysBefore) * thresholds.rise;
