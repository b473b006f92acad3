import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../../../lib/diagnosis.ts';
import { findingsOf, marked, rowsOf, say } from '../rows.ts';
import type { Owner, Zone } from '../zone.ts';

const web = { 'mta-sts.d.example': { A: ['192.0.2.1'] } };
const sts = (...TXT: string[]): Zone => ({ ...web, 'd.example': {}, '_mta-sts.d.example': { TXT } });
const NOT_CHECKED = 'info sts-policy-not-checked';

describe('MTA-STS', () => {
  test.each<[string, Zone, string[]]>([
    ['as it should be', sts('v=STSv1; id=20260101T000000;'), ['pass sts-found', NOT_CHECKED]],
    [
      'through an alias',
      { ...web, '_mta-sts.d.example': { TXT: ['v=STSv1;id=1'], aliases: ['x.example'] } },
      ['pass sts-found', NOT_CHECKED],
    ],
    ['no id', sts('v=STSv1;'), ['fail sts-missing-id', NOT_CHECKED]],
    ['an empty id', sts('v=STSv1; id=;'), ['fail sts-missing-id', NOT_CHECKED]],
    ['a bad id', sts('v=STSv1; id=2026-01-01'), ['fail sts-syntax', NOT_CHECKED]],
    ['an id of 33', sts(`v=STSv1; id=${'1'.repeat(33)}`), ['fail sts-syntax', NOT_CHECKED]],
    ['a stray part', sts('v=STSv1; id=1; mode enforce'), ['pass sts-found', NOT_CHECKED, 'fail sts-syntax']],
    ['a tag twice', sts('v=STSv1; id=1; id=2'), ['pass sts-found', NOT_CHECKED, 'warn sts-duplicate-tag']],
    ['two records', sts('v=STSv1; id=1', 'v=STSv1; id=2'), ['fail sts-multiple']],
    ['the wrong case', sts('v=stsv1; id=1'), ['fail sts-syntax']],
    ['SPF there', sts('v=spf1 -all'), ['fail sts-spf-here']],
    ['something else there', sts('hello'), ['info sts-none', 'warn sts-unrelated-txt']],
    [
      'something else beside it',
      sts('v=STSv1; id=1', 'hello'),
      ['pass sts-found', NOT_CHECKED, 'warn sts-unrelated-txt'],
    ],
    ['none', { 'd.example': {} }, ['info sts-none']],
    ['none, and no domain', {}, ['info sts-none']],
    ['at the domain', { 'd.example': { TXT: ['v=STSv1; id=1'] } }, ['warn sts-wrong-place']],
    [
      'at the host',
      { 'mta-sts.d.example': { A: ['192.0.2.1'], TXT: ['v=STSv1; id=1'] } },
      ['warn sts-wrong-place'],
    ],
    ['no host', { '_mta-sts.d.example': { TXT: ['v=STSv1; id=1'] } }, ['pass sts-found', 'fail sts-no-host']],
    [
      'a host that does not answer',
      { ...sts('v=STSv1; id=1'), 'mta-sts.d.example': 'timeout' },
      ['pass sts-found', 'unchecked mta-sts-unchecked'],
    ],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('mta-sts', 'd.example', zone)).toEqual(rows);
  });

  test('links the policy file, which is not fetched', async () => {
    const row = (await findingsOf('mta-sts', 'd.example', sts('v=STSv1; id=1')))[1];
    expect(row?.page?.url).toBe('https://mta-sts.d.example/.well-known/mta-sts.txt');
  });

  test('gives the record to publish, and marks the bad id', async () => {
    const fix = '_mta-sts.d.example TXT "v=STSv1; id=20260504030201;"';
    const [bad] = await findingsOf('mta-sts', 'd.example', sts('v=STSv1; id=a-b'));
    expect([bad?.fix, bad && marked(bad)]).toEqual([fix, 'id=a-b']);
    const [missing] = await findingsOf('mta-sts', 'd.example', sts('v=STSv1'));
    expect(missing?.fix).toBe(fix);
    const [misplaced] = await findingsOf('mta-sts', 'd.example', { 'd.example': { TXT: ['v=STSv1; id=7'] } });
    expect(misplaced?.fix).toBe('_mta-sts.d.example TXT "v=STSv1; id=7"');
  });
});

