import { expect, it } from 'vitest';
import { customEndpoint } from '../../../lib/dns/endpoint.ts';
import { probe } from '../../../lib/dns/probe.ts';
import { toBase64Url } from '../../../lib/dns/query.ts';

const endpoint = customEndpoint(new URL('https://dns.acme.example/dns-query'));
const { signal } = new AbortController();

/** The question itself with the bit that makes it an answer, RFC 1035 section 4.1.1. */
function echo(url: string): Response {
  const query = Uint8Array.from(Buffer.from(new URL(url).searchParams.get('dns') ?? '', 'base64url'));
  expect(toBase64Url(query)).toBe(new URL(url).searchParams.get('dns'));
  query[2] = (query[2] ?? 0) | 0x80;
  return new Response(query, { headers: { 'content-type': 'application/dns-message' } });
}

it.each([
  ['answers', async (url: string) => echo(url)],
  ['no-dns', async () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ['no-dns', async () => new Response('', { status: 404 })],
  [
    'unreadable',
    async () => {
      throw new TypeError('Failed to fetch'); // what a browser says for CORS, too
    },
  ],
] as const)('%s', async (outcome, fetch) => {
  expect(await probe(endpoint, { fetch, signal })).toBe(outcome);
});
