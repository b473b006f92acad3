import { countBelow } from './count-below.ts';
import { daysBetween, startOfDay, startOfMonth } from './days.ts';
import type { ChangeMark, HistoryEntry } from './entry.ts';

/** The longest stretch that is drawn day by day, and week by week: a bar has to be seen. */
const LONGEST_IN_DAYS = 92;
const LONGEST_IN_WEEKS = 2 * 366;
/** Ten years of months; what is older stands in the first. */
const MOST_SLOTS = 120;
/** As many rows as can be told apart at a glance; the rest share one. */
const MOST_ROWS = 5;

export type SlotLength = 'day' | 'week' | 'month';

/** Milliseconds since 1970, up to but without the second. */
export interface Slot {
  from: number;
  to: number;
}

/** One line of bars. */
export interface TimelineRow {
  /** Of the group; undefined for all that have no row of their own. */
  id: string | undefined;
  /** How many failed in each slot. */
  counts: number[];
  total: number;
}

/** Failures over time. */
export interface Timeline {
  length: SlotLength;
  slots: Slot[];
  /** All of them, and then the largest groups. */
  all: TimelineRow;
  rows: TimelineRow[];
  /** The highest bar of a row, so that all rows have one scale. */
  most: number;
  /** The changes in this time, with the slot that each falls into. */
  marks: { mark: ChangeMark; slot: number }[];
}

interface Wanted {
  /** Any moment of the first and of the last day. */
  from: number;
  to: number;
  marks: readonly ChangeMark[];
  /** The row that an entry is counted in. */
  rowOf: (entry: HistoryEntry) => string;
}

/** Counts failures by time and group. */
export function timelineOf(entries: readonly HistoryEntry[], { from, to, marks, rowOf }: Wanted): Timeline {
  const length = lengthFor(from, to);
  const slots = slotsOf(length, from, to);
  const all: TimelineRow = { id: undefined, counts: slots.map(() => 0), total: 0 };
  const rows = new Map<string, TimelineRow>();
  let last = 0; // those of one slot mostly stand together
  for (const entry of entries) {
    const slot = isIn(slots[last], entry.at) ? last : slotAt(slots, entry.at);
    if (slot === undefined) continue;
    last = slot;
    const id = rowOf(entry);
    const row = rows.get(id) ?? { id, counts: slots.map(() => 0), total: 0 };
    rows.set(id, row);
    count(row, slot, 1);
    count(all, slot, 1);
  }
  const shown = largest([...rows.values()], slots.length);
  return {
    length,
    slots,
    all,
    rows: shown,
    most: Math.max(1, ...shown.flatMap(({ counts }) => counts)),
    marks: marks
      .flatMap((mark) => ({ mark, slot: slotAt(slots, mark.at) ?? -1 }))
      .filter(({ slot }) => slot >= 0)
      .sort((one, other) => one.mark.at - other.mark.at),
  };
}

function lengthFor(from: number, to: number): SlotLength {
  const days = daysBetween(startOfDay(from), startOfDay(to)) + 1;
  if (days <= LONGEST_IN_DAYS) return 'day';
  return days <= LONGEST_IN_WEEKS ? 'week' : 'month';
}

/** From the last one back: a week ends today, whatever its first day is called where the person lives. */
function slotsOf(length: SlotLength, from: number, to: number): Slot[] {
  const beginning = (at: number): number => {
    if (length === 'month') return startOfMonth(at);
    return startOfDay(at, length === 'week' ? -6 : 0);
  };
  const slots: Slot[] = [];
  let end = length === 'month' ? startOfMonth(to, 1) : startOfDay(to, 1);
  do {
    const start = beginning(end - 1);
    slots.unshift({ from: start, to: end });
    end = start;
  } while (end > startOfDay(from) && slots.length < MOST_SLOTS);
  return slots;
}

const isIn = (slot: Slot | undefined, at: number): boolean =>
  slot !== undefined && slot.from <= at && at < slot.to;

function slotAt(slots: readonly Slot[], at: number): number | undefined {
  const [first] = slots;
  if (first && at < first.from) return undefined; // all of last year, in the picture of a month
  const place = countBelow(slots, ({ to }) => to <= at);
  return isIn(slots[place], at) ? place : undefined;
}

function count(row: TimelineRow, slot: number, more: number): void {
  row.counts[slot] = (row.counts[slot] ?? 0) + more;
  row.total += more;
}

/** The largest rows; the others, and what belongs to none, as one. */
function largest(rows: readonly TimelineRow[], slots: number): TimelineRow[] {
  const named = rows.filter(({ id }) => id !== '').sort((one, other) => other.total - one.total);
  const shown = named.slice(0, MOST_ROWS);
  const others = [...named.slice(MOST_ROWS), ...rows.filter(({ id }) => id === '')];
  if (others.length === 0) return shown;
  const rest: TimelineRow = { id: undefined, counts: Array(slots).fill(0), total: 0 };
  for (const { counts } of others) for (const [slot, more] of counts.entries()) count(rest, slot, more);
  return [...shown, rest];
}
