import { lazily } from '../lazily.ts';
import { providerOfHost } from '../providers/index.ts';
import { harmlessHosts, rentedHosts, serviceHosts, tenantHosts } from './host-words.ts';

const defineHosts = (hosts: string): ReadonlySet<string> => new Set(hosts.split(/\s+/));

const rented = lazily(() => defineHosts(rentedHosts));

export const harmless = lazily(() => defineHosts(harmlessHosts));

/** The one of these domains that a host is at. */
function domainAmong(host: string, domains: { has: (name: string) => boolean }): string | undefined {
  for (let at = 0; ; ) {
    const name = host.slice(at);
    if (domains.has(name)) return name;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return undefined;
  }
}

/** Whether a host is one of these domains, or below one. */
export const isAt = (host: string, domains: ReadonlySet<string>): boolean =>
  domainAmong(host, domains) !== undefined;

const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const isPrivate = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

/** Neither a known provider's nor harmless; anybody may have put it up. */
export const isForeign = (host: string): boolean => {
  if (isAddress.test(host)) return !isPrivate.test(host);
  if (isAt(host, rented())) return true;
  return providerOfHost(host) === undefined && !isAt(host, harmless());
};

/** What a service is called, and its domains -> all its domains. */
const services = lazily(
  () =>
    new Map(
      serviceHosts.split('\n').flatMap((line) => {
        const own = defineHosts(line.trim());
        return [...own].map((word) => [word, own] as const);
      }),
    ),
);

/** Among the domains of a service where anybody has an address: only an office's speaks for it. */
export const ANYBODY = '@';

/** The domains of a service that is called so, or that is at such a host. */
export const serviceOf = (host: string): ReadonlySet<string> | undefined =>
  services().get(domainAmong(host, services()) ?? '');

const tenants = lazily(() => defineHosts(tenantHosts));

/** A house under a service's roof that is not called like the reader's own: `acme.zendesk.com`. */
export const isStrangersHouse = (host: string, own: readonly string[]): boolean =>
  isAt(host, tenants()) && !own.some((domain) => host.startsWith(`${domain.split('.', 1)[0]}.`));
