import { lazily } from '../lazily.ts';
import { providerOfHost } from '../providers/index.ts';
import { harmlessHosts, rentedHosts } from './host-words.ts';

const defineHosts = (hosts: string): ReadonlySet<string> => new Set(hosts.split(/\s+/));

const rented = lazily(() => defineHosts(rentedHosts));

export const harmless = lazily(() => defineHosts(harmlessHosts));

/** Whether a host is one of these domains, or below one. */
export function isAt(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; ; ) {
    if (domains.has(host.slice(at))) return true;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return false;
  }
}

const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const isPrivate = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

/** Neither a known provider's nor harmless; anybody may have put it up. */
export const isForeign = (host: string): boolean => {
  if (isAddress.test(host)) return !isPrivate.test(host);
  if (isAt(host, rented())) return true;
  return providerOfHost(host) === undefined && !isAt(host, harmless());
};
