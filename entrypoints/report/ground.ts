import { entriesOf } from '../../lib/history/entries-of.ts';
import { type History, NO_HISTORY } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import type { ReportOrder } from '../shell/report.ts';

/** What a report can be made of. */
export interface Ground {
  /** What is remembered, or what of it was chosen, and the bounce that was handed over; each once. */
  history: History;
  /** Ids of that bounce. */
  handed: readonly string[];
  /** The domain that it begins with: the one that was asked for, or that of the bounce. */
  domain: string | undefined;
  /** Somebody picked the bounces one by one: all of them belong to the report, whatever their domains. */
  isPicked: boolean;
}

/** Takes together what a report can be made of. What was sent says nothing of bounces that were picked by hand. */
export function groundOf(read: Result<History>, { domain, report, ids }: ReportOrder, now: number): Ground {
  const all = read.ok ? read.value : NO_HISTORY;
  const wanted = ids && new Set(ids);
  const kept = wanted
    ? { ...all, entries: all.entries.filter(({ id }) => wanted.has(id)), tallies: [] }
    : all;
  const handed = report ? entriesOf(report, { arrival: 'popup', now }) : [];
  const known = new Set(kept.entries.map(({ id }) => id));
  const fresh = handed.filter(({ id }) => !known.has(id));
  return {
    history: { ...kept, entries: [...fresh, ...kept.entries] },
    handed: handed.map(({ id }) => id),
    domain: domain ?? handed[0]?.ownDomain,
    isPicked: ids !== undefined,
  };
}
