import { DAY } from '../../days.ts';
import type { HistoryEntry } from '../../entry.ts';
import { receiverNameOf, receiverOfEntry } from '../../receiver.ts';
import { countBy, isPutOff } from '../../sides.ts';
import { binomialTail, laterThan } from '../../statistics.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import { chanceOfRise, compare } from '../period.ts';
import type { View } from '../view.ts';

const thresholds = {
  fewest: 8,
  badDays: 3,
  daysSince: 7,
  daysBefore: 21,
  chance: 0.001,
  each: 4,
  lastDays: 30,
};

/** More and more is put off (R57, R65). */
export const growingDeferrals = definePattern({
  id: 'growing-deferrals',
  thresholds,
  why: 'The last week against the three before it, in bounces and in bad days; slowing down costs little, so a rise of what is sent is no excuse.',
  source: 'R65',
  covers: ['sudden-start'],
  find(view) {
    const since = { from: view.asOf - thresholds.daysSince * DAY, to: view.asOf + 1 };
    const before = { from: since.from - thresholds.daysBefore * DAY, to: since.from };
    const putOff = view.entries.filter(isPutOff);
    const compared = compare(putOff, before, since);
    const { length: now } = compared.since;
    const { length: earlier } = compared.before;
    if (now < thresholds.fewest || compared.badDaysSince < thresholds.badDays) return [];
    const share = thresholds.daysSince / (thresholds.daysSince + thresholds.daysBefore);
    const isGrowing =
      binomialTail(now, now + earlier, share) < thresholds.chance && chanceOfRise(compared) < 0.05;
    if (!isGrowing) return [];
    return [
      {
        sentence: { key: 'pattern_growing_deferrals' },
        evidence: [
          { key: 'pattern_last_days', values: [String(now), String(thresholds.daysSince)] },
          { key: 'pattern_before_that', values: [String(earlier), String(thresholds.daysBefore)] },
        ],
        entries: idsOf(compared.since),
        counts: { since: now, before: earlier },
        bucket: 'reputation',
        advice: { key: 'pattern_advice_slow' },
        isSmall: false,
      },
    ];
  },
});

/** What a receiver first put off it now refuses. */
export const hardened = definePattern({
  id: 'hardened',
  thresholds,
  why: 'At one receiver, the temporary ones first and the permanent ones after them: a rank test at 1 in 1,000.',
  source: 'R57',
  covers: ['growing-deferrals', 'sudden-start'],
  find: (view) => countBy(lately(view), receiverOfEntry).flatMap(hardenedAt).slice(0, 1),
});

const lately = (view: View): HistoryEntry[] =>
  view.refusals.filter(
    (entry) =>
      entry.bucket === 'reputation' && !entry.isUndated && entry.at > view.asOf - thresholds.lastDays * DAY,
  );

function hardenedAt([receiver, entries]: [string, readonly HistoryEntry[]]): Found[] {
  const first = entries.filter(({ permanence }) => permanence === 'temporary');
  const then = entries.filter(({ permanence }) => permanence === 'permanent');
  if (first.length < thresholds.each || then.length < thresholds.each) return [];
  const days = new Set(entries.map(({ at }) => Math.floor(at / DAY))).size;
  const chance = laterThan(
    first.map(({ at }) => at),
    then.map(({ at }) => at),
  );
  if (days < thresholds.badDays || chance >= thresholds.chance) return [];
  const name = receiverNameOf(receiver);
  return [
    {
      subject: receiver,
      sentence: { key: 'pattern_hardened', values: [name] },
      evidence: [
        { key: 'pattern_put_off', values: [String(first.length)] },
        { key: 'pattern_then_refused', values: [String(then.length)] },
      ],
      entries: idsOf(entries),
      counts: { putOff: first.length, refused: then.length },
      bucket: 'reputation',
      advice: { key: 'pattern_advice_slow' },
      isSmall: false,
    },
  ];
}
