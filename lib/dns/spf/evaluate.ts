import type { MessageKey } from '../../i18n.ts';
import type { Answer } from '../answer.ts';
import { brokenTerms } from './broken-trace.ts';
import { isPossibleName } from './domain.ts';
import { costOf } from './limits.ts';
import { EVALUATE } from './mechanisms.ts';
import {
  type DomainSpec,
  findTerm,
  isMechanism,
  isSpf,
  type Mechanism,
  type Qualifier,
  readSpf,
  type SpfRecord,
  type Term,
} from './record.ts';
import { takeStep } from './step.ts';
import { isUnspeakable } from './target.ts';
import type { SpfResult, SpfTrace, SpfTraceTerm } from './trace.ts';
import { untouchedRow } from './trace-row.ts';
import {
  countVoid,
  failedAnswer,
  isNoName,
  match,
  noMatch,
  permerror,
  type Session,
  type Step,
  temperror,
  type Verdict,
} from './verdict.ts';

/** One record, evaluated: `check_host` of RFC 7208 section 4. */
export interface Evaluation {
  result: SpfResult;
  trace: SpfTrace;
  /** The answer that the record came from; absent when the name cannot be asked for. */
  answer?: Answer<'TXT'>;
  /** Where the owner explains a `fail` (section 6.2). */
  explanation?: { target: DomainSpec; domain: string };
}

const RESULTS: Record<Qualifier, SpfResult> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

const isUnaskable = ({ target }: Term, { sender }: Session) =>
  target !== undefined && isUnspeakable(target.parts, sender);

async function evaluateInclude(step: Step): Promise<Verdict> {
  const { session, target } = step;
  const child = await evaluateDomain(target, session);
  step.child = child.trace;
  const ended = child.answer && countVoid(session, child.answer);
  if (ended) return ended;
  if (child.result === 'pass') return match('dns_spf_why_include_match', target);
  if (child.result === 'temperror') return temperror('dns_spf_why_target_unanswered', target);
  if (child.result === 'permerror') return permerror('dns_spf_why_target_broken', target);
  if (child.result === 'none') return permerror('dns_spf_why_target_no_record', target);
  return noMatch('dns_spf_why_include_other', target);
}

function evaluateMechanism(term: Mechanism, step: Step): Promise<Verdict> | Verdict {
  if (isUnaskable(term, step.session)) return noMatch('dns_spf_why_local_part');
  if (term.name === 'include') return evaluateInclude(step);
  if (costOf(term) > 0 && !isPossibleName(step.target)) return noMatch('dns_spf_why_no_name', step.target);
  return EVALUATE[term.name](term, step);
}

/** The record of another domain takes the place of this one, with its explanation (section 6.1). */
async function evaluateRedirect(
  term: Term,
  place: { domain: string; session: Session },
): Promise<Pick<Evaluation, 'result' | 'explanation'> & { row: SpfTraceTerm }> {
  const { session } = place;
  let next: Evaluation | undefined;
  const { verdict, row } = await takeStep(term, place, async (step) => {
    if (isUnaskable(term, session)) return permerror('dns_spf_why_local_part');
    next = await evaluateDomain(step.target, session);
    step.child = next.trace;
    const ended = next.answer && countVoid(session, next.answer);
    if (ended) return ended;
    if (next.result === 'none') return permerror('dns_spf_why_target_no_record', step.target);
    return match('dns_spf_why_redirect', step.target);
  });
  if (verdict.outcome === 'error') return { result: verdict.result, row };
  const { result = 'permerror', explanation } = next ?? {};
  return { result, row, ...(explanation && { explanation }) };
}

async function evaluateTerms(record: SpfRecord, domain: string, session: Session): Promise<Evaluation> {
  const rows = new Map<Term, SpfTraceTerm>();
  const conclude = (result: SpfResult, explanation: Evaluation['explanation']): Evaluation => {
    const terms = record.terms.map((term) => rows.get(term) ?? untouchedRow(term, session.counters));
    const trace: SpfTrace = { domain, record: record.text, result, terms };
    return { result, trace, ...(explanation && { explanation }) };
  };
  for (const term of record.terms.filter(isMechanism)) {
    const { verdict, row } = await takeStep(term, { domain, session }, (step) =>
      evaluateMechanism(term, step),
    );
    rows.set(term, row);
    if (verdict.outcome === 'error') return conclude(verdict.result, undefined);
    if (verdict.outcome === 'no-match') continue;
    const target = term.qualifier === '-' ? findTerm(record, 'exp')?.target : undefined;
    return conclude(RESULTS[term.qualifier], target && { target, domain });
  }
  const redirect = findTerm(record, 'redirect');
  if (redirect === undefined) return conclude('neutral', undefined); // section 4.7
  const { result, explanation, row } = await evaluateRedirect(redirect, { domain, session });
  rows.set(redirect, row);
  return conclude(result, explanation);
}

/** Reads and evaluates the record of one domain. */
export async function evaluateDomain(domain: string, session: Session): Promise<Evaluation> {
  const stop = (
    result: SpfResult,
    key: MessageKey,
    answer: Answer<'TXT'> | undefined,
    rest: Partial<SpfTrace> = {},
  ): Evaluation => ({
    result,
    trace: { domain, record: '', terms: [], ...rest, result, reason: { key, values: [domain] } },
    ...(answer && { answer }),
  });
  if (!isPossibleName(domain)) return stop('none', 'dns_spf_why_no_name', undefined);
  const answer = await session.ask(domain, 'TXT');
  if (isNoName(answer)) return stop('none', 'dns_spf_why_no_name', undefined);
  if (failedAnswer(answer)) return stop('temperror', 'dns_spf_why_dns_error', answer);
  const [text, ...more] = answer.records.map((record) => record.text).filter(isSpf);
  if (text === undefined) return stop('none', 'dns_spf_why_no_record', answer);
  if (more.length > 0) return stop('permerror', 'dns_spf_why_several_records', answer);
  const record = readSpf(text);
  if (record.broken.length > 0) {
    const terms = brokenTerms(record, session.counters);
    return stop('permerror', 'dns_spf_why_broken_record', answer, { record: text, terms });
  }
  return { ...(await evaluateTerms(record, domain, session)), answer };
}
