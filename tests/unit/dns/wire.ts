import { decode, encode, type Packet, type Answer as PacketRecord } from '@dnsquery/dns-packet';
import type { Fetch } from '../../../lib/dns/ask.ts';

/** Decodes the `dns` parameter of a request. */
export function queryOf(url: string): { octets: Uint8Array; packet: Packet } {
  const octets = new Uint8Array(Buffer.from(new URL(url).searchParams.get('dns') ?? '', 'base64url'));
  return { octets, packet: decode(octets) };
}

const RCODES = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 };

export interface Reply {
  rcode?: keyof typeof RCODES;
  answers?: PacketRecord[];
  authorities?: PacketRecord[];
  additionals?: { options: { data: Uint8Array }[] }[];
  flags?: number;
  id?: number;
  type?: 'query' | 'response';
  question?: { name: string; type: string };
}

/** A real wire packet that answers the query in this URL. */
export function packetFor(url: string, reply: Reply = {}): Uint8Array {
  const { packet } = queryOf(url);
  const { rcode = 'NOERROR', answers = [], authorities = [], additionals = [], flags = 0 } = reply;
  const octets = encode({
    type: reply.type ?? 'response',
    id: reply.id ?? 0,
    flags: 0x0180 | flags | RCODES[rcode],
    questions: (reply.question ? [{ ...reply.question, class: 'IN' }] : packet.questions) as never,
    answers,
    authorities,
    additionals: additionals as never,
  });
  const [option] = additionals.at(-1)?.options ?? [];
  if (option) octets.set(option.data, octets.length - option.data.length); // the library writes zeros instead
  return octets;
}

/** An HTTP response with a DNS message in it. */
export function respond(octets: Uint8Array, headers: Record<string, string> = {}): Response {
  return new Response(octets.slice(), { headers: { 'content-type': 'application/dns-message', ...headers } });
}

/** `TXT` data as the packet library wants it. */
export const txt = (name: string, ...strings: (string | Uint8Array)[]): PacketRecord =>
  ({ type: 'TXT', name, ttl: 300, data: strings }) as PacketRecord;

export type Handler = (url: string, init: RequestInit) => Response | Promise<Response>;

/** A fetch that never answers, but lets go when it is aborted. */
export const hang: Handler = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** A `fetch` with one handler per resolver, and the list of hosts that were asked. */
export function createFetch(handlers: Record<string, Handler>): {
  fetch: Fetch;
  hosts: string[];
  urls: string[];
} {
  const hosts: string[] = [];
  const urls: string[] = [];
  const fetch: Fetch = async (url, init) => {
    const { hostname } = new URL(url);
    hosts.push(hostname);
    urls.push(url);
    const handler = handlers[hostname];
    if (handler === undefined) throw new TypeError('fetch failed');
    return handler(url, init);
  };
  return { fetch, hosts, urls };
}
