import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../../lib/diagnosis.ts';
import { FAILURE_REASONS } from '../../../lib/dns/answer.ts';
import { runCheck } from '../../../lib/dns/check.ts';
import { CHECKS } from '../../../lib/dns/checks/index.ts';
import { findingsOf, rowsOf, say } from './rows.ts';
import { type Zone, zoneResolver } from './zone.ts';

const SUBJECTS: Record<CheckName, [subject: string, asked: string]> = {
  domain: ['d.example', 'd.example'],
  mx: ['d.example', 'd.example'],
  spf: ['d.example', 'd.example'],
  dmarc: ['d.example', '_dmarc.d.example'],
  dkim: ['s._domainkey.d.example', 's._domainkey.d.example'],
  ptr: ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
  helo: ['mx.d.example', 'mx.d.example'],
};
const CASES = Object.entries(SUBJECTS) as [CheckName, [string, string]][];

describe('every check', () => {
  test.each(CASES)(
    '%s says "could not check" for every failure, never "missing"',
    async (check, [subject, asked]) => {
      for (const reason of FAILURE_REASONS) {
        const findings = await findingsOf(check, subject, { [asked]: reason });
        expect(
          findings.map(({ verdict }) => verdict),
          reason,
        ).toEqual(['unchecked']);
        expect(findings[0]?.id).toMatch(/-(?:unchecked|servfail)$/);
      }
    },
  );

  test.each(CASES)('%s refuses a subject that is none', async (check) => {
    const { resolve, asked } = zoneResolver({});
    for (const subject of ['', 'two words', 'a'.repeat(5_000), '\u0000', '..', 'x@y@']) {
      const result = await runCheck({ check, subject }, resolve, { signal: new AbortController().signal });
      expect(result).toMatchObject({ ok: false });
    }
    expect(asked).toEqual([]);
  });

  test('is listed under its own name', () => {
    for (const [name, check] of Object.entries(CHECKS)) expect(check.name).toBe(name);
  });
});

test('a filled-up answer stays readable', async () => {
  const texts = Array.from(
    { length: 900 },
    (_, index) => `v=spf1 ip4:192.0.2.${index % 256} \u001b[2J${'x'.repeat(9_000)}`,
  );
  const [finding] = await findingsOf('spf', 'd.example', { 'd.example': { TXT: texts } });
  expect(finding?.records).toHaveLength(20);
  expect(finding?.records[0]).toContain('\\u{1b}[2J');
  expect(finding?.records[0]?.length).toBeLessThan(2_100);
});

describe('domain', () => {
  const zone: Zone = {
    'd.example': { NS: ['ns.d.example'] },
    'www.d.example': {},
    'alias.example': { aliases: ['gone.example'], isDangling: true },
  };
  test.each([
    ['d.example', 'pass domain-exists'],
    ['www.d.example', 'pass domain-exists'], // NODATA: the name exists
    ['none.example', 'fail domain-nxdomain'],
    ['alias.example', 'fail domain-nxdomain'],
  ])('%s: %s', async (subject, row) => {
    expect(await rowsOf('domain', subject, zone)).toEqual([row]);
  });

  test('SERVFAIL has an id of its own', async () => {
    expect(await rowsOf('domain', 'd.example', { 'd.example': 'servfail' })).toEqual([
      'unchecked domain-servfail',
    ]);
  });
});

describe('mx', () => {
  test.each<[string, Zone[string] | undefined, string[]]>([
    [
      'hosts',
      {
        MX: [
          [20, 'b.d.example'],
          [10, 'a.d.example'],
        ],
      },
      ['pass mx-found'],
    ],
    ['a known provider', { MX: [[1, 'aspmx.l.google.com']] }, ['pass mx-found', 'info mx-provider']],
    ['a name that only looks like one', { MX: [[1, 'notgoogle.com']] }, ['pass mx-found']],
    ['null MX', { MX: [[0, '.']] }, ['fail mx-null']],
    [
      'null MX among hosts',
      {
        MX: [
          [0, '.'],
          [5, 'a.d.example'],
        ],
      },
      ['fail mx-null-mixed'],
    ],
    ['an address for a host', { MX: [[5, '192.0.2.1']] }, ['fail mx-is-ip']],
    ['an address only', { A: ['192.0.2.1'] }, ['info mx-implicit']],
    ['an IPv6 address only', { AAAA: ['2001:db8::1'] }, ['info mx-implicit']],
    ['neither', { TXT: ['x'] }, ['fail mx-none']],
    ['no such domain', undefined, ['fail mx-none']],
  ])('%s', async (_, owner, rows) => {
    expect(await rowsOf('mx', 'd.example', owner ? { 'd.example': owner } : {})).toEqual(rows);
  });

  test('names hosts by preference, and the provider', async () => {
    const zone: Zone = {
      'd.example': {
        MX: [
          [20, 'b.mail.protection.outlook.com'],
          [10, 'a.d.example'],
        ],
      },
    };
    const findings = await findingsOf('mx', 'd.example', zone);
    expect(findings.map(say)).toEqual([
      'Mail for d.example goes to a.d.example, b.mail.protection.outlook.com.',
      'Mail for d.example is received by Microsoft 365.',
    ]);
    expect(findings[0]?.records).toEqual(['10 a.d.example', '20 b.mail.protection.outlook.com']);
  });

  test('NXDOMAIN and NODATA are told apart in words', async () => {
    const [missing] = await findingsOf('mx', 'd.example', {});
    const [empty] = await findingsOf('mx', 'd.example', { 'd.example': {} });
    expect([missing, empty].map((row) => row?.summary.key)).toEqual(['dns_mx_nxdomain', 'dns_mx_none']);
  });
});

