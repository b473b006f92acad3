import { type Campaign, campaignsOf } from '../../lib/history/campaign.ts';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import { createTextOf } from '../../lib/history/filter.ts';
import { routeIdOf } from '../../lib/history/group.ts';
import { lazily } from '../../lib/lazily.ts';
import { headlineOf, nameOfGroup } from './labels.ts';

/** A history with what can be made of it; each is made when it is first needed. */
export interface Known {
  history: History;
  campaigns: () => ReadonlyMap<string, Campaign>;
  byId: () => ReadonlyMap<string, HistoryEntry>;
  /** What of an entry can be searched: also what the page calls it. */
  textOf: (entry: HistoryEntry) => string;
}

/** What the views ask of a history. */
export function knowHistory(history: History): Known {
  const campaigns = lazily(() => campaignsOf(history.entries, history.tallies));
  const headlines = new Map<string, string>();
  const headline = (entry: HistoryEntry): string => {
    const known = headlines.get(entry.reason) ?? headlineOf(entry);
    headlines.set(entry.reason, known);
    return known;
  };
  return {
    history,
    campaigns,
    byId: lazily(() => new Map(history.entries.map((entry) => [entry.id, entry]))),
    textOf: createTextOf((entry) => [
      headline(entry),
      entry.provider && nameOfGroup('provider', entry.provider),
      nameOfGroup('route', routeIdOf(entry)),
      campaigns().get(entry.id)?.name,
    ]),
  };
}
