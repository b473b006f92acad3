import type { History, HistoryEntry } from '../../history/entry.ts';

/** Of which bounces a report is. */
export interface Choice {
  /** The domain that they were sent from; all of them when it is absent. */
  domain?: string;
  /** Of the last so many days; of any time when it is absent. */
  days?: number;
  /** These in any case: somebody has just handed them over. */
  always?: readonly string[];
}

/** Something that several bounces have in common. */
export interface Shared {
  name: string;
  count: number;
}

const DAY_MS = 86_400_000;

/** What most of them have comes first; the rest by the alphabet, so that the order is always the same. */
function counted(names: readonly string[]): Shared[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** The domains that the bounces were sent from. */
export const ownDomainsIn = (entries: readonly HistoryEntry[]): Shared[] =>
  counted(entries.flatMap(({ ownDomain }) => ownDomain ?? []));

/** The servers that sent them, by name or address. */
export const serversIn = (entries: readonly HistoryEntry[]): Shared[] =>
  counted(entries.flatMap(({ route }) => route.server ?? []));

/** What of the history a report is about. Where all known bounces are of one domain, those that do not tell theirs are, too. */
export function chosen(history: History, { domain, days, always = [] }: Choice, now: number): History {
  const since = days === undefined ? Number.NEGATIVE_INFINITY : now - days * DAY_MS;
  const known = ownDomainsIn(history.entries);
  const silent = known.length === 1 ? known[0]?.name : undefined;
  const isOurs = ({ ownDomain = silent }: { ownDomain?: string }) =>
    domain === undefined || ownDomain === domain;
  return {
    entries: history.entries.filter(
      (entry) => always.includes(entry.id) || (isOurs(entry) && entry.at >= since),
    ),
    tallies: history.tallies.filter((tally) => isOurs(tally) && tally.day >= since),
    marks: history.marks.filter(({ at }) => at >= since),
  };
}
