import { causes } from '../../lib/causes/index.ts';
import type { History, HistoryEntry } from '../../lib/history/entry.ts';
import { type Bounce, bouncesOf, DAY, routes, START } from './bounces.ts';
import type { Mailbox } from './define.ts';
import { reasonOf } from './replies.ts';

/** A mailbox as the patterns read it, without a notice to be read: what happened is known. */
export function historyOf(mailbox: Mailbox, seed: number): { history: History; now: number } {
  const entries = bouncesOf(mailbox, seed).map(entryOf);
  const end = START + (mailbox.days + (mailbox.quietDays ?? 0)) * DAY;
  return { history: { entries, ...aroundOf(mailbox) }, now: end };
}

/** Marks and tallies, which no notice brings. */
export function aroundOf({ marks = [], tallies = [] }: Mailbox): Pick<History, 'marks' | 'tallies'> {
  return {
    marks: marks.map(({ day, ...mark }) => ({ id: `mark-${day}`, at: START + day * DAY, ...mark })),
    tallies: tallies.flatMap(({ days: [first, last], ...tally }, row) =>
      Array.from({ length: last - first + 1 }, (_, index) => ({
        id: `tally-${row}-${index}`,
        day: START + (first + index) * DAY,
        ...tally,
      })),
    ),
  };
}

const causeOf = (reason: string) => causes.find(({ id }) => id === reason);

function entryOf(bounce: Bounce): HistoryEntry {
  const reason = reasonOf(bounce.reason);
  const cause = causeOf(reason);
  if (!cause) throw new Error(`No cause ${reason}`);
  const { provider, domain } = bounce.organisation;
  const isOwn = cause.bucket === 'sender-account';
  const replyCode = /^[45]\d\d/.exec(bounce.text)?.[0];
  return {
    id: `bounce-${bounce.number}`,
    at: bounce.at,
    recipient: bounce.to,
    domain,
    ...(provider && { provider }),
    ownDomain: 'acme.example',
    ownAddress: `${bounce.sender}@acme.example`,
    route: { server: routes[bounce.sender].host, dkim: 'acme.example' },
    action: bounce.reply.action ?? 'failed',
    diagnostic: bounce.text,
    ...(replyCode && { replyCode }),
    rejectedBy: isOwn ? 'own-organisation' : 'recipient-organisation',
    bucket: cause.bucket,
    reason,
    permanence: bounce.reply.action ? 'temporary' : 'permanent',
    actor: cause.actor,
    confidence: 'high',
    subject: bounce.subject,
    arrival: 'file',
  };
}
