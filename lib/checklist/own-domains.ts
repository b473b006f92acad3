import type { History } from '../history/entry.ts';

/** A domain that bounces of the history were sent from. */
export interface OwnDomain {
  domain: string;
  bounces: number;
}

/** More are no help to choose from. */
const MOST_OFFERED = 5;

/** The domains that somebody sends from, as their bounces tell, most bounces first: to be offered, never assumed. */
export function ownDomainsIn({ entries }: Pick<History, 'entries'>): OwnDomain[] {
  const counts = new Map<string, number>();
  for (const { ownDomain } of entries) {
    if (ownDomain) counts.set(ownDomain, (counts.get(ownDomain) ?? 0) + 1);
  }
  return [...counts]
    .map(([domain, bounces]) => ({ domain, bounces }))
    .sort((one, other) => other.bounces - one.bounces || one.domain.localeCompare(other.domain))
    .slice(0, MOST_OFFERED);
}

/** The server that most bounces of a domain name by its address; to be offered beside the field. */
export function serverOf(
  { entries }: Pick<History, 'entries'>,
  domain: string,
  isAddress: (text: string) => boolean,
) {
  const counts = new Map<string, number>();
  for (const { ownDomain, route } of entries) {
    const { server, service } = route;
    if (ownDomain !== domain || service || !server || !isAddress(server)) continue;
    counts.set(server, (counts.get(server) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
