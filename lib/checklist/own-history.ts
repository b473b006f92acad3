import type { History } from '../history/entry.ts';
import { isRelated } from '../notice/addresses.ts';

/** The part of the history that is about one domain of the person; what tells no domain may be of any. */
export function ownHistory({ entries, tallies, marks }: History, domain: string): History {
  const isOwn = ({ ownDomain }: { ownDomain?: string }) =>
    ownDomain === undefined || isRelated(ownDomain, domain);
  return { entries: entries.filter(isOwn), tallies: tallies.filter(isOwn), marks };
}
