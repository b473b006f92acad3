import type { HistoryEntry } from './entry.ts';

/** By what bounces are put together. */
export const GROUPINGS = ['provider', 'campaign', 'route', 'bucket'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What an entry's campaign is called, by the id of the entry; lib/history/campaign.ts guesses what nobody labelled. */
export type CampaignNames = ReadonlyMap<string, { name: string; isGuessed: boolean }>;

/** Bounces that belong together, newest first. */
export interface Group {
  /** A provider, a campaign's name, `service:`, `dkim:` or `server:` with a name, or a bucket; empty for what is not known. */
  id: string;
  entries: HistoryEntry[];
}

/** The way it was sent, by what tells most: the service, else the domain that signed, else the server. */
export function routeIdOf({ route }: HistoryEntry): string {
  if (route.service) return `service:${route.service}`;
  if (route.dkim) return `dkim:${route.dkim}`;
  return route.server ? `server:${route.server}` : '';
}

/** The group that an entry is in. */
export function groupIdOf(entry: HistoryEntry, by: Grouping, campaigns: CampaignNames): string {
  if (by === 'provider') return entry.provider ?? '';
  if (by === 'campaign') return entry.campaign ?? campaigns.get(entry.id)?.name ?? '';
  return by === 'route' ? routeIdOf(entry) : entry.bucket;
}

/** The groups of some bounces, the largest first; what nothing is known of stands last. */
export function groupEntries(
  entries: readonly HistoryEntry[],
  by: Grouping,
  campaigns: CampaignNames,
): Group[] {
  return [...Map.groupBy(entries, (entry) => groupIdOf(entry, by, campaigns))]
    .map(([id, members]) => ({ id, entries: members }))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.entries.length - one.entries.length);
}

/** How many each group has, in the same order, for choices: half the work, as nobody looks into them. */
export function countGroups(
  entries: readonly HistoryEntry[],
  by: Grouping,
  campaigns: CampaignNames,
): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const id = groupIdOf(entry, by, campaigns);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.count - one.count);
}

const rankOf = ({ id }: Pick<Group, 'id'>): number => (id === '' ? 1 : 0);
