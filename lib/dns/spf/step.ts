import { costOf, MAX_LOOKUPS } from './limits.ts';
import { hasMacros, type Term } from './record.ts';
import { targetName } from './target.ts';
import type { SpfQuery, SpfTraceTerm } from './trace.ts';
import { untouchedRow } from './trace-row.ts';
import { permerror, recorded, type Session, type Step, type Verdict } from './verdict.ts';

/** Takes one term that is reached: counts it, finds its target, evaluates it, and writes down how it went. */
export async function takeStep(
  term: Term,
  { domain, session }: { domain: string; session: Session },
  evaluate: (step: Step) => Promise<Verdict> | Verdict,
): Promise<{ verdict: Verdict; row: SpfTraceTerm }> {
  const queries: SpfQuery[] = [];
  const ask = recorded(session.ask, queries);
  session.counters.lookups += costOf(term);
  const isOver = session.counters.lookups > MAX_LOOKUPS;
  const target = isOver ? '' : await targetName(term.target, domain, session.sender, ask);
  const step: Step = { session, domain, target, ask, queries };
  const verdict = isOver ? permerror('dns_spf_why_too_many_lookups') : await evaluate(step);
  const row: SpfTraceTerm = {
    ...untouchedRow(term, session.counters),
    outcome: verdict.outcome,
    reason: verdict.reason,
    ...(term.target && hasMacros(term) && { macro: term.target.text }),
    ...(costOf(term) > 0 && !isOver && { target }),
    queries,
    ...(step.child && { child: step.child }),
  };
  return { verdict, row };
}
