import type { HistoryEntry } from './entry.ts';
import { countBy } from './sides.ts';

/** Something that several bounces have in common. */
export interface Shared {
  name: string;
  count: number;
}

/** What most of them have comes first; the rest by the alphabet, so that the order is always the same. */
const shared = (
  entries: readonly HistoryEntry[],
  nameOf: (entry: HistoryEntry) => string | undefined,
): Shared[] => countBy(entries, nameOf).map(([name, some]) => ({ name, count: some.length }));

/** The domains that the bounces were sent from: to be offered, never assumed. */
export const ownDomainsIn = (entries: readonly HistoryEntry[]): Shared[] =>
  shared(entries, ({ ownDomain }) => ownDomain);

/** The servers that sent them, by name or address. */
export const serversIn = (entries: readonly HistoryEntry[]): Shared[] =>
  shared(entries, ({ route }) => route.server);
