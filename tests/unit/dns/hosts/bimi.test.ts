import { describe, expect, test } from 'vitest';
import { findingsOf, marked, rowsOf } from '../rows.ts';
import type { Zone } from '../zone.ts';

const LOGO = 'https://d.example/logo.svg';
const FULL = `v=BIMI1; l=${LOGO}; a=https://d.example/logo.pem`;
const zoneOf = (dmarc: string | undefined, ...TXT: string[]): Zone => ({
  'd.example': {},
  'default._bimi.d.example': { TXT },
  ...(dmarc !== undefined && { '_dmarc.d.example': { TXT: [dmarc] } }),
});
const REJECT = 'v=DMARC1; p=reject';
const FOUND = 'info bimi-found';

describe('BIMI', () => {
  test.each<[string, Zone, string[]]>([
    ['as it should be', zoneOf(REJECT, FULL), [FOUND]],
    ['quarantine', zoneOf('v=DMARC1; p=quarantine', FULL), [FOUND]],
    ['blanks in the version', zoneOf(REJECT, FULL.replace('=', ' = ')), [FOUND]],
    ['a preference', zoneOf(REJECT, `${FULL}; avp=personal`), [FOUND]],
    ['a preference that is none', zoneOf(REJECT, `${FULL}; avp=x`), [FOUND, 'warn bimi-syntax']],
    ['no DMARC', zoneOf(undefined, FULL), [FOUND, 'warn bimi-unenforced']],
    ['p=none', zoneOf('v=DMARC1; p=none', FULL), [FOUND, 'warn bimi-unenforced']],
    ['sp=none', zoneOf('v=DMARC1; p=reject; sp=none', FULL), [FOUND, 'warn bimi-unenforced']],
    ['quarantine in test', zoneOf('v=DMARC1; p=quarantine; t=y', FULL), [FOUND, 'warn bimi-unenforced']],
    [
      'DMARC unknown',
      { ...zoneOf(undefined, FULL), '_dmarc.d.example': 'timeout' },
      [FOUND, 'unchecked bimi-unchecked'],
    ],
    ['no certificate', zoneOf(REJECT, `v=BIMI1; l=${LOGO}`), [FOUND, 'warn bimi-no-certificate']],
    ['an empty certificate', zoneOf(REJECT, `v=BIMI1; l=${LOGO}; a=`), [FOUND, 'warn bimi-no-certificate']],
    ['a bad certificate', zoneOf(REJECT, `v=BIMI1; l=${LOGO}; a=self`), [FOUND, 'warn bimi-bad-uri']],
    ['a logo without TLS', zoneOf(REJECT, FULL.replace('l=https', 'l=http')), ['warn bimi-bad-uri']],
    ['no logo', zoneOf(REJECT, 'v=BIMI1; a=https://d.example/x.pem'), ['fail bimi-syntax']],
    ['declined', zoneOf(undefined, 'v=BIMI1; l=; a=;'), ['info bimi-declined']],
    ['two records', zoneOf(REJECT, FULL, FULL), ['fail bimi-multiple']],
    ['a tag twice', zoneOf(REJECT, `${FULL}; l=${LOGO}`), [FOUND, 'warn bimi-duplicate-tag']],
    ['SPF there', zoneOf(REJECT, 'v=spf1 -all'), ['fail bimi-spf-here']],
    ['none', { 'd.example': {} }, ['info bimi-none']],
  ])('%s', async (_, zone, rows) => {
    expect(await rowsOf('bimi', 'd.example', zone)).toEqual(rows);
  });

  test('a subdomain has the logo of its organisation', async () => {
    expect(await rowsOf('bimi', 'news.d.example', zoneOf(REJECT, FULL))).toEqual([FOUND]);
  });

  test('a record above may be hidden by a walk that failed', async () => {
    const zone: Zone = { 'news.d.example': {}, '_dmarc.d.example': 'timeout', '_dmarc.example': {} };
    expect(await rowsOf('bimi', 'news.d.example', zone)).toEqual(['unchecked bimi-unchecked']);
  });

  test('marks what is wrong', async () => {
    const rows = await findingsOf('bimi', 'd.example', zoneOf(REJECT, `${FULL}; avp=x`));
    expect(rows[1] && marked(rows[1])).toBe('avp=x');
  });
});
