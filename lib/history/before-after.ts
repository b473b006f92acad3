import { daysBetween, startOfDay } from './days.ts';
import type { ChangeMark, HistoryEntry } from './entry.ts';

/** A change shows within two weeks, if it shows. */
const LONGEST = 14;
const WEEK = 7;

/** Less than this is how bounces come and go. */
const NOTABLE = 3;
const NOTABLE_SHARE = 0.3;

/** Failures in two stretches of the same length. */
export interface BeforeAfter {
  /** Days of each stretch. */
  days: number;
  before: number;
  after: number;
}

/** What a marked change did. */
export interface AroundMark extends BeforeAfter {
  mark: ChangeMark;
  /** The group that changed most, if that is more than chance. */
  mostly?: { id: string } & BeforeAfter;
  /** Nothing is remembered from so long ago: "before" says little. */
  isBeginning: boolean;
}

type RowOf = (entry: HistoryEntry) => string;

/** Failures before and after a change; undefined on the day itself, when there is no after. */
export function aroundMark(
  entries: readonly HistoryEntry[],
  mark: ChangeMark,
  { now, rowOf }: { now: number; rowOf: RowOf },
): AroundMark | undefined {
  const day = startOfDay(mark.at);
  const days = Math.min(LONGEST, daysBetween(day, startOfDay(now)));
  if (days < 1) return undefined;
  const stretch = { from: startOfDay(day, -days), middle: day, to: startOfDay(day, days) };
  const { all, rows } = countAround(entries, stretch, rowOf);
  const [mostly] = [...rows]
    .filter(([id, counts]) => id !== '' && isNotable(counts))
    .sort(([, one], [, other]) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before));
  const oldest = entries.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return {
    mark,
    days,
    ...all,
    ...(mostly && { mostly: { id: mostly[0], days, ...mostly[1] } }),
    isBeginning: oldest >= startOfDay(stretch.from, 1),
  };
}

/** The groups whose last seven days differ most from the seven before, those first. */
export function weekByWeek(
  entries: readonly HistoryEntry[],
  { now, rowOf }: { now: number; rowOf: RowOf },
): ({ id: string } & BeforeAfter)[] {
  const to = startOfDay(now, 1);
  const stretch = { from: startOfDay(to, -2 * WEEK), middle: startOfDay(to, -WEEK), to };
  return [...countAround(entries, stretch, rowOf).rows]
    .filter(([id]) => id !== '')
    .map(([id, counts]) => ({ id, days: WEEK, ...counts }))
    .sort(
      (one, other) =>
        Math.abs(other.after - other.before) - Math.abs(one.after - one.before) || other.after - one.after,
    );
}

interface Counts {
  before: number;
  after: number;
}

const isNotable = ({ before, after }: Counts): boolean =>
  Math.abs(after - before) >= Math.max(NOTABLE, NOTABLE_SHARE * Math.max(before, after));

function countAround(
  entries: readonly HistoryEntry[],
  { from, middle, to }: { from: number; middle: number; to: number },
  rowOf: RowOf,
): { all: Counts; rows: Map<string, Counts> } {
  const all: Counts = { before: 0, after: 0 };
  const rows = new Map<string, Counts>();
  for (const entry of entries) {
    if (entry.at < from || entry.at >= to) continue;
    const side = entry.at < middle ? 'before' : 'after';
    const id = rowOf(entry);
    const row = rows.get(id) ?? { before: 0, after: 0 };
    rows.set(id, row);
    row[side]++;
    all[side]++;
  }
  return { all, rows };
}
