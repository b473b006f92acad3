import type { MessageKey } from '../../../i18n.ts';
import { DAY } from '../../days.ts';
import type { ChangeMark } from '../../entry.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import {
  blamingSender,
  type Compared,
  chanceOfRise,
  compare,
  countsOf,
  isMoreThanVolume,
  knownFrom,
  within,
} from '../period.ts';
import type { View } from '../view.ts';

const thresholds = {
  fewest: 4,
  daysBefore: 30,
  daysSince: 14,
  knownDays: 7,
  startsWithinDays: 4,
  chance: 0.01,
  burst: 10,
  rise: 5,
};

/** What to check first, by what was changed. */
const advice: Readonly<Record<ChangeMark['kind'], MessageKey>> = {
  service: 'pattern_advice_service',
  routing: 'first_scope_path',
  domain: 'first_scope_change',
  dns: 'first_scope_edit',
  other: 'first_scope_change',
};

/** It started right after a change that the person marked (R35, R54). */
export const afterChange = definePattern({
  id: 'after-change',
  thresholds,
  why: 'One mark is one question, so 1 in 100 is enough; the first bounce must come within days, or something else happened in between. All of it on one day is told, but called small.',
  source: 'R54',
  excludes: ['sudden-start'],
  find: (view) => view.marks.flatMap((mark) => startedAt(view, mark)),
});

function startedAt(view: View, mark: ChangeMark): Found[] {
  const { before, since } = periodsAround(view, mark);
  const blaming = blamingSender(view);
  const compared = compare(blaming, before, since);
  const [first] = within(blaming, since);
  const isLate = first === undefined || first.at > mark.at + thresholds.startsWithinDays * DAY;
  const isKnown = knownFrom(view) <= mark.at - thresholds.knownDays * DAY;
  if (isLate || !isKnown || compared.since.length < thresholds.fewest) return [];
  const isSure = chanceOfRise(compared) < thresholds.chance;
  const isBurst =
    compared.since.length >= thresholds.burst &&
    compared.since.length / compared.daysSince >=
      (compared.before.length / compared.daysBefore) * thresholds.rise;
  if (!isSure && !isBurst) return [];
  if (!isMoreThanVolume(view, compared, before, since, thresholds.chance)) return [];
  return [foundAfter(view, mark, compared, !isSure)];
}

/** A month before, two weeks after; another mark ends either. */
function periodsAround(view: View, mark: ChangeMark) {
  const { marks, asOf, now } = view;
  const earlier = marks.filter(({ at }) => at < mark.at).at(-1)?.at ?? 0;
  const later = marks.find(({ at }) => at > mark.at)?.at ?? Number.POSITIVE_INFINITY;
  const end = Math.min(now, Math.max(asOf, mark.at)) + 1;
  return {
    before: { from: Math.max(mark.at - thresholds.daysBefore * DAY, earlier, knownFrom(view)), to: mark.at },
    since: { from: mark.at, to: Math.min(mark.at + thresholds.daysSince * DAY, later, end) },
  };
}

function foundAfter(view: View, mark: ChangeMark, compared: Compared, isSmall: boolean): Found {
  const { before, since, daysBefore, daysSince } = compared;
  const { bucket } = bucketOf(since);
  return {
    subject: mark.id,
    sentence: { key: sentenceFor(bucket, before.length), values: [mark.label, view.say.day(mark.at)] },
    evidence: countsOf(compared),
    entries: idsOf(since),
    counts: { since: since.length, before: before.length, daysSince, daysBefore },
    ...(bucket && { bucket }),
    advice: { key: advice[mark.kind] },
    isSmall,
  };
}

function sentenceFor(bucket: string | undefined, before: number): MessageKey {
  if (bucket === 'authentication') return 'pattern_proof_after_change';
  return before === 0 ? 'pattern_after_change' : 'pattern_worse_after_change';
}