test.each<[CheckName, string, string]>([
  ['mta-sts', '_mta-sts.d.example', 'v=STSv1'],
  ['tls-rpt', '_smtp._tls.d.example', 'v=TLSRPTv1'],
  ['bimi', 'default._bimi.d.example', 'v=BIMI1'],
])('a filled-up record of %s gets a few short rows, at once', async (check, name, version) => {
  const parts = ['x', 'id=a b', 'rua=,,,', `l=https://${'a'.repeat(9_000)}`, '\u001b[2J'].map((part) =>
    `${part};`.repeat(3_000),
  );
  const start = performance.now();
  const rows = await findingsOf(check, 'd.example', { [name]: { TXT: [`${version};${parts.join('')}`] } });
  expect(rows.length).toBeLessThan(12);
  expect(rows.map(say).join('')).not.toMatch(/\p{Cc}/u);
  expect(performance.now() - start).toBeLessThan(2_000);
});

const rpt = (...TXT: string[]): Zone => ({ '_smtp._tls.d.example': { TXT } });

describe('TLS-RPT', () => {
  test.each<[string, Zone, string[]]>([
    ['as it should be', rpt('v=TLSRPTv1; rua=mailto:a@d.example'), ['pass tlsrpt-found']],
    ['two addresses', rpt('v=TLSRPTv1;rua=mailto:a@d.example,https://d.example/x'), ['pass tlsrpt-found']],
    [
      'one of them bad',
      rpt('v=TLSRPTv1;rua=mailto:a@d.example,a@d.example'),
      ['pass tlsrpt-found', 'warn tlsrpt-bad-uri'],
    ],
    ['no address', rpt('v=TLSRPTv1;'), ['fail tlsrpt-missing-rua']],
    ['an empty address', rpt('v=TLSRPTv1; rua='), ['fail tlsrpt-missing-rua']],
    [
      'a bad address',
      rpt('v=TLSRPTv1; rua=http://d.example/'),
      ['fail tlsrpt-missing-rua', 'warn tlsrpt-bad-uri'],
    ],
    ['two records', rpt('v=TLSRPTv1; rua=mailto:a@b.example', 'v=TLSRPTv1'), ['fail tlsrpt-multiple']],
    [
      'a tag twice',
      rpt('v=TLSRPTv1; rua=mailto:a@b.example; rua=x'),
      ['pass tlsrpt-found', 'warn tlsrpt-duplicate-tag'],
    ],
    [
      'a stray part',
      rpt('v=TLSRPTv1; rua=mailto:a@b.example; x'),
      ['pass tlsrpt-found', 'fail tlsrpt-syntax'],
    ],
    ['quotes in it', rpt('"v=TLSRPTv1; rua=mailto:a@b.example"'), ['fail tlsrpt-syntax']],
    ['SPF there', rpt('v=spf1 mx -all'), ['fail tlsrpt-spf-here']],
    [
      'at the domain',
      { 'd.example': { TXT: ['v=TLSRPTv1; rua=mailto:a@b.example'] } },
      ['warn tlsrpt-wrong-place'],
    ],
    [
      'one label short',
      { '_tls.d.example': { TXT: ['v=TLSRPTv1; rua=mailto:a@b.example'] } },
      ['warn tlsrpt-wrong-place'],
    ],
    ['none', {}, ['info tlsrpt-none']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('tls-rpt', 'd.example', zone)).toEqual(rows);
  });

  test('gives the record to publish', async () => {
    const [row] = await findingsOf('tls-rpt', 'd.example', rpt('v=TLSRPTv1'));
    expect(row?.fix).toBe('_smtp._tls.d.example TXT "v=TLSRPTv1; rua=mailto:postmaster@d.example"');
  });
});

const MX: Owner['MX'] = [
  [10, 'a.d.example'],
  [20, 'b.d.example'],
];
const tlsa = (usage = 3, selector = 1, matching = 1) => [{ usage, selector, matching, data: 'ab12' }];
const proved: Zone = {
  'd.example': { MX, isAuthentic: true },
  'a.d.example': { A: ['192.0.2.1'], isAuthentic: true },
  'b.d.example': { AAAA: ['2001:db8::1'], isAuthentic: true },
  '_25._tcp.a.d.example': { TLSA: tlsa(), isAuthentic: true },
  '_25._tcp.b.d.example': { TLSA: tlsa(2), isAuthentic: true },
};

