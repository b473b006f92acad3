import { domainOf } from '../../notice/addresses.ts';
import { providerOfDomain } from '../../providers/index.ts';
import { DAY } from '../days.ts';
import type { SentTally } from '../entry.ts';
import type { LogRow } from './log-row.ts';

/** Different rows that are held while a log is read. */
const MOST = 200_000;
/** The history has room for a row for each day and fifty domains (limits.ts); those with most mail, and with failures, are told apart. */
const MOST_DOMAINS = 50;

/** Of a day, a domain, an own domain and a campaign. */
interface Count {
  day: number;
  domain?: string;
  ownDomain?: string;
  campaign?: string;
  sent: number;
  accepted: number;
  failed: number;
}

/** Counts the mail of one log by day, domain and campaign. */
export interface TallyCounter {
  add: (row: LogRow) => void;
  /** Nothing where the log tells of failures alone: then nobody knows how much was sent. */
  tallies: () => SentTally[];
}

const keyOf = ({ day, domain, ownDomain, campaign }: Omit<Count, 'sent' | 'accepted' | 'failed'>): string =>
  [day, domain, ownDomain, campaign].join('|');

/** Adds counts into the row that has the same key. */
function addTo(counts: Map<string, Count>, count: Count): void {
  const key = keyOf(count);
  const known = counts.get(key);
  if (!known) {
    counts.set(key, { ...count });
    return;
  }
  known.sent += count.sent;
  known.accepted += count.accepted;
  known.failed += count.failed;
}

/** The domains that are worth a row of their own: by mail, and by failures. */
function worthTelling(counts: Iterable<Count>): ReadonlySet<string> {
  const mail = new Map<string, number>();
  const failures = new Map<string, number>();
  for (const { domain, sent, accepted, failed } of counts) {
    if (!domain) continue;
    mail.set(domain, (mail.get(domain) ?? 0) + sent + accepted + failed);
    if (failed > 0) failures.set(domain, (failures.get(domain) ?? 0) + failed);
  }
  const most = (by: Map<string, number>) =>
    [...by]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_DOMAINS)
      .map(([domain]) => domain);
  return new Set([...most(mail), ...most(failures)]);
}

function merged(counts: Iterable<Count>): Iterable<Count> {
  const all = [...counts];
  const kept = worthTelling(all);
  const result = new Map<string, Count>();
  for (const { domain, ...count } of all) {
    addTo(result, { ...count, ...(domain && kept.has(domain) && { domain }) });
  }
  return result.values();
}

function tallyOf(count: Count, log: string): SentTally {
  const { sent, accepted, failed, ...rest } = count;
  const provider = rest.domain && providerOfDomain(rest.domain);
  return {
    id: `${log}|${keyOf(rest)}`,
    ...rest,
    ...(provider && { provider }),
    sent: Math.max(sent, accepted + failed),
    accepted,
  };
}

/** Starts to count; `log` tells the logs of two services apart. */
export function createTallyCounter(log: string): TallyCounter {
  const counts = new Map<string, Count>();
  let tellsOfSent = false;
  return {
    add: ({ recipient, at, outcome, sender, campaign }) => {
      if (at === undefined || outcome === 'delayed' || outcome === 'other') return;
      const isFull = counts.size >= MOST;
      addTo(counts, {
        day: Math.floor(at / DAY) * DAY,
        ...(!isFull && { domain: domainOf(recipient) }),
        ...(!isFull && sender && { ownDomain: domainOf(sender) }),
        ...(!isFull && campaign && { campaign }),
        sent: outcome === 'sent' ? 1 : 0,
        accepted: outcome === 'delivered' ? 1 : 0,
        failed: outcome === 'failed' ? 1 : 0,
      });
      tellsOfSent ||= outcome !== 'failed';
    },
    tallies: () => (tellsOfSent ? [...merged(counts.values())].map((count) => tallyOf(count, log)) : []),
  };
}
