import type { Bucket, Permanence } from '../../lib/diagnosis.ts';
import type { ChangeMark, History, HistoryEntry } from '../../lib/history/entry.ts';
import type { ProviderId } from '../../lib/providers/index.ts';

const DAY = 24 * 60 * 60 * 1000;

interface Kind {
  provider?: ProviderId;
  bucket: Bucket;
  reason: string;
  permanence: Permanence;
  codes: [reply: string, enhanced: string];
  text: string;
}

/** Replies in our own wording, or as providers document them. */
const KINDS: readonly Kind[] = [
  {
    provider: 'microsoft',
    bucket: 'authentication',
    reason: 'dmarc-reject',
    permanence: 'permanent',
    codes: ['550', '5.7.509'],
    text: 'Access denied, sending domain northwind.example does not pass DMARC verification',
  },
  {
    provider: 'google',
    bucket: 'address',
    reason: 'user-unknown',
    permanence: 'permanent',
    codes: ['550', '5.1.1'],
    text: 'The email account that you tried to reach does not exist. Please check it for typing errors.',
  },
  {
    provider: 'google',
    bucket: 'address',
    reason: 'mailbox-full',
    permanence: 'unknown',
    codes: ['552', '5.2.2'],
    text: "The recipient's inbox is out of storage space and inactive.",
  },
  {
    provider: 'proofpoint',
    bucket: 'infrastructure',
    reason: 'server-busy',
    permanence: 'temporary',
    codes: ['451', '4.7.0'],
    text: 'Try again later',
  },
  {
    bucket: 'recipient-policy',
    reason: 'access-denied',
    permanence: 'permanent',
    codes: ['554', '5.7.1'],
    text: 'The message was refused by a rule of this organisation',
  },
];
const SUBJECTS = [
  'Spring offer for your office',
  'Our newsletter of May',
  'Your renewal',
  'Minutes of the call',
];
const DOMAINS = [
  'acme',
  'lumen',
  'harbour',
  'orchard',
  'quarry',
  'bakery',
  'tower',
  'meadow',
  'granite',
  'willow',
];
const PEOPLE = ['sales', 'info', 'office', 'accounts', 'press', 'support', 'jobs'];

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** One bounce; what is given replaces what it would have. */
export function entryOf(at: number, now: number, more: Partial<HistoryEntry> = {}): HistoryEntry {
  const kind = pick(KINDS, (at * 7) % 11);
  const domain = `${pick(DOMAINS, at * 3)}.example`;
  return {
    id: `entry-${String(at).padStart(6, '0')}`,
    at: now - ((at * 37) % 60) * DAY - (at % 24) * 1000 * 60 * 7,
    recipient: `${pick(PEOPLE, at)}${at}@${domain}`,
    domain,
    ...(kind.provider && { provider: kind.provider }),
    ownDomain: 'northwind.example',
    ownAddress: 'team@northwind.example',
    route: pick(
      [
        { dkim: 'northwind.example' },
        { server: 'mail.northwind.example' },
        { service: 'mailchimp' as ProviderId },
      ],
      at,
    ),
    action: 'failed',
    diagnostic: `${kind.codes[0]} ${kind.codes[1]} ${kind.text} [mx${at % 9}.${domain} ${at}]`,
    replyCode: kind.codes[0],
    enhancedCode: kind.codes[1],
    rejectedBy: 'recipient-organisation',
    bucket: kind.bucket,
    reason: kind.reason,
    permanence: kind.permanence,
    actor: 'you',
    confidence: 'high',
    subject: pick(SUBJECTS, at * 5),
    arrival: 'gmail',
    ...more,
  };
}

/** As many bounces as wanted, newest first, and a change three weeks ago. */
export function historyOf(count: number, now: number): History {
  const entries = Array.from({ length: count }, (_, at) => entryOf(at, now));
  const mark: ChangeMark = {
    id: 'mark',
    at: now - 21 * DAY,
    kind: 'service',
    label: 'Moved to a new sending service',
  };
  return { entries: entries.sort((one, other) => other.at - one.at), tallies: [], marks: [mark] };
}
