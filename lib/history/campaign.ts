import { DAY } from './days.ts';
import type { HistoryEntry, SentTally } from './entry.ts';
import { keyOfSubject, shinglesOf, wordsOfSubject } from './subject.ts';

/** A kind of mail: what the person calls it, or a family of subjects that look alike. */
export interface Campaign {
  /** The same for every entry of it. */
  id: string;
  /** The person's label, else the subject that stands for the family. */
  name: string;
  /** Nobody labelled this entry: it is a guess. */
  isGuessed: boolean;
  /** Distinct recipients among the entries. */
  recipients: number;
  /** Sent to many, or to one person. */
  kind: 'group' | 'one-to-one';
}

/** So many people do not fail within days for a subject that was written to one person each. */
const GROUP_RECIPIENTS = 5;
const GROUP_TIME = 3 * DAY;
/** A tally of a campaign speaks of group mail from here on. */
const GROUP_SENT = 20;
/** Two subjects are of one family when they share this part of the word pairs of the shorter one. */
const LIKENESS = 0.6;
/** A pair of words that so many families have says nothing; it keeps the search near-linear. */
const COMMON = 40;

interface Family {
  subject: string;
  shingles: ReadonlySet<string>;
  entries: HistoryEntry[];
}

/** The campaign of each entry, by its id; an entry without subject and label has none. */
export function campaignsOf(
  entries: readonly HistoryEntry[],
  tallies: readonly SentTally[] = [],
): Map<string, Campaign> {
  const groups = new Map<string, HistoryEntry[]>();
  for (const family of familiesOf(entries)) {
    const labels = new Set(family.entries.flatMap(({ campaign }) => campaign ?? []));
    const [only] = labels;
    const inherited = labels.size === 1 ? only : undefined; // labelled once: the person means the family
    for (const entry of family.entries) add(groups, nameOf(entry, inherited, family.subject), entry);
  }
  for (const entry of entries) if (entry.campaign && !entry.subject) add(groups, entry.campaign, entry);
  return new Map([...groups].flatMap(([name, members]) => campaignEntries(name, members, tallies)));
}

const nameOf = (entry: HistoryEntry, inherited: string | undefined, subject: string): string =>
  entry.campaign ?? inherited ?? subject;

function add<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function campaignEntries(
  name: string,
  members: readonly HistoryEntry[],
  tallies: readonly SentTally[],
): [string, Campaign][] {
  const recipients = new Set(members.map(({ recipient, id }) => recipient ?? id)).size;
  const sent = Math.max(0, ...tallies.filter(({ campaign }) => campaign === name).map((tally) => tally.sent));
  const kind = isBatch(members) || sent >= GROUP_SENT ? 'group' : 'one-to-one';
  const common = { id: name, name, recipients, kind } as const;
  return members.map(({ id, campaign }) => [id, { ...common, isGuessed: campaign === undefined }]);
}

/** Did it go to many at once? "Invoice" does so in a year. */
function isBatch(members: readonly HistoryEntry[]): boolean {
  const sorted = [...members].sort((a, b) => a.at - b.at);
  const within = new Map<string, number>();
  let from = 0;
  for (const { at, recipient, id } of sorted) {
    within.set(recipient ?? id, (within.get(recipient ?? id) ?? 0) + 1);
    for (let first = sorted[from]; first && first.at < at - GROUP_TIME; first = sorted[++from]) {
      const key = first.recipient ?? first.id;
      const left = (within.get(key) ?? 0) - 1;
      if (left > 0) within.set(key, left);
      else within.delete(key);
    }
    if (within.size >= GROUP_RECIPIENTS) return true;
  }
  return false;
}

/** Families of subjects: first those that are equal but for names and numbers, then those that look alike. */
function familiesOf(entries: readonly HistoryEntry[]): Family[] {
  const equal = new Map<string, HistoryEntry[]>();
  const words = new Map<string, readonly string[]>(); // a newsletter has the same subject thousands of times
  for (const entry of entries) {
    const { subject = '' } = entry;
    const known = words.get(subject) ?? wordsOfSubject(subject);
    words.set(subject, known);
    const key = keyOfSubject(known, entry.recipient);
    if (key !== '') add(equal, key, entry);
  }
  const families: Family[] = [];
  const byShingle = new Map<string, Family[]>();
  const largestFirst = [...equal].sort(
    ([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1),
  );
  for (const [key, members] of largestFirst) {
    const shingles = shinglesOf(key);
    const alike = likest(shingles, byShingle);
    if (alike) {
      alike.entries.push(...members);
      continue;
    }
    const family = { subject: subjectOf(members), shingles, entries: [...members] };
    families.push(family);
    for (const shingle of shingles) add(byShingle, shingle, family);
  }
  return families;
}

/** The family that shares most pairs of words, if it shares enough. */
function likest(
  shingles: ReadonlySet<string>,
  byShingle: ReadonlyMap<string, readonly Family[]>,
): Family | undefined {
  const shared = new Map<Family, number>();
  for (const shingle of shingles) {
    const families = byShingle.get(shingle) ?? [];
    if (families.length > COMMON) continue;
    for (const family of families) shared.set(family, (shared.get(family) ?? 0) + 1);
  }
  let best: Family | undefined;
  let most = LIKENESS;
  for (const [family, count] of shared) {
    const likeness = count / Math.min(shingles.size, family.shingles.size);
    const isEnough = count >= 2 && likeness >= most; // one pair alone is a greeting
    if (!isEnough) continue;
    best = family;
    most = likeness;
  }
  return best;
}

/** The subject that most of them have, the first of these by the alphabet. */
function subjectOf(members: readonly HistoryEntry[]): string {
  const counts = new Map<string, number>();
  for (const { subject = '' } of members) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const [first] = [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
