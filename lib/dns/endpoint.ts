/** A DNS-over-HTTPS server. */
export interface Endpoint {
  /** Host name, as shown beside an answer. */
  host: string;
  url: string;
  /** Tells the name servers part of the asker's address unless asked not to. */
  sharesSubnet: boolean;
}

/** Neither filters names; both answer any origin, so no host permission is needed. Asked in this order. */
export const PUBLIC_RESOLVERS: readonly Endpoint[] = [
  { host: 'cloudflare-dns.com', url: 'https://cloudflare-dns.com/dns-query', sharesSubnet: false },
  { host: 'dns.google', url: 'https://dns.google/dns-query', sharesSubnet: true },
];

/** Any other server, of which nothing is known: it is asked not to share the asker's address either. */
export function customEndpoint(url: URL): Endpoint {
  return { host: url.hostname, url: url.href, sharesSubnet: true };
}
