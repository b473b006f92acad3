import { DAY } from '../days.ts';
import type { HistoryEntry } from '../entry.ts';
import { countBy, onePerRecipient } from '../sides.ts';
import { fisher } from '../statistics.ts';

/** Cases that gather in one place: at one provider, from one mailbox, in one kind of mail. */
export interface Concentration {
  key: string;
  /** The cases there, one of each recipient; and all cases. */
  there: readonly HistoryEntry[];
  all: readonly HistoryEntry[];
  /** Bounces of other kinds, as a measure of how much goes there at all. */
  controlsThere: number;
  controls: number;
  /** How often chance alone does it, for any of the places; nothing where there is nothing to compare with. */
  chance?: number;
}

/** With fewer controls a comparison says nothing. */
const ENOUGH_CONTROLS = 5;

/** What to look for. */
export interface Search {
  keyOf(entry: HistoryEntry): string | undefined;
  /** Keys that may come out on top; all without it. */
  isPlace?(key: string): boolean;
  /** As few cases, and as small a part of all, are enough. */
  fewest: number;
  share: number;
}

/**
 * Where most of the cases are, and whether that is more than its share. We rarely know how much was sent where;
 * bounces that have nothing to do with the sender (wrong addresses, full mailboxes) come from everywhere that mail
 * goes to, so they stand in for it, as controls do in a case-control study. Every place that could have come out
 * on top counts as a test of its own: the chance is multiplied by their number (Bonferroni).
 */
export function concentrate(
  cases: readonly HistoryEntry[],
  controls: readonly HistoryEntry[],
  { keyOf, isPlace = () => true, fewest, share }: Search,
): Concentration | undefined {
  const all = onePerRecipient(cases).filter((entry) => keyOf(entry) !== undefined);
  const [first] = countBy(all, keyOf);
  if (!first || first[1].length < Math.max(fewest, all.length * share) || !isPlace(first[0]))
    return undefined;
  const [key, there] = first;
  const seen = countsOf(controls, keyOf);
  const [controlsThere, others] = [seen.get(key) ?? 0, seen.values().reduce((sum, count) => sum + count, 0)];
  const keys = new Set([...seen.keys(), ...all.flatMap((entry) => keyOf(entry) ?? [])]);
  const places = [...keys].filter(isPlace).length;
  const chance = places * chanceOf(there.length, all.length, controlsThere, others);
  return {
    key,
    there,
    all,
    controlsThere,
    controls: others,
    ...(others >= ENOUGH_CONTROLS && keys.size > 1 && { chance }),
  };
}

type Counts = ReadonlyMap<string, number>;
/** The same controls are counted by the same keys for each kind of refusal. */
const counted = new WeakMap<readonly HistoryEntry[], Map<Search['keyOf'], Counts>>();

function countsOf(controls: readonly HistoryEntry[], keyOf: Search['keyOf']): Counts {
  const byKey = counted.get(controls) ?? new Map<Search['keyOf'], Counts>();
  const known = byKey.get(keyOf);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const entry of onePerRecipient(controls)) {
    const key = keyOf(entry);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counted.set(controls, byKey.set(keyOf, counts));
  return counts;
}

const chanceOf = (there: number, all: number, controlsThere: number, controls: number): number =>
  fisher(
    { hits: there, all: there + controlsThere },
    { hits: all - there, all: all - there + controls - controlsThere },
  );

/** Do they all fall on one day? One campaign that went wrong looks like a pattern. */
export function isOneDay(entries: readonly HistoryEntry[]): boolean {
  const times = entries.map(({ at }) => at);
  return times.length > 0 && Math.max(...times) - Math.min(...times) < DAY;
}

/** The bucket of nearly all of them. */
export function bucketOf(entries: readonly HistoryEntry[]): { bucket?: HistoryEntry['bucket'] } {
  const [first] = countBy(entries, ({ bucket }) => bucket);
  const [entry] = first?.[1] ?? [];
  return entry && first && first[1].length >= entries.length * 0.8 ? { bucket: entry.bucket } : {};
}

/** Their ids. */
export const idsOf = (entries: readonly HistoryEntry[]): string[] => entries.map(({ id }) => id);
