import type { Columns } from '../../../lib/history/import/define-log.ts';
import type { ColumnQuestion } from '../../../lib/history/import/engine.ts';
import type { Imported } from '../../../lib/history/import/imported.ts';
import type { DayOrder } from '../../../lib/history/import/times.ts';

/** A file that somebody chose, with its folder. */
export interface Chosen {
  name: string;
  file: File;
}

/** What the page says to the worker that imports. */
export type ToWorker =
  | { kind: 'start'; files: readonly Chosen[]; now: number; order: DayOrder }
  /** A batch has been kept: the next may come. */
  | { kind: 'kept' }
  | { kind: 'columns'; columns: Columns | undefined };

/** How far the worker is. */
export interface Progress {
  /** Octets, of all files. */
  done: number;
  total: number;
  /** The file that is read, and which of how many it is, from 1. */
  name: string;
  place: number;
  count: number;
}

/** What the worker says to the page. */
export type FromWorker =
  | { kind: 'batch'; imported: Imported; progress: Progress }
  | { kind: 'question'; question: ColumnQuestion }
  | { kind: 'done' };
