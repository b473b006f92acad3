import { describe, expect, test } from 'vitest';
import { STEPS } from '../../../lib/checklist/steps.ts';
import { verdictsOf } from '../../../lib/checklist/verdict.ts';
import type { CheckName } from '../../../lib/diagnosis.ts';
import type { Finding, Verdict } from '../../../lib/dns/finding.ts';

const finding = (check: CheckName, id: string, verdict: Verdict): Finding => ({
  check,
  id,
  verdict,
  subject: 'acme.example',
  summary: { key: 'panel_check_done' },
  records: [],
  at: '2026-03-13T08:59:00Z',
  resolver: 'cloudflare-dns.com',
});

describe('the verdict of a step', () => {
  test('is the worst of the rows that are about it', () => {
    const verdicts = verdictsOf([
      finding('spf', 'spf-found', 'info'),
      finding('spf', 'spf-near-limit', 'warn'),
      finding('spf', 'spf-result-fail', 'fail'),
      finding('dmarc', 'dmarc-found', 'pass'),
      finding('dmarc', 'dmarc-inherited-from', 'info'),
    ]);
    expect(verdicts).toEqual({ spf: 'fail', dmarc: 'pass' });
  });

  test('a record that is there proves nothing', () => {
    expect(verdictsOf([finding('spf', 'spf-found', 'info')])).toEqual({ spf: 'info' });
    expect(verdictsOf([finding('dkim', 'dkim-found', 'info')])).toEqual({ dkim: 'info' });
    const withdrawn = finding('dkim', 'dkim-guess-revoked', 'info');
    expect(verdictsOf([withdrawn])).toEqual({ dkim: 'unchecked' });
  });

  test('what could not be checked is not fine because something beside it is', () => {
    const rows = [
      finding('requirements', 'req-gmail', 'pass'),
      finding('requirements', 'req-yahoo', 'unchecked'),
    ];
    expect(verdictsOf(rows)).toEqual({ 'sender-rules': 'unchecked' });
  });

  test('what DNS can never show does not count', () => {
    const rows = [
      finding('requirements', 'req-gmail', 'pass'),
      finding('requirements', 'req-not-in-dns', 'unchecked'),
    ];
    expect(verdictsOf(rows)).toEqual({ 'sender-rules': 'pass' });
  });

  test('lists that refuse do not hide those that answer', () => {
    const rows = [finding('blocklists', 'bl-refused', 'unchecked'), finding('blocklists', 'bl-sum', 'info')];
    expect(verdictsOf(rows)).toEqual({ 'block-lists': 'unchecked' });
    rows.push(finding('blocklists', 'bl-not-listed', 'pass'));
    expect(verdictsOf(rows)).toEqual({ 'block-lists': 'pass' });
    rows.push(finding('blocklists', 'bl-listed', 'fail'));
    expect(verdictsOf(rows)).toEqual({ 'block-lists': 'fail' });
  });

  test('where nobody answered, nothing is known of any step', () => {
    expect(verdictsOf([])).toBeUndefined();
    const rows = STEPS.flatMap(({ proof }) => proof?.checks ?? []).map((check) =>
      finding(check, `${check}-timeout`, 'unchecked'),
    );
    expect(verdictsOf(rows)).toBeUndefined();
  });
});
