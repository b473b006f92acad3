import { costOf } from './limits.ts';
import { isMechanism, type Term } from './record.ts';
import type { SpfTraceTerm } from './trace.ts';

/** The row of a term that nothing is known of; what happens to it is written over that. */
export const untouchedRow = (term: Term, counters: { lookups: number; voids: number }): SpfTraceTerm => ({
  text: term.text,
  start: term.start,
  end: term.end,
  ...(isMechanism(term) && { qualifier: term.qualifier }),
  outcome: 'not-reached',
  cost: costOf(term),
  ...counters,
  queries: [],
});
