import type { Result } from '../i18n.ts';
import { asShown } from './text.ts';

/** A DNS-over-HTTPS server. */
export interface Endpoint {
  /** Host name, as shown beside an answer. */
  host: string;
  url: string;
  /** Tells the name servers part of the asker's address unless asked not to. */
  sharesSubnet: boolean;
}

/** Neither filters names; both answer any origin, so no host permission is needed. */
const KNOWN = {
  cloudflare: {
    host: 'cloudflare-dns.com',
    url: 'https://cloudflare-dns.com/dns-query',
    sharesSubnet: false,
  },
  google: { host: 'dns.google', url: 'https://dns.google/dns-query', sharesSubnet: true },
} as const satisfies Record<string, Endpoint>;

/** A public resolver by its id. */
export type KnownResolver = keyof typeof KNOWN;

/** Whom the person wants to be asked. Each is the id of a public resolver or the URL of another one. */
export interface ResolverSetting {
  first: string;
  /** Asked when the first one is slow or fails; without one nobody else hears the name. */
  second?: string;
}

/** What holds until the person chooses. */
export const DEFAULT_RESOLVERS: ResolverSetting = { first: 'cloudflare', second: 'google' };

/** Asked in this order. */
export const PUBLIC_RESOLVERS: readonly Endpoint[] = [KNOWN.cloudflare, KNOWN.google];

/** Only a server on this very machine may be asked in the clear. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const isKnown = (id: string): id is KnownResolver => Object.hasOwn(KNOWN, id);

/** Any other server, of which nothing is known: it is asked not to share the asker's address either. */
export function customEndpoint(url: URL): Endpoint {
  return { host: url.hostname, url: url.href, sharesSubnet: true };
}

/** Understands the id of a public resolver or the URL of another one. */
export function readEndpoint(text: string): Result<Endpoint> {
  const trimmed = text.trim();
  if (isKnown(trimmed)) return { ok: true, value: KNOWN[trimmed] };
  const url = URL.parse(trimmed);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url && isSafe && (url.username || url.password))
    return { ok: false, error: { key: 'dns_input_resolver_user' } };
  if (url && isSafe) return { ok: true, value: customEndpoint(url) };
  return { ok: false, error: { key: 'dns_input_not_a_resolver', values: [asShown(trimmed.slice(0, 80))] } };
}

/** The servers to ask, in order: never one that the person did not choose. */
export function endpointsFor({ first, second }: ResolverSetting): Result<readonly Endpoint[]> {
  const one = readEndpoint(first);
  if (!one.ok || second === undefined || second.trim() === first.trim()) {
    return one.ok ? { ok: true, value: [one.value] } : one;
  }
  const other = readEndpoint(second);
  return other.ok ? { ok: true, value: [one.value, other.value] } : other;
}
