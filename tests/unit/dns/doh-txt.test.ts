import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createResolver } from '../../../lib/dns/resolver.ts';
import { createFetch, queryOf, respond } from './wire.ts';

const FILE = new URL('../../../../shared/dns-suites/doh-txt.json', import.meta.url);

interface Exchange {
  title: string;
  name: string;
  response_hex: string;
  rcode: string;
  ad: boolean;
  txt: string | null;
}

const exchanges: Exchange[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : [];

describe('real answers of public resolvers', () => {
  test.skipIf(exchanges.length > 0)('skipped: ../shared/dns-suites/doh-txt.json is not here', ({ skip }) =>
    skip(),
  );

  test.each(exchanges)('$title', async ({ name, response_hex, rcode, ad, txt }) => {
    const octets = new Uint8Array(Buffer.from(response_hex, 'hex'));
    const { fetch, urls } = createFetch({ 'cloudflare-dns.com': () => respond(octets) });
    const resolve = createResolver({ fetch, now: Date.now });
    const answer = await resolve(name, 'TXT', { signal: new AbortController().signal });
    expect(queryOf(urls[0] ?? '').packet.questions?.[0]?.name).toBe(name);
    expect(answer).toMatchObject({ rcode: rcode.toUpperCase(), isAuthentic: ad });
    expect(answer.records.map(({ text }) => text)).toEqual(txt === null ? [] : [txt]);
  });
});