describe('spf', () => {
  const FOUND = 'info spf-found';
  test.each<[string, string[], string[]]>([
    ['hard ending', ['v=spf1 include:_spf.google.com -all'], [FOUND]],
    ['soft ending', ['v=spf1 a mx ~all'], [FOUND, 'info spf-soft-all']],
    ['neutral ending', ['v=spf1 mx ?all'], [FOUND, 'warn spf-neutral-all']],
    ['everybody', ['v=spf1 +all'], [FOUND, 'fail spf-pass-all']],
    ['everybody, without the plus', ['V=SPF1 ALL'], [FOUND, 'fail spf-pass-all']],
    ['no ending', ['v=spf1 mx'], [FOUND, 'warn spf-no-terminator']],
    ['redirect', ['v=spf1 redirect=_spf.d.example'], [FOUND]],
    ['version alone', ['v=spf1'], [FOUND, 'warn spf-no-terminator']],
    ['other records beside it', ['google-site-verification=x', 'v=spf1 -all'], [FOUND]],
    [
      'every mechanism',
      [
        'v=spf1 a/24 a:x.example/24//64 mx//64 ptr ptr:x.example ip4:192.0.2.0/24 ip6:2001:db8::/32 exists:%{i}.x.example exp=e.example foo=bar -all',
      ],
      [FOUND],
    ],
    ['none', ['v=DMARC1; p=none'], ['fail spf-none']],
    ['two', ['v=spf1 -all', 'v=spf1 mx -all'], ['fail spf-multiple']],
    ['another version', ['v=spf10 -all'], ['fail spf-none', 'warn spf-wrong-version']],
    ['quotes in the record', ['"v=spf1 -all"'], ['fail spf-none', 'warn spf-wrong-version']],
    ['an unknown mechanism', ['v=spf1 inlcude:x.example -all'], ['fail spf-syntax']],
    ['an unknown mechanism behind all', ['v=spf1 -all foo'], ['fail spf-syntax']],
    ['include without a domain', ['v=spf1 include: -all'], ['fail spf-syntax']],
    ['a bare address', ['v=spf1 192.0.2.1 -all'], ['fail spf-syntax']],
    ['an address that is none', ['v=spf1 ip4:192.0.2.256 -all'], ['fail spf-syntax']],
    ['IPv6 in ip4', ['v=spf1 ip4:2001:db8::1 -all'], ['fail spf-syntax']],
    ['a prefix too long', ['v=spf1 ip4:192.0.2.0/33 -all'], ['fail spf-syntax']],
    ['all with a value', ['v=spf1 all:x'], ['fail spf-syntax']],
    ['a mechanism named like a method of objects', ['v=spf1 constructor -all'], ['fail spf-syntax']],
  ])('%s', async (_, TXT, rows) => {
    expect(await rowsOf('spf', 'd.example', { 'd.example': { TXT } })).toEqual(rows);
  });

  test('a found record says who is included, and is no pass', async () => {
    const TXT = ['v=spf1 include:_spf.google.com include:x.example ~all'];
    const [found] = await findingsOf('spf', 'd.example', { 'd.example': { TXT } });
    expect(found && say(found)).toBe(
      'd.example publishes one SPF record. It includes _spf.google.com (Google Workspace), x.example.',
    );
    expect(found).toMatchObject({ verdict: 'info', records: TXT });
  });

  test('the broken term is quoted', async () => {
    const [broken] = await findingsOf('spf', 'd.example', {
      'd.example': { TXT: ['v=spf1 mx ipv4:192.0.2.1 -all'] },
    });
    expect(broken && say(broken)).toContain('“ipv4:192.0.2.1”');
  });

  test('a huge record takes no time', async () => {
    const TXT = [
      `v=spf1 ${'a:'.repeat(30_000)}`,
      `v=spf1${'\t'.repeat(60_000)}`,
      `v${' '.repeat(60_000)}=spf1`,
    ];
    const start = performance.now();
    await rowsOf('spf', 'd.example', { 'd.example': { TXT } });
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('dkim', () => {
  const NAME = 's1._domainkey.d.example';
  test.each<[string, Zone[string] | undefined, string]>([
    ['a key', { TXT: ['v=DKIM1; k=rsa; p=MIGf'] }, 'info dkim-found'],
    ['a key without version', { TXT: ['k=rsa; p=MIGf'] }, 'info dkim-found'],
    ['a key behind an alias', { TXT: ['p=MIGf'], aliases: ['k.example'] }, 'info dkim-found'],
    ['no such name', undefined, 'fail dkim-absent'],
    ['no TXT', {}, 'fail dkim-absent'],
    ['a dangling alias', { aliases: ['k.example'], isDangling: true }, 'fail dkim-cname-dangling'],
    ['a withdrawn key', { TXT: ['v=DKIM1; p='] }, 'fail dkim-revoked'],
    ['no p', { TXT: ['v=DKIM1; k=rsa'] }, 'fail dkim-missing-p'],
    ['something else', { TXT: ['v=spf1 -all'] }, 'fail dkim-not-a-key'],
    ['another version', { TXT: ['v=dkim1; p=MIGf'] }, 'fail dkim-bad-version'],
    ['several', { TXT: ['v=DKIM1; p=MIGf', 'x'] }, 'warn dkim-ambiguous'],
  ])('%s', async (_, owner, row) => {
    expect(await rowsOf('dkim', NAME, owner ? { [NAME]: owner } : {})).toEqual([row]);
  });

  test('names domain and selector, also one with dots', async () => {
    const [finding] = await findingsOf('dkim', 'A.b._domainkey.D.example', {});
    expect(finding?.subject).toBe('a.b._domainkey.d.example');
    expect(finding && say(finding)).toContain('d.example publishes no DKIM key at the selector “a.b”');
  });
});

describe('ptr', () => {
  const REVERSE = '1.2.0.192.in-addr.arpa';
  test.each<[string, Zone, string[]]>([
    [
      'confirmed',
      { [REVERSE]: { PTR: ['m.example'] }, 'm.example': { A: ['192.0.2.1'] } },
      ['pass ptr-confirmed'],
    ],
    [
      'one of several',
      { [REVERSE]: { PTR: ['x.example', 'm.example'] }, 'm.example': { A: ['192.0.2.9', '192.0.2.1'] } },
      ['pass ptr-confirmed', 'info ptr-several'],
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
    expect(await rowsOf('ptr', '192.0.2.1', zone)).toEqual(rows);
  });

  test('IPv6 is confirmed by AAAA', async () => {
    const name = '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa';
    const zone: Zone = { [name]: { PTR: ['m.example'] }, 'm.example': { AAAA: ['2001:db8::1'] } };
    expect(await rowsOf('ptr', '2001:DB8:0::1', zone)).toEqual(['pass ptr-confirmed']);
  });

  test('a private address without a name is not called missing', async () => {
    expect(await rowsOf('ptr', '10.1.2.3', {})).toEqual(['unchecked ptr-private']);
  });

  test('asks about ten names at most', async () => {
    const PTR = Array.from({ length: 500 }, (_, index) => `n${index}.example`);
    const { resolve, asked } = zoneResolver({ [REVERSE]: { PTR } });
    await runCheck({ check: 'ptr', subject: '192.0.2.1' }, resolve, { signal: new AbortController().signal });
    expect(asked).toHaveLength(11);
  });
});

describe('helo', () => {
  const zone: Zone = {
    'mx.d.example': { A: ['192.0.2.1'] },
    'v6.d.example': { AAAA: ['2001:db8::1'] },
    'none.d.example': {},
  };
  test.each([
    ['mx.d.example', 'pass helo-resolves'],
    ['MX.d.example.', 'pass helo-resolves'],
    ['v6.d.example', 'pass helo-resolves'],
    ['none.d.example', 'warn helo-not-resolving'],
    ['gone.d.example', 'warn helo-not-resolving'],
    ['192.0.2.1', 'warn helo-is-ip'],
    ['[192.0.2.1]', 'warn helo-is-ip'],
    ['[IPv6:2001:db8::1]', 'warn helo-is-ip'],
    ['localhost', 'warn helo-bare'],
    ['localhost.localdomain', 'warn helo-bare'],
    ['DESKTOP-123', 'warn helo-bare'],
  ])('%s: %s', async (subject, row) => {
    expect(await rowsOf('helo', subject, zone)).toEqual([row]);
  });
});
