import { isPrivateAddress, readAddress } from '../dns/address.ts';
import type { HistoryEntry, Route } from './entry.ts';
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

/** A server that sent bounces, by name or address. */
export interface Server extends Shared {
  /** The address that most of them tell; one inside a network tells nobody outside anything. */
  ip?: string;
}

function addressOf({ server = '', ip = server }: Route): string | undefined {
  const address = readAddress(ip);
  return address !== undefined && !isPrivateAddress(address) ? address : undefined;
}

/** The servers that sent them. */
export const serversIn = (entries: readonly HistoryEntry[]): Server[] =>
  countBy(entries, ({ route }) => route.server).map(([name, some]) => {
    const [address] = countBy(some, ({ route }) => addressOf(route));
    return { name, count: some.length, ...(address && { ip: address[0] }) };
  });
