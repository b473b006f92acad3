import { expect, test } from 'vitest';
import type { Target } from '../../../lib/diagnosis.ts';
import type { Finding } from '../../../lib/dns/finding.ts';
import { latest } from '../../../lib/report/answer.ts';
import { write } from '../../../lib/report/write.ts';
import { loadTranslate } from '../../../scripts/translate.ts';
import { recipient, report } from '../components/samples.ts';

const translate = loadTranslate();

const finding: Finding = {
  check: 'spf',
  subject: 'acme.example',
  verdict: 'fail',
  id: 'spf-result-fail',
  summary: { key: 'dns_spf_none', values: ['acme.example'] },
  explanation: { key: 'dns_dmarc_none_why' },
  records: ['v=spf1 -all'],
  at: '2026-11-26T20:00:00.000Z',
  resolver: 'cloudflare-dns.com',
  fix: 'acme.example TXT "v=spf1 ip4:192.0.2.1 -all"',
};

const answersTo = (targets: Target[]) => targets.map((target) => ({ target, findings: [finding] }));

test('a look-up as Markdown: verdict, sentence, records, resolver, time', () => {
  const copy = write({ form: 'dns', subject: 'acme.example', findings: [finding] }, translate).text;
  expect(copy).toMatch(
    /^## DNS of `acme\.example`\n\n- \*\*[^*]+\*\* · [^\n]+ `acme\.example`: acme\.example publishes no/,
  );
  expect(copy).toContain('\n  ```text\n  v=spf1 -all\n  ```');
  expect(copy).toContain('\n  ```text\n  acme.example TXT "v=spf1 ip4:192.0.2.1 -all"\n  ```');
  expect(copy).toContain('`spf-result-fail` · cloudflare-dns.com · 2026-11-26T20:00:00.000Z');
  expect(copy.endsWith('\n')).toBe(true);
});

test('a copy for IT ties the rows back to the bounce', () => {
  const facts = { sender: 'ann@acme.example' };
  const checks = [{ check: 'spf' as const, subject: 'acme.example', facts }];
  const bounced = report([recipient({ reason: 'spf-fail', bucket: 'authentication', checks })]);
  const copy = write({ form: 'it', report: bounced, answers: answersTo(checks) }, translate).text;
  expect(copy).toContain('This explains the bounce of 2026-11-23, if DNS said the same then: acme.example');
  expect(copy).toContain('v=spf1 -all');
});

test('each recipient is tied to the rows about its own server', () => {
  const spf = (ip: string) => ({
    check: 'spf' as const,
    subject: 'acme.example',
    facts: { ip, sender: 'ann@acme.example' },
  });
  const about = (ip: string) =>
    recipient({ reason: 'spf-fail', bucket: 'authentication', checks: [spf(ip)] });
  const passed: Finding = { ...finding, verdict: 'pass', id: 'spf-result-pass' };
  const answers = [
    { target: spf('192.0.2.1'), findings: [passed] },
    { target: spf('198.51.100.1'), findings: [finding] },
  ];
  const copyFor = (...ips: string[]) =>
    write({ form: 'it', report: report(ips.map(about)), answers }, translate).text;
  expect(copyFor('192.0.2.1')).toContain('looks right in DNS now');
  expect(copyFor('192.0.2.1')).not.toContain('This explains the bounce');
  expect(copyFor('192.0.2.1', '198.51.100.1')).toMatch(
    /looks right in DNS now[\s\S]+This explains the bounce/,
  );
});

test('a second answer to one question replaces the first, and no other', () => {
  const target = { check: 'spf' as const, subject: 'acme.example', facts: { ip: '192.0.2.1' } };
  const other = { ...target, facts: { ip: '198.51.100.1' } };
  const answers = [
    { target, findings: [] },
    { target: other, findings: [] },
    { target: { ...target }, findings: [finding] },
  ];
  expect(latest(answers)).toEqual(answers.slice(1));
});

test('rows about another recipient explain nothing', () => {
  const checks = [{ check: 'mx' as const, subject: 'corp.example' }];
  const bounced = report([recipient({ reason: 'null-mx', checks })]);
  const target = { check: 'spf' as const, subject: 'acme.example' };
  const copy = write({ form: 'it', report: bounced, answers: answersTo([target]) }, translate).text;
  expect(copy).not.toContain('explains the bounce');
});

test('what strangers publish stays inside its fence', () => {
  const records = ['``` **x** <img src=x>\u202e'];
  const copy = write({ form: 'dns', subject: 'a`b', findings: [{ ...finding, records }] }, translate).text;
  expect(copy).toContain('  ````text\n  ``` **x** <img src=x>\ufffd\n  ````');
});

test('before the click there is nothing about DNS', () => {
  expect(write({ form: 'it', report: report([recipient()]), answers: [] }, translate).text).not.toContain(
    'DNS',
  );
});
