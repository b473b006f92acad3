import type { Permanence } from '../diagnosis.ts';
import type { HistoryEntry } from './entry.ts';
import { type CampaignNames, GROUPINGS, type Grouping, groupIdOf } from './group.ts';

/** What is looked for; what is left out holds for every bounce. */
export interface Filter {
  /** Words that all have to be there. */
  text: string;
  /** The groups that are wanted. */
  groups: { readonly [By in Grouping]?: string };
  permanence?: Permanence | undefined;
  /** Milliseconds since 1970: from the first, up to but without the second. */
  from?: number | undefined;
  to?: number | undefined;
  /** These alone: the bounces behind a pattern. */
  ids?: ReadonlySet<string>;
  /** What those are, in a sentence. */
  behind?: string;
}

/** Every bounce. */
export const NO_FILTER: Filter = { text: '', groups: {} };

/** A search is a few words; a pasted notice is none. */
const LONGEST_TEXT = 200;
const MOST_WORDS = 10;

/** Something is left out. */
export const isNarrowed = ({ text, groups, permanence, from, to, ids }: Filter): boolean =>
  text.trim() !== '' ||
  GROUPINGS.some((by) => groups[by] !== undefined) ||
  [permanence, from, to, ids].some((each) => each !== undefined);

/** The words of a search. */
export const wordsIn = (text: string): string[] =>
  text
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);

interface Known {
  campaigns: CampaignNames;
  /** All that can be searched of an entry, in small letters. */
  textOf: (entry: HistoryEntry) => string;
}

/** The bounces that are looked for, in the order given. One pass, the cheap questions first. */
export function filterEntries(
  entries: readonly HistoryEntry[],
  filter: Filter,
  { campaigns, textOf }: Known,
): readonly HistoryEntry[] {
  if (!isNarrowed(filter)) return entries;
  const { permanence, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, ids } = filter;
  const wanted = GROUPINGS.filter((by) => filter.groups[by] !== undefined);
  const words = wordsIn(filter.text);
  const isWanted = (entry: HistoryEntry): boolean => {
    if (entry.at < from || entry.at >= to) return false;
    if (ids && !ids.has(entry.id)) return false;
    if (permanence && entry.permanence !== permanence) return false;
    if (!wanted.every((by) => groupIdOf(entry, by, campaigns) === filter.groups[by])) return false;
    if (words.length === 0) return true;
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  };
  return entries.filter(isWanted);
}

/** What of an entry can be searched, with the words that the page shows for it; each is put together once. */
export function createTextOf(
  shownOf: (entry: HistoryEntry) => readonly (string | undefined)[],
): (entry: HistoryEntry) => string {
  const known = new WeakMap<HistoryEntry, string>();
  return (entry) => {
    const kept = known.get(entry);
    if (kept !== undefined) return kept;
    const { recipient, domain, ownAddress, ownDomain, route, diagnostic, subject, campaign } = entry;
    const own = [
      recipient,
      domain,
      ownAddress,
      ownDomain,
      route.server,
      route.ip,
      route.dkim,
      subject,
      campaign,
    ];
    const text = [...own, ...shownOf(entry), diagnostic].filter(Boolean).join('\n').toLowerCase();
    known.set(entry, text);
    return text;
  };
}
