import { PROBLEMS } from './problems.ts';
import type { SpfRecord } from './record.ts';
import type { SpfTraceTerm } from './trace.ts';
import { untouchedRow } from './trace-row.ts';

/** The terms of a record with a mistake: none of them is evaluated, and those to blame say why. */
export function brokenTerms(
  { terms, broken }: SpfRecord,
  counters: { lookups: number; voids: number },
): SpfTraceTerm[] {
  const faults = broken.map(
    ({ term, problem }): SpfTraceTerm => ({
      ...term,
      outcome: 'error',
      reason: { key: PROBLEMS[problem] },
      cost: 0,
      ...counters,
      queries: [],
    }),
  );
  const blamed = new Set(faults.map(({ start }) => start));
  const sound = terms.filter(({ start }) => !blamed.has(start)).map((term) => untouchedRow(term, counters));
  return [...faults, ...sound].sort((one, other) => one.start - other.start);
}
