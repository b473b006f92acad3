import type { Report, Target } from '../../lib/diagnosis.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { titleOf } from '../../lib/report/overall/reasons.ts';
import { toldEntries } from '../../lib/report/overall/sections/replies.ts';
import type { Explained } from './use-dns.ts';

/** The bounces that DNS is held against: those that the report tells. */
export function explainedBy(
  entries: readonly HistoryEntry[],
  checks: readonly Target[],
  handed: Report | undefined,
): Explained[] {
  return toldEntries(entries).map((entry) => {
    const signal = handed?.recipients.find(({ reason }) => reason === entry.reason)?.signal;
    return {
      about: titleOf(entry),
      bounce: { reason: entry.reason, signal, date: new Date(entry.at).toISOString(), checks },
    };
  });
}
