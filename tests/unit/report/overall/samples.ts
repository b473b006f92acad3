import type { CheckName } from '../../../../lib/diagnosis.ts';
import type { Finding, Verdict } from '../../../../lib/dns/finding.ts';
import type { History, HistoryEntry } from '../../../../lib/history/entry.ts';
import type { Message } from '../../../../lib/i18n.ts';
import { makeOverall, type OverallInput } from '../../../../lib/report/overall/make.ts';
import type { Clock } from '../../../../lib/report/overall/time.ts';
import { sampleEntry } from '../../../history/sample-entry.ts';

/** A Friday morning in Berlin. */
export const CLOCK: Clock = {
  now: Date.UTC(2026, 10, 27, 9, 12),
  timeZone: 'Europe/Berlin',
  language: 'en',
};

export const DAY = 86_400_000;

let made = 0;

/** A bounce of an unknown address, with whatever a test wants different. */
export const entry = (different: Partial<HistoryEntry> = {}): HistoryEntry =>
  sampleEntry({
    id: `entry-${++made}`,
    at: CLOCK.now - DAY,
    recipient: 'ann.lee@lumen.example',
    domain: 'lumen.example',
    ownDomain: 'acme.example',
    ownAddress: 'sales@acme.example',
    diagnostic: '550 5.1.1 <ann.lee@lumen.example>: User ann.lee unknown',
    replyCode: '550',
    enhancedCode: '5.1.1',
    ...different,
  });

/** A refusal because nothing proves who sent it. */
export const unproven = (different: Partial<HistoryEntry> = {}): HistoryEntry =>
  entry({
    recipient: 'bo@birchwood.example',
    domain: 'birchwood.example',
    diagnostic: '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
    enhancedCode: '5.7.26',
    bucket: 'authentication',
    reason: 'unauthenticated',
    actor: 'your-admin',
    ...different,
  });

/** What is remembered, in one list. */
export const history = (entries: readonly HistoryEntry[], different: Partial<History> = {}): History => ({
  entries,
  tallies: [],
  marks: [],
  ...different,
});

/** One row of DNS. */
export const finding = (
  check: CheckName,
  verdict: Verdict,
  summary: Message,
  different: Partial<Finding> = {},
): Finding => ({
  check,
  subject: 'acme.example',
  verdict,
  id: `${check}-${verdict}`,
  summary,
  records: [],
  at: '2026-11-27T09:12:00Z',
  resolver: 'cloudflare-dns.com',
  ...different,
});

/** A report of these bounces. */
export const overall = (entries: readonly HistoryEntry[], different: Partial<OverallInput> = {}) =>
  makeOverall({
    domain: 'acme.example',
    history: history(entries),
    patterns: [],
    advised: [],
    clock: CLOCK,
    ...different,
  });
