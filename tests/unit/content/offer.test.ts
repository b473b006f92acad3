import { describe, expect, test } from 'vitest';
import { turnOfContent } from '../../../lib/content/offer.ts';
import type { Bucket, CheckName } from '../../../lib/diagnosis.ts';
import type { Finding, Verdict } from '../../../lib/dns/finding.ts';

const found = (check: CheckName, verdict: Verdict): Finding => ({
  check,
  verdict,
  id: `${check}-x`,
  subject: 'acme.example',
  summary: { key: 'panel_check_done' },
  records: [],
  at: '2026-03-13T08:59:00Z',
  resolver: 'cloudflare-dns.com',
});

describe('content comes last (R40)', () => {
  const turn = (bucket: Bucket, also: Bucket[], ...findings: Finding[]) =>
    turnOfContent({ bucket, also }, findings);

  test('what is about the content alone may be looked at', () => {
    expect(turn('content', [])).toBe('now');
    expect(turn('content', ['reputation'])).toBe('now');
  });

  test('what is about something else never is', () => {
    for (const bucket of [
      'address',
      'reputation',
      'authentication',
      'recipient-policy',
      'unknown',
    ] as const) {
      expect(turn(bucket, [], found('spf', 'pass'))).toBe('never');
    }
  });

  test('where authentication is open, it is checked first', () => {
    expect(turn('content', ['authentication'])).toBe('later');
    expect(turn('content', ['authentication'], found('spf', 'unchecked'))).toBe('later');
    expect(turn('content', ['authentication'], found('ptr', 'pass'))).toBe('later');
    expect(turn('content', ['authentication'], found('spf', 'pass'))).toBe('now');
  });

  test('where content is one possibility, authentication is checked first', () => {
    expect(turn('reputation', ['content'])).toBe('later');
    expect(turn('reputation', ['content'], found('dmarc', 'pass'), found('dkim', 'warn'))).toBe('now');
  });

  test('nobody looks at words while authentication is broken', () => {
    for (const check of ['spf', 'dkim', 'dmarc'] as const) {
      expect(turn('content', [], found(check, 'fail'))).toBe('never');
      expect(turn('reputation', ['content'], found('spf', 'pass'), found(check, 'fail'))).toBe('never');
    }
    expect(turn('content', [], found('blocklists', 'fail'))).toBe('now');
  });
});
