import type { HistoryEntry } from '../../history/entry.ts';
import type { Message } from '../../i18n.ts';
import { earliestIn, latestIn } from './tally.ts';
import { type Clock, dayOf } from './time.ts';

/** "42 bounces, 3 October 2026 to 26 November 2026": how many, and of which time. */
export function spanOf(entries: readonly HistoryEntry[], clock: Clock): Message {
  if (entries.length === 0) return { key: 'overall_span_none' };
  const first = dayOf(earliestIn(entries), clock);
  const last = dayOf(latestIn(entries), clock);
  const count = String(entries.length);
  if (entries.length === 1) return { key: 'overall_span_one', values: [last] };
  if (first === last) return { key: 'overall_span_day', values: [count, last] };
  return { key: 'overall_span', values: [count, first, last] };
}

/** "12 of 42 bounces, 3 October 2026 to 5 November 2026". */
export function shareOf(
  entries: readonly HistoryEntry[],
  all: readonly HistoryEntry[],
  clock: Clock,
): Message {
  if (all.length === 1) return spanOf(all, clock);
  const first = dayOf(earliestIn(entries), clock);
  const last = dayOf(latestIn(entries), clock);
  const counts = [entries.length, all.length].map(String);
  if (first === last) return { key: 'overall_share_day', values: [...counts, last] };
  return { key: 'overall_share', values: [...counts, first, last] };
}
