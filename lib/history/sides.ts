import type { HistoryEntry } from './entry.ts';

/** A judgement on the sender: by how it is trusted, by its proof, by what it sends, or without a reason. */
const judgingBuckets: readonly string[] = ['reputation', 'authentication', 'content'];
const judgingReasons: readonly string[] = [
  'generic-rejection',
  'local-policy',
  'access-denied',
  'anti-spoofing',
];
/** These say something of one message and nothing of who sent it. */
const aboutOneMessage: readonly string[] = [
  'message-too-big',
  'attachment-blocked',
  'virus',
  'too-many-recipients',
];
const ownBuckets: readonly string[] = ['sending-path', 'sender-account'];

/** Did the sender's own side stop it? Recipients had no say. */
export const isOwnSide = ({ rejectedBy, bucket }: HistoryEntry): boolean =>
  rejectedBy === 'own-organisation' || ownBuckets.includes(bucket);

/** Did the other side refuse the sender, and not an address or a moment? */
export const isRefusal = (entry: HistoryEntry): boolean =>
  !isOwnSide(entry) &&
  entry.rejectedBy !== 'forwarder' && // judged was the server that forwards
  (judgingBuckets.includes(entry.bucket) || judgingReasons.includes(entry.reason)) &&
  !aboutOneMessage.includes(entry.reason);

/** Put off for its sender, not for a busy moment of theirs: the first sign that a receiver has had enough. */
export const isPutOff = ({ isUndated, permanence, bucket, reason }: HistoryEntry): boolean =>
  !isUndated &&
  permanence === 'temporary' &&
  (bucket === 'reputation' || reason === 'sender-rate-limit' || reason === 'too-many-connections');

/** A whole address where addresses are kept, else nothing: a hash tells a person nothing. */
export const shownAddress = (address: string | undefined): string | undefined =>
  address?.includes('@') ? address : undefined;

/** Rules ask for the same lists again and again. */
const single = new WeakMap<readonly HistoryEntry[], readonly HistoryEntry[]>();

/** The newest entry of each recipient: ten bounces of one address are one witness. */
export function onePerRecipient(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const known = single.get(entries);
  if (known) return known;
  const latest = latestOf(entries);
  single.set(entries, latest);
  return latest;
}

function latestOf(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const latest = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const known = latest.get(entry.recipient ?? entry.id);
    if (!known || known.at <= entry.at) latest.set(entry.recipient ?? entry.id, entry);
  }
  return [...latest.values()];
}

/** How many there are of each key, the most frequent first; entries without a key are left out. */
export function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): [key: string, items: Item[]][] {
  return [...Map.groupBy(items, keyOf)]
    .flatMap(([key, group]): [string, Item[]][] => (key === undefined ? [] : [[key, group]]))
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1));
}
