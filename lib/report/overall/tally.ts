import type { HistoryEntry } from '../../history/entry.ts';

/** Bounces that have something in common. */
export interface Heap<Key> {
  key: Key;
  entries: [HistoryEntry, ...HistoryEntry[]];
}

/** Entries by what they have in common, the largest heap first; the newer one where two are as large. */
export function heapsOf<Key extends string>(
  entries: readonly HistoryEntry[],
  keyOf: (entry: HistoryEntry) => Key | undefined,
): Heap<Key>[] {
  const heaps = new Map<Key, Heap<Key>>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const heap = heaps.get(key);
    if (heap) heap.entries.push(entry);
    else heaps.set(key, { key, entries: [entry] });
  }
  return [...heaps.values()].sort(
    (one, other) =>
      other.entries.length - one.entries.length || latestIn(other.entries) - latestIn(one.entries),
  );
}

/** When the last of them failed; ten thousand are too many arguments for `Math.max`. */
export const latestIn = (entries: readonly HistoryEntry[]): number =>
  entries.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);

/** When the first of them failed. */
export const earliestIn = (entries: readonly HistoryEntry[]): number =>
  entries.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
