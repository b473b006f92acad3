import type { Message } from '../../i18n.ts';
import type { ChangeMark, HistoryEntry, SentTally } from '../entry.ts';

/** What could not be imported, where it stands, and why. */
export interface Problem {
  /** Name of the file. */
  file: string;
  /** The message of a mailbox or the row of a table, counted from 1; absent for the file as a whole. */
  place?: number;
  unit?: 'message' | 'row';
  reason: Message;
}

/** What one message or row, or several, gave. */
export interface Imported {
  /** Messages and rows that were read. */
  read: number;
  entries: HistoryEntry[];
  /** Whole tallies of a file; they come when it has been read. */
  tallies: SentTally[];
  /** Only a saved history has them. */
  marks: ChangeMark[];
  problems: Problem[];
  /** Messages that are no bounces, rows of mail that arrived, opens and clicks. */
  passed: number;
}

/** Nothing yet. */
export const nothingImported = (): Imported => ({
  read: 0,
  entries: [],
  tallies: [],
  marks: [],
  problems: [],
  passed: 0,
});

/** One by one: a call takes a hundred thousand arguments at most, and a log has more campaigns than that. */
function addAll<T>(to: T[], more: readonly T[] = []): void {
  for (const one of more) to.push(one);
}

/** Adds what came to what was there. */
export function addImported(to: Imported, more: Partial<Imported>): void {
  to.read += more.read ?? 0;
  to.passed += more.passed ?? 0;
  addAll(to.entries, more.entries);
  addAll(to.tallies, more.tallies);
  addAll(to.marks, more.marks);
  addAll(to.problems, more.problems);
}
