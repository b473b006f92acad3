import { DAY } from '../../days.ts';
import type { ChangeMark } from '../../entry.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import {
  blamingOthers,
  blamingSender,
  chanceOfFall,
  compare,
  countsOf,
  knownFrom,
  within,
} from '../period.ts';
import type { View } from '../view.ts';

const thresholds = {
  fewestBefore: 6,
  badDaysBefore: 4,
  daysBefore: 30,
  daysSince: 7,
  fall: 1 / 3,
  chance: 0.01,
};

/** Fewer bounces since a change: it helped. */
export const recovering = definePattern({
  id: 'recovering',
  thresholds,
  why: 'A week has to pass, mail has to have been sent meanwhile (other bounces or a tally show it), and days without trouble must not be chance (1 in 100).',
  source: 'R54',
  excludes: ['sudden-start'],
  find: (view) => view.marks.flatMap((mark) => betterSince(view, mark)),
});

function betterSince(view: View, mark: ChangeMark): Found[] {
  const later = view.marks.find(({ at }) => at > mark.at)?.at ?? Number.POSITIVE_INFINITY;
  const since = { from: mark.at, to: Math.min(knownUntil(view), later) };
  const before = { from: Math.max(mark.at - thresholds.daysBefore * DAY, knownFrom(view)), to: mark.at };
  if (since.to - since.from < thresholds.daysSince * DAY) return [];
  const compared = compare(blamingSender(view), before, since);
  const wasBad =
    compared.before.length >= thresholds.fewestBefore && compared.badDaysBefore >= thresholds.badDaysBefore;
  if (!wasBad || !isSending(view, since) || chanceOfFall(compared) >= thresholds.chance) return [];
  const rate = compared.since.length / compared.daysSince;
  if (rate > (compared.before.length / compared.daysBefore) * thresholds.fall) return [];
  return [
    {
      subject: mark.id,
      sentence: { key: 'pattern_recovering', values: [mark.label, view.say.day(mark.at)] },
      evidence: countsOf(compared),
      entries: idsOf([...compared.before, ...compared.since]),
      counts: { since: compared.since.length, before: compared.before.length },
      ...bucketOf(compared.before),
      isSmall: false,
    },
  ];
}

/** After the last bounce and the last tally nobody knows whether anything is sent: an old mailbox that is read today did not recover. */
const knownUntil = ({ now, asOf, tallies }: View): number =>
  Math.min(now, tallies.reduce((last, { day }) => Math.max(last, day + DAY), asOf) + 1);

/** No bounces because nothing is sent is no recovery. */
function isSending(view: View, since: { from: number; to: number }): boolean {
  const days = new Set(within(blamingOthers(view), since).map(({ at }) => Math.floor(at / DAY)));
  const sent = view.tallies.filter(({ day }) => day >= since.from && day < since.to);
  return days.size >= 2 || sent.some((tally) => tally.sent > 0);
}
