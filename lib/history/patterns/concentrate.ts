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

/**
 * Where most of the cases are, and whether that is more than its share. We rarely know how much was sent where;
 * bounces that have nothing to do with the sender (wrong addresses, full mailboxes) come from everywhere that mail
 * goes to, so they stand in for it, as controls do in a case-control study. Every place that could have come out
 * on top counts as a test of its own: the chance is multiplied by their number (Bonferroni).
 */
export function concentrate(
  cases: readonly HistoryEntry[],
  controls: readonly HistoryEntry[],
  keyOf: (entry: HistoryEntry) => string | undefined,
): Concentration | undefined {
  const all = onePerRecipient(cases).filter((entry) => keyOf(entry) !== undefined);
  const [first] = countBy(all, keyOf);
  if (!first) return undefined;
  const [key, there] = first;
  const others = onePerRecipient(controls).filter((entry) => keyOf(entry) !== undefined);
  const controlsThere = others.filter((entry) => keyOf(entry) === key).length;
  const places = new Set([...all, ...others].map(keyOf)).size;
  const chance = places * chanceOf(there.length, all.length, controlsThere, others.length);
  return {
    key,
    there,
    all,
    controlsThere,
    controls: others.length,
    ...(others.length >= ENOUGH_CONTROLS && places > 1 && { chance }),
  };
}

const chanceOf = (there: number, all: number, controlsThere: number, controls: number): number =>
  fisher(
    { hits: there, all: there + controlsThere },
    { hits: all - there, all: all - there + controls - controlsThere },
  );

/** Do they all fall on one day? One campaign that went wrong looks like a pattern. */
export function isOneDay(entries: readonly HistoryEntry[], day = 86_400_000): boolean {
  const times = entries.map(({ at }) => at);
  return times.length > 0 && Math.max(...times) - Math.min(...times) < day;
}

/** The bucket of nearly all of them. */
export function bucketOf(entries: readonly HistoryEntry[]): { bucket?: HistoryEntry['bucket'] } {
  const [first] = countBy(entries, ({ bucket }) => bucket);
  const [entry] = first?.[1] ?? [];
  return entry && first && first[1].length >= entries.length * 0.8 ? { bucket: entry.bucket } : {};
}

/** Their ids. */
export const idsOf = (entries: readonly HistoryEntry[]): string[] => entries.map(({ id }) => id);
