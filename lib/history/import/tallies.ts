import { domainOf } from '../../notice/addresses.ts';
import { providerOfDomain } from '../../providers/index.ts';
import type { SentTally } from '../entry.ts';
import type { LogRow } from './log-row.ts';

const DAY = 86_400_000;
/** A log of a year to ten thousand domains; beyond that only the days are told apart. */
const MOST = 100_000;

interface Count {
  tally: Omit<SentTally, 'id' | 'sent' | 'accepted'>;
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

/** Starts to count; `log` tells the logs of two services apart. */
export function createTallyCounter(log: string): TallyCounter {
  const counts = new Map<string, Count>();
  let tellsOfSent = false;

  const countOf = ({ recipient, at, sender, campaign }: LogRow & { at: number }): Count => {
    const day = Math.floor(at / DAY) * DAY;
    const domain = counts.size < MOST ? domainOf(recipient) : undefined;
    const ownDomain = sender && domainOf(sender);
    const id = ['tally', log, day, domain, ownDomain, campaign].join('|');
    const known = counts.get(id);
    if (known) return known;
    const provider = domain && providerOfDomain(domain);
    const tally = {
      day,
      ...(domain && { domain }),
      ...(provider && { provider }),
      ...(ownDomain && { ownDomain }),
      ...(campaign && { campaign }),
    };
    const count = { tally, sent: 0, accepted: 0, failed: 0 };
    counts.set(id, count);
    return count;
  };

  return {
    add: (row) => {
      if (row.at === undefined || row.outcome === 'delayed' || row.outcome === 'other') return;
      const count = countOf({ ...row, at: row.at });
      if (row.outcome === 'failed') count.failed++;
      if (row.outcome === 'sent') count.sent++;
      if (row.outcome === 'delivered') count.accepted++;
      tellsOfSent ||= row.outcome !== 'failed';
    },
    tallies: () => {
      if (!tellsOfSent) return [];
      return [...counts].map(([id, { tally, sent, accepted, failed }]) => ({
        id,
        ...tally,
        sent: Math.max(sent, accepted + failed),
        accepted,
      }));
    },
  };
}
