import type { Message } from '../../i18n.ts';
import { countBelow } from '../count-below.ts';
import { DAY } from '../days.ts';
import type { HistoryEntry, SentTally } from '../entry.ts';
import { onePerRecipient } from '../sides.ts';
import { fisher } from '../statistics.ts';
import type { View } from './view.ts';

/** From one moment up to another. */
export interface Period {
  from: number;
  to: number;
}

/** How often something failed in one period and in another. */
export interface Compared {
  before: readonly HistoryEntry[];
  since: readonly HistoryEntry[];
  daysBefore: number;
  daysSince: number;
  /** Days on which anything failed at all for such a reason. */
  badDaysBefore: number;
  badDaysSince: number;
}

/** Enough mails for the tallies to be the measure. */
const ENOUGH_SENT = 30;

/** Bounces that blame the sender or the way it was sent: what a change of set-up can cause. A date that is only when it was read tells nothing. */
export const blamingSender = (view: View): HistoryEntry[] =>
  view.blaming.filter(({ isUndated }) => !isUndated);

/** The other bounces: as much as usual, while mail is sent as usual. */
export const blamingOthers = (view: View): HistoryEntry[] =>
  view.others.filter(({ isUndated }) => !isUndated);

/** Those in a period. */
export const within = <Item extends { at: number }>(items: readonly Item[], { from, to }: Period): Item[] =>
  items.filter(({ at }) => at >= from && at < to);

/** How many of them, sorted, come before a moment. */
export const countBefore = (items: readonly { at: number }[], moment: number): number =>
  countBelow(items, ({ at }) => at < moment);

const daysOf = ({ from, to }: Period): number => Math.max(1, Math.ceil((to - from) / DAY));
const badDays = (entries: readonly HistoryEntry[], from: number): number =>
  new Set(entries.map(({ at }) => Math.floor((at - from) / DAY))).size;

/** Counts what failed before and since a moment. */
export function compare(entries: readonly HistoryEntry[], before: Period, since: Period): Compared {
  const earlier = within(entries, before);
  const later = within(entries, since);
  return {
    before: onePerRecipient(earlier),
    since: onePerRecipient(later),
    daysBefore: daysOf(before),
    daysSince: daysOf(since),
    badDaysBefore: badDays(earlier, before.from),
    badDaysSince: badDays(later, since.from),
  };
}

/**
 * How often chance alone makes the later period so much worse. Mail goes out in batches, so bounces are no
 * independent events: one bad campaign gives fifty. Days are the units, bad or not, and a batch counts once.
 */
export const chanceOfRise = (compared: Compared): number =>
  fisher(
    { hits: compared.badDaysSince, all: compared.daysSince },
    { hits: compared.badDaysBefore, all: compared.daysBefore },
  );

/** The same for a fall. */
export const chanceOfFall = (compared: Compared): number =>
  fisher(
    { hits: compared.badDaysBefore, all: compared.daysBefore },
    { hits: compared.badDaysSince, all: compared.daysSince },
  );

/** Did they rise more than what was sent? By the tallies, else by the bounces of other kinds; true where neither tells. */
export function isMoreThanVolume(
  view: View,
  rise: Compared,
  before: Period,
  since: Period,
  chance: number,
): boolean {
  const sent = (period: Period) =>
    view.tallies
      .filter(({ day }) => day >= period.from - DAY && day < period.to)
      .reduce((sum, tally: SentTally) => sum + tally.sent, 0);
  const [sentBefore, sentSince] = [sent(before), sent(since)];
  const failed = { before: rise.before.length, since: rise.since.length };
  if (sentBefore >= ENOUGH_SENT && sentSince >= ENOUGH_SENT)
    return (
      fisher(
        { hits: failed.since, all: Math.max(sentSince, failed.since) },
        { hits: failed.before, all: Math.max(sentBefore, failed.before) },
      ) < chance
    );
  const controls = compare(blamingOthers(view), before, since);
  const isUsual = controls.before.length > 0 && controls.since.length + controls.before.length >= 5;
  if (!isUsual) return true;
  return (
    fisher(
      { hits: failed.since, all: failed.since + controls.since.length },
      { hits: failed.before, all: failed.before + controls.before.length },
    ) < chance
  );
}

/** How far back the history reaches: before that "none" means nothing. */
export const knownFrom = ({ entries, tallies }: Pick<View, 'entries' | 'tallies'>): number =>
  tallies.reduce((first, { day }) => Math.min(first, day), entries[0]?.at ?? Number.POSITIVE_INFINITY);

/** Both periods in words. */
export function countsOf({ before, since, daysBefore, daysSince }: Compared): Message[] {
  const count = String(since.length);
  const later: Message =
    daysSince === 1
      ? { key: 'pattern_since_then_day', values: [count] }
      : { key: 'pattern_since_then', values: [count, String(daysSince)] };
  return [later, { key: 'pattern_before_that', values: [String(before.length), String(daysBefore)] }];
}
