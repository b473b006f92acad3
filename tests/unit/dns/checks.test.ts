import { describe, expect, test } from 'vitest';
import type { CheckName } from '../../../lib/diagnosis.ts';
import { FAILURE_REASONS } from '../../../lib/dns/answer.ts';
import { runCheck } from '../../../lib/dns/check.ts';
import { CHECKS } from '../../../lib/dns/checks/index.ts';
import { findingsOf } from './rows.ts';
import { zoneResolver } from './zone.ts';

/** Block lists and requirements answer with many rows at once; their own tests say which. */
type OneSubject = Exclude<CheckName, 'blocklists' | 'requirements'>;

const SUBJECTS: Record<OneSubject, [subject: string, asked: string]> = {
  domain: ['d.example', 'd.example'],
  mx: ['d.example', 'd.example'],
  spf: ['d.example', 'd.example'],
  dmarc: ['d.example', '_dmarc.d.example'],
  dkim: ['s._domainkey.d.example', 's._domainkey.d.example'],
  ptr: ['192.0.2.1', '1.2.0.192.in-addr.arpa'],
  helo: ['mx.d.example', 'mx.d.example'],
  ns: ['d.example', 'd.example'],
  'mta-sts': ['d.example', '_mta-sts.d.example'],
  'tls-rpt': ['d.example', '_smtp._tls.d.example'],
  bimi: ['d.example', 'default._bimi.d.example'],
  dane: ['d.example', 'd.example'],
  dnssec: ['d.example', 'd.example'],
};
const CASES = Object.entries(SUBJECTS) as [OneSubject, [string, string]][];

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

test('a record full of mistakes does not become a report of thousands of rows', async () => {
  const TXT = [`v=DMARC1; p=none; ${'x;'.repeat(2_000)}`];
  expect(
    (await findingsOf('dmarc', 'd.example', { '_dmarc.d.example': { TXT } })).length,
  ).toBeLessThanOrEqual(60);
});
