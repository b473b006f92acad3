import type { Campaign } from '../../lib/history/campaign.ts';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import { createTextOf } from '../../lib/history/filter.ts';
import { routeIdOf } from '../../lib/history/group.ts';
import { lazily } from '../../lib/lazily.ts';
import { headlineOf, nameOfGroup } from './labels.ts';

/** A history with what can be made of it. */
export interface Known {
  history: History;
  /** What a bounce belongs to, by the person's word or our guess; the guesses come a moment after the page. */
  campaigns: ReadonlyMap<string, Campaign>;
  campaignOf: (entry: HistoryEntry) => CampaignName | undefined;
  byId: () => ReadonlyMap<string, HistoryEntry>;
  /** What of an entry can be searched: also what the page calls it. */
  textOf: (entry: HistoryEntry) => string;
}

/** What a campaign is called. */
export type CampaignName = Pick<Campaign, 'name' | 'isGuessed'>;

/** What the views ask of a history. */
export function knowHistory(history: History, campaigns: ReadonlyMap<string, Campaign>): Known {
  const campaignOf = ({ id, campaign }: HistoryEntry): CampaignName | undefined =>
    campaign ? { name: campaign, isGuessed: false } : campaigns.get(id);
  const headlines = new Map<string, string>();
  const headline = (entry: HistoryEntry): string => {
    const known = headlines.get(entry.reason) ?? headlineOf(entry);
    headlines.set(entry.reason, known);
    return known;
  };
  return {
    history,
    campaigns,
    campaignOf,
    byId: lazily(() => new Map(history.entries.map((entry) => [entry.id, entry]))),
    textOf: createTextOf((entry) => [
      headline(entry),
      entry.provider && nameOfGroup('provider', entry.provider),
      nameOfGroup('route', routeIdOf(entry)),
      campaignOf(entry)?.name,
    ]),
  };
}