describe('DANE', () => {
  test.each<[string, Zone, string[]]>([
    ['all proved', {}, ['pass dane-found']],
    ['MX not proved', { 'd.example': { MX } }, ['warn dane-tlsa-without-dnssec']],
    [
      'one host not proved',
      { 'a.d.example': { A: ['192.0.2.1'] } },
      ['pass dane-found', 'warn dane-tlsa-without-dnssec'],
    ],
    [
      'one TLSA not proved',
      { '_25._tcp.b.d.example': { TLSA: tlsa() } },
      ['pass dane-found', 'warn dane-tlsa-without-dnssec'],
    ],
    [
      'usage 1',
      { '_25._tcp.b.d.example': { TLSA: tlsa(1), isAuthentic: true } },
      ['pass dane-found', 'warn dane-unusable-usage'],
    ],
    [
      'usage 0 and 3',
      { '_25._tcp.b.d.example': { TLSA: [...tlsa(0), ...tlsa(3)], isAuthentic: true } },
      ['pass dane-found'],
    ],
    [
      'matching 9',
      { '_25._tcp.b.d.example': { TLSA: tlsa(3, 1, 9), isAuthentic: true } },
      ['pass dane-found', 'warn dane-unusable-usage'],
    ],
    ['one without', { '_25._tcp.b.d.example': {} }, ['pass dane-found', 'info dane-partial']],
    ['one unknown', { '_25._tcp.b.d.example': 'servfail' }, ['pass dane-found', 'unchecked dane-unchecked']],
    ['none', { '_25._tcp.a.d.example': {}, '_25._tcp.b.d.example': {} }, ['info dane-none']],
    ['null MX', { 'd.example': { MX: [[0, '.']] } }, ['info dane-none']],
    ['no domain', { 'd.example': { isDangling: true } }, ['info dane-none']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('dane', 'd.example', { ...proved, ...zone })).toEqual(rows);
  });

  test('of a domain that is its own mail server', async () => {
    const zone: Zone = {
      'd.example': { A: ['192.0.2.1'], isAuthentic: true },
      '_25._tcp.d.example': { TLSA: tlsa(), isAuthentic: true },
    };
    const [row] = await findingsOf('dane', 'd.example', zone);
    expect(row).toMatchObject({ id: 'dane-found', records: ['_25._tcp.d.example TLSA 3 1 1 ab12'] });
  });

  test('marks the number that nobody can use', async () => {
    const zone: Zone = { ...proved, '_25._tcp.b.d.example': { TLSA: tlsa(1), isAuthentic: true } };
    const row = (await findingsOf('dane', 'd.example', zone)).find(({ id }) => id === 'dane-unusable-usage');
    expect(row && marked(row)).toBe('1');
  });
});

describe('DNSSEC', () => {
  const SOA = [{ primary: 'ns.d.example', serial: 1, minimum: 60 }];
  test.each<[string, Owner, string]>([
    ['signed', { SOA, DS: ['1 8 2 ab'], isAuthentic: true }, 'info dnssec-signed'],
    ['signed, inside a zone', { isAuthentic: true }, 'info dnssec-signed'],
    ['unsigned', { SOA }, 'info dnssec-unsigned'],
    ['signed, but not validated', { SOA, DS: ['1 8 2 ab'] }, 'unchecked dnssec-unchecked'],
    ['bogus by the code', { fails: 'servfail', extended: { code: 7, text: '' } }, 'fail dnssec-bogus'],
    ['bogus by the CD flag', { SOA, isBogus: true }, 'fail dnssec-bogus'],
    ['broken otherwise', { fails: 'servfail' }, 'unchecked dnssec-unchecked'],
    ['unreachable', { isBogus: true, extended: { code: 22, text: '' } }, 'unchecked dnssec-unchecked'],
    ['no answer', { fails: 'timeout' }, 'unchecked dnssec-unchecked'],
  ])('%s', async (_, owner, row) => {
    expect(await rowsOf('dnssec', 'd.example', { 'd.example': owner })).toEqual([row]);
  });

  test('a domain that does not exist is not called unsigned', async () => {
    expect(await rowsOf('dnssec', 'd.example', {})).toEqual(['fail domain-nxdomain']);
  });
});
