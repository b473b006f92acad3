import type { Bucket, Permanence } from '../../lib/diagnosis.ts';
import { startOfDay } from '../../lib/history/days.ts';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import type { ProviderId } from '../../lib/providers/index.ts';

const HOUR = 60 * 60 * 1000;

interface Kind {
  provider: ProviderId;
  domains: readonly string[];
  bucket: Bucket;
  reason: string;
  permanence: Permanence;
  diagnostic: string;
  /** How many days ago each of them failed. */
  ago: readonly number[];
}

/** Made up, on reserved domains: one provider begins to refuse after a change, the others go on as before. */
const KINDS: readonly Kind[] = [
  {
    provider: 'microsoft',
    domains: ['lumen.example', 'harbour.example', 'acme.example', 'orchard.example', 'quarry.example'],
    bucket: 'authentication',
    reason: 'dmarc-reject',
    permanence: 'permanent',
    diagnostic: '550 5.7.509 Access denied, sending domain does not pass DMARC verification',
    ago: [1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8],
  },
  {
    provider: 'google',
    domains: ['bakery.example', 'tower.example', 'meadow.example'],
    bucket: 'address',
    reason: 'user-unknown',
    permanence: 'permanent',
    diagnostic: '550 5.1.1 The email account that you tried to reach does not exist.',
    ago: [2, 9, 13, 17, 21, 26],
  },
  {
    provider: 'proofpoint',
    domains: ['granite.example', 'willow.example'],
    bucket: 'infrastructure',
    reason: 'server-busy',
    permanence: 'temporary',
    diagnostic: '451 4.7.0 Try again later',
    ago: [6, 15, 24],
  },
];

/** A history as it could be in some weeks, ending today; what was changed is named in the person's language. */
export function exampleHistory(now: number, change: string): History {
  const entries = KINDS.flatMap(({ ago, domains, ...kind }) =>
    ago.map((days, at): HistoryEntry => {
      const domain = domains[at % domains.length] ?? 'acme.example';
      return {
        id: `example ${kind.provider} ${at}`,
        at: startOfDay(now, -days) + (9 + (at % 8)) * HOUR,
        recipient: `${['sales', 'info', 'office', 'accounts'][at % 4]}@${domain}`,
        domain,
        ownDomain: 'northwind.example',
        ownAddress: 'team@northwind.example',
        route: { dkim: 'northwind.example' },
        action: 'failed',
        rejectedBy: 'recipient-organisation',
        actor: 'your-admin',
        confidence: 'high',
        subject: 'Spring offer for your office',
        arrival: 'gmail',
        ...kind,
      };
    }),
  ).sort((one, other) => other.at - one.at);
  const mark = {
    id: 'example',
    at: startOfDay(now, -9),
    kind: 'service',
    label: change,
  } as const;
  return { entries, tallies: [], marks: [mark] };
}
