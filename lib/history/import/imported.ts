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

/** Adds what came to what was there. */
export function addImported(to: Imported, more: Partial<Imported>): void {
  to.read += more.read ?? 0;
  to.passed += more.passed ?? 0;
  to.entries.push(...(more.entries ?? []));
  to.tallies.push(...(more.tallies ?? []));
  to.marks.push(...(more.marks ?? []));
  to.problems.push(...(more.problems ?? []));
}
