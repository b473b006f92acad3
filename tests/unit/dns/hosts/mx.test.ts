import { describe, expect, test } from 'vitest';
import { runCheck } from '../../../../lib/dns/check.ts';
import { findingsOf, marked, rowsOf, say } from '../rows.ts';
import { type Owner, type Zone, zoneResolver } from '../zone.ts';

const FOUND = 'pass mx-found';
const alive = { A: ['192.0.2.1'] };
const hosts: Zone = { 'a.d.example': alive, 'b.d.example': { AAAA: ['2001:db8::1'] } };
const both: [number, string][] = [
  [20, 'b.d.example'],
  [10, 'a.d.example'],
];

describe('the records', () => {
  test.each<[string, Owner | undefined, string[]]>([
    ['hosts', { MX: both }, [FOUND]],
    ['null MX', { MX: [[0, '.']] }, ['fail mx-null']],
    [
      'null MX twice',
      {
        MX: [
          [0, '.'],
          [0, '.'],
        ],
      },
      ['fail mx-null'],
    ],
    ['null MX among hosts', { MX: [[0, '.'], ...both] }, ['fail mx-null-mixed']],
    ['an address for a host', { MX: [[5, '192.0.2.1']] }, ['fail mx-is-ip']],
    ['the same host twice', { MX: [...both, [30, 'a.d.example']] }, [FOUND, 'warn mx-duplicate']],
    ['an address only', { A: ['192.0.2.1'] }, ['info mx-implicit']],
    ['an IPv6 address only', { AAAA: ['2001:db8::1'] }, ['info mx-implicit']],
    ['neither', { TXT: ['x'] }, ['fail mx-none']],
    ['no such domain', undefined, ['fail mx-none']],
  ])('%s', async (_, owner, rows) => {
    expect(await rowsOf('mx', 'd.example', owner ? { ...hosts, 'd.example': owner } : {})).toEqual(rows);
  });

  test('NXDOMAIN and NODATA are told apart in words', async () => {
    const [missing] = await findingsOf('mx', 'd.example', {});
    const [empty] = await findingsOf('mx', 'd.example', { 'd.example': {} });
    expect([missing, empty].map((row) => row?.summary.key)).toEqual(['dns_mx_nxdomain', 'dns_mx_none']);
  });

  test('an implicit MX is repaired by naming it', async () => {
    const [row] = await findingsOf('mx', 'd.example', { 'd.example': { A: ['192.0.2.1'] } });
    expect(row?.fix).toBe('d.example MX 10 d.example');
  });

  test.each([
    [{ sender: 'ann@d.example' }, 'warn mx-null'],
    [{ from: 'D.example' }, 'warn mx-null'],
    [{ sender: 'ann@D.Example' }, 'warn mx-null'],
    [{ sender: 'ann@other.example', from: 'other.example' }, 'fail mx-null'],
    [{ sender: '' }, 'fail mx-null'],
  ])('null MX with %j', async (facts, row) => {
    expect(await rowsOf('mx', 'd.example', { 'd.example': { MX: [[0, '.']] } }, facts)).toEqual([row]);
  });

  test('more than ten hosts are too many, and only twenty are asked about', async () => {
    const MX = Array.from({ length: 500 }, (_, index): [number, string] => [index, `n${index}.d.example`]);
    const { resolve, asked } = zoneResolver({ 'd.example': { MX } });
    const { signal } = new AbortController();
    const result = await runCheck({ check: 'mx', subject: 'd.example' }, resolve, { signal });
    expect(result).toMatchObject({ ok: true });
    expect(asked).toHaveLength(3 + 2 * 20);
    expect(result.ok && result.value.map(({ id }) => id)).toEqual(['mx-too-many', 'mx-no-address']);
    expect(result.ok && result.value[0] && say(result.value[0])).toContain(' 500 mail servers');
  });
});

describe('the hosts', () => {
  test.each<[string, Zone, string[]]>([
    ['one is dead', { 'b.d.example': {} }, [FOUND, 'warn mx-no-address']],
    ['all are dead', { 'a.d.example': {}, 'b.d.example': {} }, ['fail mx-no-address']],
    ['one is an alias', { 'a.d.example': { ...alive, aliases: ['x.example'] } }, [FOUND, 'warn mx-is-cname']],
    ['one is private', { 'a.d.example': { A: ['10.0.0.1'] } }, [FOUND, 'warn mx-private-address']],
    ['one does not answer', { 'a.d.example': 'timeout' }, [FOUND, 'unchecked mx-unchecked']],
    ['none answers', { 'a.d.example': 'servfail', 'b.d.example': 'timeout' }, ['unchecked mx-unchecked']],
    [
      'one does not answer, the other is dead',
      { 'a.d.example': 'servfail', 'b.d.example': {} },
      ['warn mx-no-address', 'unchecked mx-unchecked'],
    ],
    ['one is no name', { 'a.d.example': 'bad-name' }, [FOUND, 'warn mx-no-address']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('mx', 'd.example', { ...hosts, ...zone, 'd.example': { MX: both } })).toEqual(rows);
  });

  test('are named by preference, with the provider', async () => {
    const google = 'aspmx.l.google.com';
    const zone: Zone = {
      [google]: alive,
      'a.d.example': alive,
      'd.example': {
        MX: [
          [20, google],
          [10, 'a.d.example'],
        ],
      },
    };
    const findings = await findingsOf('mx', 'd.example', zone);
    expect(findings.map(say)).toEqual([
      `Mail for d.example goes to a.d.example, ${google}.`,
      'Mail for d.example is received by Google Workspace.',
    ]);
    expect(findings[0]?.records).toEqual(['10 a.d.example', `20 ${google}`]);
  });

  test('a name that only looks like a provider is none', async () => {
    const zone: Zone = { 'notgoogle.com': alive, 'd.example': { MX: [[1, 'notgoogle.com']] } };
    expect(await rowsOf('mx', 'd.example', zone)).toEqual([FOUND]);
  });

  test('the faulty one is marked, and an alias is repaired', async () => {
    const zone: Zone = {
      ...hosts,
      'b.d.example': { ...alive, aliases: ['real.example'] },
      'd.example': { MX: both },
    };
    const row = (await findingsOf('mx', 'd.example', zone)).find(({ id }) => id === 'mx-is-cname');
    expect(row && marked(row)).toBe('b.d.example');
    expect(row?.fix).toBe('d.example MX 20 real.example');
  });
});
