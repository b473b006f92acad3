import { describe, expect, test } from 'vitest';
import { runCheck } from '../../../../lib/dns/check.ts';
import { isGenericName } from '../../../../lib/dns/generic-name.ts';
import { findingsOf, marked, rowsOf } from '../rows.ts';
import { type Zone, zoneResolver } from '../zone.ts';

const IP = '192.0.2.1';
const REVERSE = '1.2.0.192.in-addr.arpa';

describe('reverse DNS', () => {
  test.each<[string, Zone, string[]]>([
    ['confirmed', { [REVERSE]: { PTR: ['m.example'] }, 'm.example': { A: [IP] } }, ['pass ptr-confirmed']],
    [
      'one of several',
      { [REVERSE]: { PTR: ['x.example', 'm.example'] }, 'm.example': { A: ['192.0.2.9', IP] } },
      ['pass ptr-confirmed', 'info ptr-several'],
    ],
    [
      'generic',
      { [REVERSE]: { PTR: ['192-0-2-1.dsl.example'] }, '192-0-2-1.dsl.example': { A: [IP] } },
      ['pass ptr-confirmed', 'warn ptr-generic'],
    ],
    [
      'generic, and does not lead back',
      { [REVERSE]: { PTR: ['host-192-0-2-1.example'] } },
      ['fail ptr-mismatch', 'warn ptr-generic'],
    ],
    [
      'another address',
      { [REVERSE]: { PTR: ['m.example'] }, 'm.example': { A: ['192.0.2.9'] } },
      ['fail ptr-mismatch'],
    ],
    ['a dead name', { [REVERSE]: { PTR: ['m.example'] } }, ['fail ptr-mismatch']],
    [
      'no answer for the name',
      { [REVERSE]: { PTR: ['m.example'] }, 'm.example': 'servfail' },
      ['unchecked ptr-unchecked'],
    ],
    [
      'a name that cannot be asked',
      { [REVERSE]: { PTR: ['localhost'] }, localhost: 'bad-name' },
      ['fail ptr-mismatch'],
    ],
    ['NXDOMAIN', {}, ['fail ptr-missing']],
    ['NODATA', { [REVERSE]: {} }, ['fail ptr-missing']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('ptr', IP, zone)).toEqual(rows);
  });

  test('IPv6 is confirmed by AAAA', async () => {
    const name = '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa';
    const zone: Zone = { [name]: { PTR: ['m.example'] }, 'm.example': { AAAA: ['2001:db8::1'] } };
    expect(await rowsOf('ptr', '2001:DB8:0::1', zone)).toEqual(['pass ptr-confirmed']);
  });

  test('a private address without a name is not called missing', async () => {
    expect(await rowsOf('ptr', '10.1.2.3', {})).toEqual(['unchecked ptr-private']);
    const { resolve, asked } = zoneResolver({ '3.2.1.10.in-addr.arpa': { PTR: ['srv.example'] } });
    const { signal } = new AbortController();
    const result = await runCheck({ check: 'ptr', subject: '10.1.2.3' }, resolve, { signal });
    expect(result).toMatchObject({ value: [{ id: 'ptr-private' }] });
    expect(asked.filter((question) => question.includes('arpa'))).toEqual([]);
  });

  test('asks about ten names at most', async () => {
    const PTR = Array.from({ length: 500 }, (_, index) => `n${index}.example`);
    const { resolve, asked } = zoneResolver({ [REVERSE]: { PTR } });
    await runCheck({ check: 'ptr', subject: IP }, resolve, { signal: new AbortController().signal });
    expect(asked).toHaveLength(11);
  });

  test('says what to publish: the address at the name, or the greeting where that leads here', async () => {
    const mismatches = [
      { helo: 'mx.acme.example' },
      { from: 'ACME.example' },
      { from: 'other.example' },
      { helo: 'example' }, // every name is below a top level
      {},
    ].map(async (facts) => {
      const [row] = await findingsOf('ptr', IP, { [REVERSE]: { PTR: ['m.acme.example'] } }, facts);
      return row?.fix;
    });
    const fix = 'm.acme.example A 192.0.2.1';
    expect(await Promise.all(mismatches)).toEqual([fix, fix, undefined, undefined, undefined]);
    const zone: Zone = { 'mx.d.example': { A: [IP] } };
    const fixes = ['MX.d.example.', 'other.example', 'localhost', undefined].map(async (helo) => {
      const [row] = await findingsOf('ptr', IP, zone, helo === undefined ? {} : { helo });
      return row?.fix;
    });
    expect(await Promise.all(fixes)).toEqual([
      `${REVERSE} PTR mx.d.example`,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('the generic name is marked', async () => {
    const rows = await findingsOf('ptr', IP, { [REVERSE]: { PTR: ['dhcp7.example'] } });
    expect(rows[1] && marked(rows[1])).toBe('dhcp7.example');
  });
});

describe('a name that a network gives to all its lines', () => {
  test.each([
    ['192-0-2-1.example', IP],
    ['1.2.0.192.host.example', IP],
    ['ip192.0.2.example', IP],
    ['host-002-000-192.example', IP],
    ['c0000201.example', IP],
    ['dhcp-7.example', IP],
    ['x.dyn.example', IP],
    ['dynamic7.example', IP],
    ['pool1.example', IP],
    ['abc.adsl.example', IP],
    ['20010db8000000000000000000000001.example', '2001:db8::1'],
    ['2001-0db8-0000-0000-0000-0000-0000-0001.example', '2001:db8::1'],
  ])('%s for %s', (name, ip) => expect(isGenericName(name, ip)).toBe(true));

  test.each([
    ['mail.example.com', IP],
    ['mail-ed1-f41.google.com', '209.85.208.41'],
    ['a27-42.smtp-out.us-west-2.amazonses.com', '54.240.27.42'],
    ['mx2.spooldirect.example', IP],
    ['poolside.example', IP],
    ['dynamo.example', IP],
    ['deadbeef.example', '2001:db8::1'],
    ['mail.example.com', '2001:db8::1'],
    ['192-0-2-1.example', '198.51.100.7'],
  ])('not %s for %s', (name, ip) => expect(isGenericName(name, ip)).toBe(false));

  test('takes no time', () => {
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      isGenericName(`${'1-'.repeat(50_000)}${'a'.repeat(50_000)}`, IP);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100); // the best of three: other tests run beside this one
  });
});
