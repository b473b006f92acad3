import { entriesOf } from '../../lib/history/entries-of.ts';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import type { ReportOrder } from '../shell/report.ts';

const NOTHING: History = { entries: [], tallies: [], marks: [] };

/** Everything that a report may be about: what is remembered, and the bounce that was handed over, each once. */
export function groundOf(read: Result<History>, { report, ids }: ReportOrder, now: number): History {
  const history = read.ok ? read.value : NOTHING;
  const handed = report ? entriesOf(report, { arrival: 'popup', now }) : [];
  const known = new Set(history.entries.map(({ id }) => id));
  const fresh = handed.filter(({ id }) => !known.has(id));
  const wanted = ids && new Set(ids);
  const entries = wanted ? history.entries.filter(({ id }) => wanted.has(id)) : history.entries;
  return { ...history, entries: [...fresh, ...entries] };
}

/** The domain that a report begins with: the one that was asked for, that of the bounce, or the commonest. */
export function firstDomain({ domain, report, ids }: ReportOrder, commonest: string | undefined): string {
  const ownDomain = report && entriesOf(report, { arrival: 'popup', now: 0 })[0]?.ownDomain;
  return domain ?? ownDomain ?? (ids ? '' : (commonest ?? ''));
}
