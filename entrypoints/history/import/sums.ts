import type { Added } from '../../../lib/history/add.ts';
import type { Imported, Problem } from '../../../lib/history/import/imported.ts';

/** What an import has brought so far. */
export interface Sums {
  /** Messages and rows. */
  read: number;
  passed: number;
  added: number;
  known: number;
  old: number;
  dropped: number;
  /** Mail that is known to have been sent, by logs. */
  sent: number;
  /** Changes that were marked. */
  marks: number;
  problems: readonly Problem[];
  /** Beyond those that are listed. */
  moreProblems: number;
}

/** More of them in one file are one mistake. */
const MOST_PROBLEMS = 10_000;

/** Before anything has been read. */
export const NO_SUMS: Sums = {
  read: 0,
  passed: 0,
  added: 0,
  known: 0,
  old: 0,
  dropped: 0,
  sent: 0,
  marks: 0,
  problems: [],
  moreProblems: 0,
};

/** With what a batch brought, and what became of it. */
export function withBatch(sums: Sums, batch: Imported, kept: Added): Sums {
  const room = MOST_PROBLEMS - sums.problems.length;
  const listed = batch.problems.slice(0, Math.max(0, room));
  return {
    read: sums.read + batch.read,
    passed: sums.passed + batch.passed,
    added: sums.added + kept.added,
    known: sums.known + kept.known,
    old: sums.old + kept.old,
    dropped: sums.dropped + kept.dropped,
    sent: sums.sent + batch.tallies.reduce((sum, { sent }) => sum + sent, 0),
    marks: sums.marks + batch.marks.length,
    problems: listed.length > 0 ? [...sums.problems, ...listed] : sums.problems,
    moreProblems: sums.moreProblems + batch.problems.length - listed.length,
  };
}
