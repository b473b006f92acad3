import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TargetFacts } from '../../../../lib/diagnosis.ts';
import { runCheck } from '../../../../lib/dns/check.ts';
import type { CheckSettings } from '../../../../lib/dns/checks/define.ts';
import type { Finding } from '../../../../lib/dns/finding.ts';
import { createResolver } from '../../../../lib/dns/resolver.ts';
import type { Message } from '../../../../lib/i18n.ts';
import { loadTranslate } from '../../../../scripts/translate.ts';
import { createFetch, packetFor, respond } from '../wire.ts';
import { type Zone, zoneResolver } from '../zone.ts';

const translate = loadTranslate();
const catalogue = JSON.parse(
  readFileSync(new URL('../../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Record<string, { placeholders?: Record<string, { content: string }> }>;
const DEFAULTS = [
  'bl.spamcop.net',
  'psbl.surriel.com',
  'rep.mailspike.net',
  'dnsbl.dronebl.org',
  'all.s5h.net',
  'dnsbl-1.uceprotect.net',
];
const KEY = 'abcdefghij0123456789klmnop';
const listed = (address = '127.0.0.2') => ({ A: [address] });

/** Every default list works: it holds its test point, and nothing else. */
const healthy: Zone = Object.fromEntries(
  DEFAULTS.map((zone) => [
    zone === 'rep.mailspike.net' ? `10.0.0.127.${zone}` : `2.0.0.127.${zone}`,
    listed(zone === 'rep.mailspike.net' ? '127.0.0.10' : '127.0.0.2'),
  ]),
);

interface Options {
  facts?: TargetFacts;
  settings?: CheckSettings;
}

function say(message: Message): string {
  for (const { content } of Object.values(catalogue[message.key]?.placeholders ?? {})) {
    expect(message.values?.[Number(content.slice(1)) - 1], `${message.key} ${content}`).toBeTruthy();
  }
  const sentence = translate(message);
  expect(sentence).toMatch(/^[^$]+[.]$/);
  return sentence;
}

async function check(subject: string, zone: Zone, { facts, settings }: Options = {}) {
  const { resolve, asked } = zoneResolver(zone);
  const { signal } = new AbortController();
  const target = { check: 'blocklists' as const, subject, ...(facts && { facts }) };
  const result = await runCheck(target, resolve, { signal, ...(settings && { settings }) });
  if (!result.ok) throw new Error(translate(result.error));
  for (const finding of result.value) {
    expect(finding).toMatchObject({ check: 'blocklists', subject, at: '2026-05-04T03:02:01.000Z' });
    say(finding.summary);
    if (finding.explanation) say(finding.explanation);
    if (finding.page) expect(translate(finding.page.label)).not.toBe('');
  }
  return { rows: result.value, asked: asked.filter((question) => question !== ' A') };
}

const idsOf = (rows: Finding[]) => rows.map(({ verdict, id }) => `${verdict} ${id}`);
const sumOf = (rows: Finding[]) =>
  rows.filter(({ id }) => id === 'bl-sum').map(({ summary }) => say(summary));
const linkOf = (row: Finding | undefined) => row?.page && `${row.page.label.key} ${row.page.url}`;

describe('an address', () => {
  test('clean everywhere', async () => {
    const { rows, asked } = await check('192.0.2.1', healthy);
    expect(idsOf(rows)).toEqual([
      ...['unchecked bl-refused', 'unchecked bl-refused', 'unchecked bl-refused'], // ZEN, Barracuda, Sender Score
      ...DEFAULTS.map(() => 'pass bl-not-listed'),
      'info bl-sum',
      'unchecked bl-private',
    ]);
    expect(say(rows[0]?.summary ?? { key: 'dns_bl_sum' })).toBe(
      'Spamhaus ZEN refuses the DNS services that browsers use, so nothing is known about 192.0.2.1 there.',
    );
    expect(sumOf(rows)).toEqual([
      'Block lists for 192.0.2.1: 6 asked, 6 clean, 0 listed; 3 refuse browsers.',
    ]);
    expect(asked).toHaveLength(18);
    expect(asked.some((question) => /spamhaus|barracuda|senderscore/.test(question))).toBe(false);
  });

  test('listed at one, unknown at another', async () => {
    const { rows } = await check('192.0.2.1', {
      ...healthy,
      '1.2.0.192.bl.spamcop.net': listed(),
      '1.2.0.192.all.s5h.net': 'timeout',
      '1.2.0.192.rep.mailspike.net': listed('127.0.0.18'),
    });
    const row = rows.find(({ id }) => id === 'bl-listed');
    expect(row).toMatchObject({ verdict: 'fail', records: ['1.2.0.192.bl.spamcop.net A 127.0.0.2'] });
    expect(row && say(row.summary)).toBe('SpamCop lists 192.0.2.1: it saw spam come from there.');
    expect(row?.explanation && say(row.explanation)).toContain('SCBL (127.0.0.2)');
    expect(sumOf(rows)).toEqual([
      'Block lists for 192.0.2.1: 6 asked, 4 clean, 1 listed, 1 without a usable answer; 3 refuse browsers.',
    ]);
  });

  test.each(['cannot lie', 'timeout', 'servfail', 'garbage', 'http'] as const)(
    'no listing from silence: %s',
    async (how) => {
      const zone: Zone =
        how === 'cannot lie' ? {} : Object.fromEntries(DEFAULTS.map((end) => [`1.2.0.192.${end}`, how]));
      const { rows } = await check('192.0.2.1', zone);
      expect(rows.filter(({ id }) => id === 'bl-unchecked')).toHaveLength(6);
      expect(rows.some(({ id }) => id === 'bl-not-listed' || id === 'bl-listed')).toBe(false);
    },
  );

  test('a link to remove stands only at the list that lists', async () => {
    const psbl = { ...healthy, '1.2.0.192.psbl.surriel.com': listed() };
    const { rows } = await check('192.0.2.1', psbl);
    const removals = rows.filter(({ page }) => page?.label.key === 'page_removal');
    expect(removals.map(({ id, page }) => `${id} ${page?.url}`)).toEqual([
      'bl-listed https://psbl.org/remove',
    ]);
    const forms = rows
      .at(-1)
      ?.records.filter((line) => /reset-request|sender\.office\.com\/|removal/.test(line));
    expect(forms).toEqual([]);
  });

  test('IPv6: lists that know it are asked, the others named together', async () => {
    const { rows, asked } = await check('2001:db8::1', {});
    expect(idsOf(rows)).toEqual([
      'unchecked bl-refused',
      'unchecked bl-unchecked',
      'unchecked bl-unsupported',
      'info bl-sum',
      'unchecked bl-private',
    ]);
    expect(say(rows[2]?.summary ?? { key: 'dns_bl_sum' })).toContain(
      'SpamCop, PSBL, Mailspike, s5h.net, UCEPROTECT',
    );
    expect(asked).toHaveLength(3);
    expect(asked.every((question) => question.endsWith('.dnsbl.dronebl.org A'))).toBe(true);
  });

  test('a name inside a private network is told to no list', async () => {
    const { rows, asked } = await check('srv.acme.local', healthy);
    expect(idsOf(rows)).toEqual(['unchecked blocklists-unchecked']);
    expect(asked).toEqual([]);
  });

  test('inside a private network nobody is asked', async () => {
    const { rows, asked } = await check('10.1.2.3', {});
    expect(idsOf(rows)).toEqual(['unchecked bl-private-address']);
    expect(asked).toEqual([]);
  });
});

describe('a domain', () => {
  test('without a key: nobody is asked, and the sum says so', async () => {
    const { rows, asked } = await check('acme.example', {});
    expect(idsOf(rows)).toEqual([
      'unchecked bl-refused',
      'unchecked bl-refused',
      'unchecked bl-refused',
      'unchecked bl-sum',
      'unchecked bl-private',
    ]);
    expect(rows.slice(0, 3).map(linkOf)).toEqual([
      'page_look_up https://check.spamhaus.org/',
      'page_look_up https://lookup.uribl.com/',
      'page_look_up https://surbl.org/surbl-analysis',
    ]);
    expect(asked).toEqual([]);
  });

  test('a listing of the domain above counts, and is shown', async () => {
    const zone = {
      'test.surbl.org.multi.surbl.org': listed('127.0.0.254'),
      'acme.example.multi.surbl.org': listed('127.0.0.80'),
    };
    const { rows } = await check('mail.acme.example', zone, { facts: { list: 'surbl' } });
    expect(rows[0]).toMatchObject({
      id: 'bl-listed',
      records: ['acme.example.multi.surbl.org A 127.0.0.80'],
    });
    expect(rows[0]?.explanation && say(rows[0].explanation)).toContain('MW, ABUSE (127.0.0.80)');
  });

  test('too long for the list', async () => {
    const long = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(50)}.example`;
    const { rows, asked } = await check(long, {}, { settings: { dqsKey: KEY } });
    expect(rows[0]).toMatchObject({ verdict: 'unchecked', id: 'bl-unsupported' });
    expect(asked).toEqual([]);
  });
});

describe('the list that the reply names', () => {
  test.each<[string, string, string, string]>([
    ['a default list', 'dronebl', '192.0.2.1', 'pass bl-not-listed'],
    ['one that is not asked otherwise', 'uceprotect-network', '192.0.2.1', 'unchecked bl-unchecked'],
    ['one that usually refuses is asked', 'barracuda', '192.0.2.1', 'unchecked bl-unchecked'],
    ['a part of ZEN, without a key', 'spamhaus-sbl', '192.0.2.1', 'unchecked bl-refused'],
    ['one that was shut down', 'sorbs', '192.0.2.1', 'info bl-retired'],
    ['a private one', 'outlook-com-list', '192.0.2.1', 'unchecked bl-not-checkable'],
    ['a public one that we cannot ask', 'blocklist-de', '192.0.2.1', 'unchecked bl-not-checkable'],
    ['one without IPv6', 'spamcop', '2001:db8::1', 'unchecked bl-unsupported'],
    ['a zone', 'list.dnswl.org', '192.0.2.1', 'pass bl-not-listed'],
  ])('%s comes first', async (_, list, subject, first) => {
    const { rows } = await check(subject, healthy, { facts: { list } });
    expect(idsOf(rows)[0]).toBe(first);
  });

  test('of another kind says nothing about this subject', async () => {
    const plain = await check('192.0.2.1', healthy);
    const named = await check('192.0.2.1', healthy, { facts: { list: 'spamhaus-dbl' } });
    expect(named.rows).toEqual(plain.rows);
  });

  test('has its own page, even if it is private', async () => {
    const { rows } = await check('192.0.2.1', healthy, { facts: { list: 'microsoft-365-list' } });
    expect(linkOf(rows[0])).toBe('page_removal https://sender.office.com/');
  });
});

describe('with the person’s own key', () => {
  const zen: Zone = {
    [`2.0.0.127.${KEY}.zen.dq.spamhaus.net`]: listed(),
    [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: { A: ['127.0.0.10'], aliases: [`${KEY}.example`] },
  };
  const settings = { dqsKey: ` ${KEY.toUpperCase()} ` };

  test('ZEN and DBL are asked', async () => {
    const { rows, asked } = await check('192.0.2.1', { ...healthy, ...zen }, { settings });
    expect(rows[0]).toMatchObject({
      verdict: 'warn',
      id: 'bl-listed',
      records: ['1.2.0.192.zen.spamhaus.org A 127.0.0.10'],
    });
    expect(linkOf(rows[0])).toBe('page_look_up https://check.spamhaus.org/'); // a line is no case for removal
    expect(asked).toContain(`1.2.0.192.${KEY}.zen.dq.spamhaus.net A`);
    expect((await check('acme.example', {}, { settings })).asked).toContain(
      `acme.example.${KEY}.dbl.dq.spamhaus.net A`,
    );
  });

  test.each<[string, Zone]>([
    ['a listing', { ...healthy, ...zen }],
    ['silence', {}],
    ['SERVFAIL', { [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: 'servfail' }],
    ['a timeout', { [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: 'timeout' }],
    ['a bad name', { [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: 'bad-name' }],
    ['a refusal', { [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: listed('127.255.255.254') }],
    ['an unknown code', { ...zen, [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: listed('127.0.0.99') }],
  ])('it is in nothing that leaves the check: %s', async (_, zone) => {
    for (const list of [undefined, 'spamhaus', 'spamhaus-zen']) {
      const { rows } = await check('192.0.2.1', zone, { settings, ...(list && { facts: { list } }) });
      expect(rows.length).toBeGreaterThan(3);
      expect(JSON.stringify(rows).toLowerCase()).not.toContain(KEY);
      expect(JSON.stringify(rows)).not.toContain('dq.spamhaus.net');
    }
  });

  test('a key that is refused is named as the reason', async () => {
    const { rows } = await check(
      '192.0.2.1',
      { [`1.2.0.192.${KEY}.zen.dq.spamhaus.net`]: 'servfail' },
      { settings },
    );
    expect(rows[0]?.summary.key).toBe('dns_bl_refused_key');
  });

  test.each(['', 'short', 'two words that are no key', `${KEY}.example`, 'a'.repeat(64)])(
    'what cannot be a key is never asked with: %s',
    async (dqsKey) => {
      const { rows, asked } = await check('192.0.2.1', healthy, { settings: { dqsKey } });
      expect(rows[0]?.id).toBe('bl-refused');
      expect(asked.some((question) => question.includes('spamhaus'))).toBe(false);
    },
  );
});

test.each([
  [{}, 'No block list says anything about acme.example: the 3 that could know it refuse browsers.'],
  [
    { facts: { list: 'uribl' } },
    'Block lists for acme.example: 1 asked, 0 clean, 0 listed, 1 without a usable answer; 2 refuse browsers.',
  ],
])('sum %#', async (options, sum) => {
  expect(sumOf((await check('acme.example', {}, options)).rows)).toEqual([sum]);
});

test.each(['', 'two words', '..', 'x@y@', 'nodot', 'a'.repeat(5_000)])(
  'a subject that is none: %s',
  async (subject) => {
    const { resolve, asked } = zoneResolver({});
    const { signal } = new AbortController();
    expect(await runCheck({ check: 'blocklists', subject }, resolve, { signal })).toMatchObject({
      ok: false,
    });
    expect(asked).toEqual([]);
  },
);

test('over HTTPS: one batch a list, the test points once, and no question to learn the time', async () => {
  const handler = (url: string) => respond(packetFor(url, { rcode: 'NXDOMAIN' }));
  const { fetch, urls } = createFetch({ 'cloudflare-dns.com': handler });
  const resolve = createResolver({ fetch, now: () => Date.UTC(2026, 4, 4) });
  const { signal } = new AbortController();
  const result = await runCheck({ check: 'blocklists', subject: '192.0.2.1' }, resolve, { signal });
  const rows = result.ok ? result.value : [];
  expect(urls).toHaveLength(18);
  expect(new Set(rows.map(({ at }) => at))).toEqual(new Set(['2026-05-04T00:00:00.000Z']));
  expect(rows.filter(({ resolver }) => resolver === 'cloudflare-dns.com')).toHaveLength(6);
  expect(rows.find(({ id }) => id === 'bl-refused')?.resolver).toBe('');
});
