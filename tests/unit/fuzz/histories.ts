import fc from 'fast-check';
import { BUCKETS } from '../../../lib/diagnosis.ts';
import type { History } from '../../../lib/history/entry.ts';
import { readEntry, readMark, readTally } from '../../../lib/history/import/read-record.ts';
import { HOSTILE } from './mutated.ts';

/** A Thursday. */
export const NOW = Date.UTC(2026, 10, 26, 12);
const DAY = 86_400_000;

const NAMES = [
  'kim@lumen.example',
  'kim@xn--lmen-0ra.example',
  'lumen.example',
  'gmail.com',
  '192.0.2.1',
  '=HYPERLINK("https://evil.example")',
  '<img src=x onerror="globalThis.isHurt = true">',
  'javascript:globalThis.isHurt = true',
  'https://evil.example/login',
  '@'.repeat(64),
  ' ',
];
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);
/** Ids of ours, those of a later version, and what every object has. */
const word = fc.constantFrom('google', 'microsoft', 'sendgrid', 'user-unknown', 'unheard-of', 'constructor');
const time = fc.oneof(
  fc.integer({ min: NOW - 60 * DAY, max: NOW }),
  fc.constantFrom(Date.UTC(1990, 0, 1), Date.UTC(2099, 11, 31), NOW),
);

const entry = fc.record({
  id: fc.uuid(),
  at: time,
  isUndated: few(fc.constant(true)),
  recipient: few(name),
  domain: few(name),
  provider: few(word),
  ownDomain: few(name),
  ownAddress: few(name),
  action: fc.constantFrom('failed', 'delayed'),
  diagnostic: fc.oneof(name, fc.constant('550 5.1.1 User unknown')),
  replyCode: few(fc.constantFrom('550', '421', '250')),
  enhancedCode: few(fc.constantFrom('5.1.1', '4.2.2', '6.6.0')),
  rejectedBy: fc.constantFrom(
    'own-organisation',
    'recipient-organisation',
    'forwarder',
    'gateway',
    'unknown',
  ),
  bucket: fc.constantFrom(...BUCKETS),
  reason: word,
  permanence: fc.constantFrom('permanent', 'temporary', 'unknown'),
  actor: fc.constantFrom('you', 'your-admin', 'recipient', 'recipient-admin', 'provider', 'nobody'),
  confidence: fc.constantFrom('high', 'medium', 'low'),
  subject: few(name),
  campaign: few(name),
  arrival: fc.constantFrom('gmail', 'outlook', 'popup', 'file', 'table'),
  route: fc.record({ server: few(name), ip: few(name), dkim: few(name), service: few(word) }),
});
const tally = fc.record({
  id: fc.uuid(),
  day: time,
  domain: few(name),
  provider: few(word),
  ownDomain: few(name),
  campaign: few(name),
  sent: fc.constantFrom(0, 1, 500, 1e9),
  accepted: fc.constantFrom(0, 1),
});
const mark = fc.record({
  id: fc.uuid(),
  at: time,
  kind: fc.constantFrom('service', 'routing', 'domain', 'dns', 'other'),
  label: name,
});

/** A history as somebody can save one, and hand it to somebody else: each record is one that we would read. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    entries: fc.array(entry, { maxLength: 24 }),
    tallies: fc.array(tally, { maxLength: 6 }),
    marks: fc.array(mark, { maxLength: 3 }),
  })
  .map(({ entries, tallies, marks }) => ({
    entries: entries.flatMap((one) => readEntry(one) ?? []).sort((one, other) => other.at - one.at),
    tallies: tallies.flatMap((one) => readTally(one) ?? []),
    marks: marks.flatMap((one) => readMark(one) ?? []),
  }));
