import { describe, expect, test } from 'vitest';
import { organisationalDomain, walk, walkNames } from '../../../lib/dns/dmarc/walk.ts';
import { findingsOf, rowsOf, say } from './rows.ts';
import { type Zone, zoneResolver } from './zone.ts';

const REPORTS = 'rua=mailto:r@d.example';
const zoneOf = (records: Record<string, string[] | 'servfail'>): Zone =>
  Object.fromEntries(
    Object.entries(records).map(([name, TXT]) => [`_dmarc.${name}`, TXT === 'servfail' ? TXT : { TXT }]),
  );

describe('the tree walk', () => {
  test('asks every name up to the top', () => {
    expect(walkNames('a.b.example.com')).toEqual(['a.b.example.com', 'b.example.com', 'example.com', 'com']);
  });

  test('asks eight names at most', () => {
    const names = walkNames('a.b.c.d.e.f.g.h.i.j.example.com');
    expect(names).toHaveLength(8);
    expect(names.slice(0, 2)).toEqual(['a.b.c.d.e.f.g.h.i.j.example.com', 'f.g.h.i.j.example.com']);
    expect(walkNames('a.b.c.d.e.f.g.h')).toHaveLength(8);
  });

  test.each<[string, Record<string, string[]>, string, string]>([
    [
      'fewest labels win',
      { 'example.com': ['v=DMARC1;p=none'], 'b.example.com': ['v=DMARC1;p=none'] },
      'a.b.example.com',
      'example.com',
    ],
    [
      'psd=n stops',
      { 'example.com': ['v=DMARC1;p=none'], 'b.example.com': ['v=DMARC1;p=none;psd=n'] },
      'a.b.example.com',
      'b.example.com',
    ],
    ['psd=y: one label below', { com: ['v=DMARC1;p=none;psd=y'] }, 'a.b.example.com', 'example.com'],
    ['psd=y at the start', { 'example.com': ['v=DMARC1;p=none;psd=y'] }, 'example.com', 'example.com'],
    ['nothing found', {}, 'a.example.com', 'a.example.com'],
    [
      'several are none',
      { 'example.com': ['v=DMARC1;p=none', 'v=DMARC1;p=reject'], com: [] },
      'a.example.com',
      'a.example.com',
    ],
  ])('%s', async (_, records, domain, expected) => {
    const steps = await walk(domain, zoneResolver(zoneOf(records)).resolve, new AbortController().signal);
    expect(organisationalDomain(domain, steps)).toBe(expected);
  });
});

describe('dmarc', () => {
  const ENFORCED = 'pass dmarc-found';
  const UNENFORCED = 'warn dmarc-unenforced';
  const INHERITED = 'info dmarc-inherited-from';
  test.each<[string, Record<string, string[] | 'servfail'>, string[]]>([
    ['reject', { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`] }, [ENFORCED]],
    ['quarantine in capitals', { 'd.example': [`v = DMARC1 ; p=Quarantine; ${REPORTS}`] }, [ENFORCED]],
    ['none', { 'd.example': [`v=DMARC1; p=none; ${REPORTS}`] }, [UNENFORCED]],
    ['no reports', { 'd.example': ['v=DMARC1; p=reject'] }, [ENFORCED, 'warn dmarc-no-rua']],
    [
      'useless reports',
      { 'd.example': ['v=DMARC1; p=reject; rua=ftp://x'] },
      [ENFORCED, 'warn dmarc-no-rua'],
    ],
    [
      'subdomains left open',
      { 'd.example': [`v=DMARC1; p=reject; sp=none; ${REPORTS}`] },
      [ENFORCED, UNENFORCED],
    ],
    ['a test', { 'd.example': [`v=DMARC1; p=reject; t=y; ${REPORTS}`] }, [ENFORCED, 'warn dmarc-testing']],
    ['nothing at all', {}, ['fail dmarc-none']],
    ['other TXT only', { 'd.example': ['v=dmarc1; p=reject', 'v=spf1 -all'] }, ['fail dmarc-none']],
    ['two', { 'd.example': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }, ['fail dmarc-multiple']],
    ['no p', { 'd.example': ['v=DMARC1; pct=100'] }, ['fail dmarc-p-missing']],
    ['no p, but reports', { 'd.example': [`v=DMARC1; ${REPORTS}`] }, ['fail dmarc-p-missing', UNENFORCED]],
    ['bad sp', { 'd.example': ['v=DMARC1; p=reject; sp=bob'] }, ['fail dmarc-tag-invalid']],
    ['p twice', { 'd.example': [`v=DMARC1; p=reject; p=none; ${REPORTS}`] }, ['fail dmarc-tag-duplicate']],
    [
      'own record, no answer above',
      { 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`], example: 'servfail' },
      [ENFORCED],
    ],
    ['no record, no answer above', { example: 'servfail' }, ['unchecked dmarc-unchecked']],
    ['public suffix speaks', { example: [`v=DMARC1; p=reject; psd=y; ${REPORTS}`] }, [ENFORCED, INHERITED]],
  ])('%s', async (_, records, rows) => {
    expect(await rowsOf('dmarc', 'd.example', { 'd.example': {}, ...zoneOf(records) })).toEqual(rows);
  });

  test.each<[string, string, Zone, string[]]>([
    ['sp', `v=DMARC1; p=none; sp=reject; ${REPORTS}`, { 'a.d.example': {} }, [ENFORCED, INHERITED]],
    ['p without sp', `v=DMARC1; p=reject; ${REPORTS}`, { 'a.d.example': {} }, [ENFORCED, INHERITED]],
    ['sp=none', `v=DMARC1; p=reject; sp=none; ${REPORTS}`, { 'a.d.example': {} }, [UNENFORCED, INHERITED]],
    [
      'np for a name that does not exist',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      {},
      [ENFORCED, INHERITED],
    ],
    [
      'not np for one that exists',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      { 'a.d.example': {} },
      [UNENFORCED, INHERITED],
    ],
    [
      'neither when that is unknown',
      `v=DMARC1; p=none; np=reject; ${REPORTS}`,
      { 'a.d.example': 'servfail' },
      ['unchecked dmarc-unchecked'],
    ],
  ])('a subdomain inherits %s', async (_, record, zone, rows) => {
    expect(await rowsOf('dmarc', 'a.d.example', { ...zoneOf({ 'd.example': [record] }), ...zone })).toEqual(
      rows,
    );
  });

  test('an inherited policy is not trusted when a name between did not answer', async () => {
    const zone = zoneOf({ 'd.example': [`v=DMARC1; p=reject; ${REPORTS}`], 'b.d.example': 'servfail' });
    expect(await rowsOf('dmarc', 'a.b.d.example', zone)).toEqual(['unchecked dmarc-unchecked']);
  });

  test('only "none" has one exact record to publish', async () => {
    const [none] = await findingsOf('dmarc', 'd.example', {});
    expect(none?.fix).toBe('_dmarc.d.example TXT "v=DMARC1; p=none"');
    const [two] = await findingsOf(
      'dmarc',
      'd.example',
      zoneOf({ 'd.example': ['v=DMARC1; p=none', 'v=DMARC1;'] }),
    );
    expect(two).not.toHaveProperty('fix');
  });

  test('says whose record applies', async () => {
    const findings = await findingsOf(
      'dmarc',
      'a.d.example',
      zoneOf({ 'd.example': ['v=DMARC1; p=reject'] }),
    );
    expect(findings.map(say)[1]).toBe(
      'a.d.example has no DMARC record of its own, so the one of d.example applies.',
    );
  });
});
