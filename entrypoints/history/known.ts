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

/** What can be made of the bounces alone, without the guesses: it is kept when those come. */
export function indexHistory(history: History): Pick<Known, 'history' | 'byId' | 'textOf'> {
  const named = new Map<string, string>(); // to ask the catalogue ten thousand times takes its time
  const once = (key: string, name: () => string): string => {
    const known = named.get(key) ?? name();
    named.set(key, known);
    return known;
  };
  return {
    history,
    byId: lazily(() => new Map(history.entries.map((entry) => [entry.id, entry]))),
    textOf: createTextOf((entry) => [
      once(`reason ${entry.reason}`, () => headlineOf(entry)),
      entry.provider && once(entry.provider, () => nameOfGroup('provider', entry.provider ?? '')),
      entry.route.service && once(entry.route.service, () => nameOfGroup('route', routeIdOf(entry))),
    ]),
  };
}

/** What the views ask of a history. */
export const knowHistory = (
  indexed: ReturnType<typeof indexHistory>,
  campaigns: ReadonlyMap<string, Campaign>,
): Known => ({
  ...indexed,
  campaigns,
  campaignOf: ({ id, campaign }) => (campaign ? { name: campaign, isGuessed: false } : campaigns.get(id)),
});
