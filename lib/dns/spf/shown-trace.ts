import { asShown } from '../text.ts';
import { shownMessage } from './shown-message.ts';
import type { SpfTrace, SpfTraceTerm } from './trace.ts';

/** A report is read by people; a hostile record has thousands. */
const MAX_TERMS = 500;

const shownTerm = (term: SpfTraceTerm, record: string): SpfTraceTerm => {
  const start = asShown(record.slice(0, term.start)).length;
  const text = asShown(term.text);
  return {
    ...term,
    text,
    start,
    end: start + text.length,
    ...(term.reason && { reason: shownMessage(term.reason) }),
    ...(term.macro !== undefined && { macro: asShown(term.macro) }),
    ...(term.target !== undefined && { target: asShown(term.target) }),
    queries: term.queries.map((query) => ({ ...query, name: asShown(query.name) })),
    ...(term.child && { child: shownTrace(term.child) }),
  };
};

/** A trace whose texts, which are of strangers, are fit to be shown; the places fit the texts. */
export function shownTrace(trace: SpfTrace): SpfTrace {
  return {
    ...trace,
    domain: asShown(trace.domain),
    record: asShown(trace.record),
    ...(trace.reason && { reason: shownMessage(trace.reason) }),
    terms: trace.terms.slice(0, MAX_TERMS).map((term) => shownTerm(term, trace.record)),
  };
}
