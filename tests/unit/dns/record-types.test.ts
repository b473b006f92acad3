import type { Answer as PacketRecord } from '@dnsquery/dns-packet';
import { describe, expect, test } from 'vitest';
import type { RecordType } from '../../../lib/dns/answer.ts';
import { createResolver } from '../../../lib/dns/resolver.ts';
import { createFetch, packetFor, queryOf, respond } from './wire.ts';

const NAME = 'example.com';
const soa = {
  mname: 'NS1.Example.com',
  rname: 'hostmaster.example.com',
  serial: 7,
  refresh: 1,
  retry: 2,
  expire: 3,
  minimum: 900,
};
const record = (type: string, data: unknown) =>
  ({ type, name: NAME, ttl: 60, data }) as unknown as PacketRecord;

/** A real packet of each type, and what we make of it. */
const TYPES: [RecordType, PacketRecord, unknown][] = [
  ['A', record('A', '192.0.2.1'), '192.0.2.1'],
  ['AAAA', record('AAAA', '2001:DB8::1'), '2001:db8::1'],
  ['NS', record('NS', 'NS1.Example.com'), 'ns1.example.com'],
  ['PTR', record('PTR', 'Mail.Example.com'), 'mail.example.com'],
  [
    'MX',
    record('MX', { preference: 5, exchange: 'Mail.Example.com' }),
    { preference: 5, exchange: 'mail.example.com' },
  ],
  ['SOA', record('SOA', soa), { primary: 'ns1.example.com', serial: 7, minimum: 900 }],
  [
    'TLSA',
    record('TLSA', new Uint8Array([3, 1, 1, 0xab, 0x01])),
    { usage: 3, selector: 1, matching: 1, data: 'ab01' },
  ],
  [
    'DS',
    record('DS', { keyTag: 2371, algorithm: 13, digestType: 2, digest: new Uint8Array([0xc9, 0x88]) }),
    '2371 13 2 c988',
  ],
  ['TXT', record('TXT', ['v=spf1 ', '-all']), { text: 'v=spf1 -all', isUtf8: true }],
];

function resolverOver(change: (packet: Uint8Array) => Uint8Array, answer: PacketRecord) {
  const { fetch, urls } = createFetch({
    'cloudflare-dns.com': (url) => respond(change(packetFor(url, { answers: [answer] }))),
    'dns.google': (url) => respond(packetFor(url)),
  });
  const resolve = createResolver({ fetch, now: Date.now });
  const { signal } = new AbortController();
  return { urls, ask: (type: RecordType) => resolve(NAME, type, { signal }) };
}

describe('every record type', () => {
  test.each(TYPES)('%s is asked for and read', async (type, answer, expected) => {
    const { ask, urls } = resolverOver((packet) => packet, answer);
    expect((await ask(type)).records).toEqual([expected]);
    expect(queryOf(urls[0] ?? '').packet.questions).toMatchObject([{ type }]);
  });

  test.each(TYPES)('%s: no changed octet and no cut makes it throw', async (type, answer) => {
    const whole = resolverOver((packet) => packet, answer);
    await whole.ask(type);
    const { length } = packetFor(whole.urls[0] ?? '', { answers: [answer] });
    for (let at = 0; at < length; at++) {
      for (const value of [0x00, 0x01, 0x3f, 0x7f, 0xc0, 0xff]) {
        const { ask } = resolverOver(
          (packet) => packet.map((octet, index) => (index === at ? value : octet)),
          answer,
        );
        expect(['answer', 'nodata', 'nxdomain']).toContain((await ask(type)).status);
      }
      const cut = resolverOver((packet) => packet.slice(0, at), answer);
      expect(await cut.ask(type), `cut at ${at}`).toMatchObject({ resolver: 'dns.google' });
    }
  });

  test('a top-level domain is asked for by its SOA only', async () => {
    const { fetch, hosts } = createFetch({ 'cloudflare-dns.com': (url) => respond(packetFor(url)) });
    const resolve = createResolver({ fetch, now: Date.now });
    const { signal } = new AbortController();
    expect(await resolve('com', 'SOA', { signal })).toMatchObject({ status: 'nodata' });
    expect(await resolve('com', 'A', { signal })).toMatchObject({ reason: 'bad-name' });
    for (const name of ['localhost', 'desktop-7', '7', 'a b']) {
      expect(await resolve(name, 'SOA', { signal })).toMatchObject({ reason: 'bad-name' });
    }
    expect(hosts).toHaveLength(1);
  });
});
