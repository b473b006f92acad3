import type { Message, MessageKey } from '../../../i18n.ts';
import type { Verdict } from '../../finding.ts';
import { providerOfSpf } from '../../mail-hosts.ts';
import type { HostVerdict } from '../check-host.ts';
import type { Doubt } from '../doubt.ts';
import { MAX_LOOKUPS } from '../limits.ts';
import type { Ask } from '../memo.ts';
import type { Address } from '../network.ts';
import { EVERYTHING, sizeOf } from '../ranges.ts';
import { withMechanism } from '../rewrite.ts';
import type { Suspect } from '../suspect.ts';
import type { SpfResult, SpfTrace, SpfTraceTerm } from '../trace.ts';
import { BY_TERM, COUNTED, type Refusal, UNCOUNTED } from './refusals.ts';
import { numberText } from './size.ts';
import { costOfRecord, type SpfRow, type SpfView, say } from './view.ts';

const VERDICTS: Record<SpfResult, Verdict> = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'warn',
  neutral: 'warn',
  none: 'warn',
  permerror: 'fail',
  temperror: 'unchecked',
};

/** One check of one address, with all that is known around it. */
export interface Judgement {
  subject: string;
  address: Address;
  verdict: HostVerdict;
  /** Absent where there is no readable record. */
  view?: SpfView | undefined;
  suspect?: Suspect | undefined;
  doubt?: Doubt | undefined;
}

/** Results that refuse, more or less: the record does not know the sender. */
const REFUSALS: readonly SpfResult[] = ['fail', 'softfail', 'neutral'];

const DOUBTS: Record<Doubt, MessageKey> = {
  forwarded: 'dns_spf_forwarded_why',
  guessed: 'dns_spf_guessed_why',
};

const verdictOf = ({ verdict: { result }, doubt }: Judgement): Verdict =>
  result === 'fail' && doubt === 'guessed' ? 'warn' : VERDICTS[result];

/** The term that decided, and the record that it stands in. */
function decidingTerm(trace: SpfTrace): { term: SpfTraceTerm; trace: SpfTrace } | undefined {
  const term = trace.terms.find(({ outcome }) => outcome === 'match');
  if (term === undefined) return undefined;
  return term.qualifier === undefined && term.child ? decidingTerm(term.child) : { term, trace };
}

/** What went wrong, as deep down as it did. */
function deepestError(trace: SpfTrace): Message | undefined {
  const term = trace.terms.find(({ outcome }) => outcome === 'error');
  if (term === undefined) return trace.reason;
  return (term.child && deepestError(term.child)) ?? term.reason;
}

const isIncluded = ({ provider }: Suspect, view: SpfView) =>
  [...view.tree.keys()].some((domain) => providerOfSpf(domain) === provider);

const isEverybody = ({ text }: SpfTraceTerm) => /^[-+?~]?all$/i.test(text);

function refusalSentence(result: Refusal, { subject, address, verdict, view, suspect }: Judgement): Message {
  const decided = decidingTerm(verdict.trace)?.term;
  if (decided && !isEverybody(decided)) return say(BY_TERM[result], address.text, subject, decided.text);
  const provider = suspect?.provider;
  const knownKind = suspect && view && isIncluded(suspect, view) ? 'included' : 'missing';
  const kind = provider === undefined ? 'alone' : knownKind;
  const count = view ? sizeOf(view.space.ranges) : 0;
  const isCounted = address.family === 'ipv4' && view?.space.isComplete && count < sizeOf(EVERYTHING);
  if (isCounted && count === 0 && kind === 'alone' && result === 'fail')
    return say('dns_spf_result_fail_nobody', address.text, subject);
  return isCounted && count > 0
    ? say(COUNTED[result][kind], address.text, subject, numberText(count), provider ?? '')
    : say(UNCOUNTED[result][kind], address.text, subject, provider ?? '');
}

function summarise(judgement: Judgement): Message {
  const { subject, address, verdict } = judgement;
  const { result, trace } = verdict;
  if (result === 'pass')
    return say('dns_spf_result_pass', address.text, subject, decidingTerm(trace)?.term.text ?? '');
  if (result === 'none') return say('dns_spf_result_none', address.text, subject);
  if (result === 'permerror') return say('dns_spf_result_permerror', subject);
  if (result === 'temperror') return say('dns_spf_result_temperror', address.text, subject);
  return refusalSentence(result, judgement);
}

/** The record that would let the sender pass, if it is plain what to add and no more than receivers read. */
async function repairFor(
  { subject, address, verdict, view, suspect, doubt }: Judgement,
  ask: Ask,
): Promise<Pick<SpfRow, 'explanation' | 'rewritten'>> {
  if (!REFUSALS.includes(verdict.result)) return {};
  if (doubt) return { explanation: say(DOUBTS[doubt], subject) };
  if (view === undefined || suspect === undefined) return {};
  if (suspect.include === undefined) {
    const term = `${address.family === 'ipv4' ? 'ip4' : 'ip6'}:${address.text}`;
    return {
      explanation: say('dns_spf_add_own_why', suspect.host),
      rewritten: withMechanism(view.record, term),
    };
  }
  if (isIncluded(suspect, view)) return { explanation: say('dns_spf_included_why', suspect.provider ?? '') };
  const rewritten = withMechanism(view.record, `include:${suspect.include}`);
  const lookups = await costOfRecord(rewritten, subject, ask);
  return lookups > MAX_LOOKUPS
    ? { explanation: say('dns_spf_add_service_over', suspect.provider ?? '', String(lookups)) }
    : { explanation: say('dns_spf_add_service_why', suspect.provider ?? ''), rewritten };
}

function explainResult({ verdict }: Judgement): Pick<SpfRow, 'explanation'> {
  const { result, trace } = verdict;
  if (result === 'pass') return { explanation: say('dns_spf_result_pass_why') };
  const reason = result === 'permerror' || result === 'temperror' ? deepestError(trace) : undefined;
  return reason ? { explanation: reason } : {};
}

/** May this address send for this domain? One sentence, and the record that would change the answer. */
export async function judgeResult(judgement: Judgement, ask: Ask): Promise<SpfRow[]> {
  const { subject, verdict } = judgement;
  const decided = decidingTerm(verdict.trace);
  const row: SpfRow = {
    verdict: verdictOf(judgement),
    id: `result-${verdict.result}`,
    summary: summarise(judgement),
    ...explainResult(judgement),
    ...(await repairFor(judgement, ask)),
    ...(decided && { record: decided.trace.record, span: decided.term }),
  };
  if (verdict.explanation === undefined || verdict.explanation === '') return [row];
  return [
    row,
    { verdict: 'info', id: 'explanation', summary: say('dns_spf_owner_says', subject, verdict.explanation) },
  ];
}
