import { DAY } from '../../history/days.ts';
import type { History } from '../../history/entry.ts';
import { ownDomainsIn } from '../../history/senders.ts';

/** Of which bounces a report is. */
export interface Choice {
  /** The domain that they were sent from; all of them when it is absent. */
  domain?: string;
  /** Of the last so many days; of any time when it is absent. */
  days?: number;
  /** These in any case: somebody has just handed them over. */
  always?: readonly string[];
}

/** What of the history a report is about. Where all known bounces are of one domain, those that do not tell theirs are, too. */
export function chosen(history: History, { domain, days, always = [] }: Choice, now: number): History {
  const since = days === undefined ? Number.NEGATIVE_INFINITY : now - days * DAY;
  const known = ownDomainsIn(history.entries);
  const silent = known.length === 1 ? known[0]?.name : undefined;
  const isOurs = ({ ownDomain = silent }: { ownDomain?: string }) =>
    domain === undefined || ownDomain === domain;
  return {
    entries: history.entries.filter(
      (entry) => always.includes(entry.id) || (isOurs(entry) && entry.at >= since),
    ),
    tallies: history.tallies.filter((tally) => isOurs(tally) && tally.day >= since),
    marks: history.marks.filter(({ at }) => at >= since),
  };
}
