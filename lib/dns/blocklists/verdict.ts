import type { Answer } from '../answer.ts';
import { codesIn, fits, hasBit, isInLoopback } from './codes.ts';
import type { AnswerPattern, Blocklist, Code, Family, LiveList, Severity } from './define.ts';
import { isRetired } from './lists.ts';

export type ListVerdict =
  | 'listed'
  | 'not-listed'
  | 'allow-listed'
  | 'refused'
  | 'unchecked'
  | 'error'
  | 'retired'
  | 'unsupported';

export type ListReason =
  | 'list-retired'
  | 'no-ipv6'
  | 'timeout'
  | 'registration-required'
  | 'server-failure'
  | 'no-answer'
  | 'zone-typo'
  | 'public-resolver'
  | 'excessive-queries'
  | 'ip-query'
  | 'non-127-answer'
  | 'rewritten-answer'
  | 'lists-the-world'
  | 'control-timeout'
  | 'control-not-listed'
  | 'unknown-code';

/** What a list's answer is worth. */
export interface Judgement {
  verdict: ListVerdict;
  reason?: ListReason;
  /** What the answer means, gravest first. */
  codes: Code[];
  /** Only when everything it says is of this kind. */
  severity?: Severity;
}

/** What the list said of the subject, and of its own two test points. */
export interface Heard {
  list: LiveList;
  answer: Answer<'A'>;
  controls?: { always: Answer<'A'>; never: Answer<'A'> } | undefined;
}

type Rule = (heard: Heard) => Judgement | undefined;

const because = (verdict: ListVerdict, reason: ListReason): Judgement => ({ verdict, reason, codes: [] });

const hasAddress = ({ records }: Answer<'A'>, wanted: string) =>
  records.some((address) => address === wanted);

const saysAny = ({ records }: Answer<'A'>, patterns: readonly AnswerPattern[] = []) =>
  patterns.some((pattern) => records.some((address) => fits(address, pattern)));

function ofFailure({ list, answer }: Heard): Judgement | undefined {
  if (answer.status !== 'failed') return undefined;
  if (answer.reason === 'timeout') return because('unchecked', 'timeout');
  if (answer.reason !== 'servfail' && answer.reason !== 'refused') return because('unchecked', 'no-answer');
  return because('unchecked', list.registers ? 'registration-required' : 'server-failure');
}

/** https://www.spamhaus.org/faqs/dnsbl-usage/, used by other lists as well (N9). */
function ofSharedCodes({ list, answer }: Heard): Judgement | undefined {
  if (hasAddress(answer, '127.255.255.252')) return because('error', 'zone-typo');
  const isForStranger = hasAddress(answer, '127.255.255.254');
  const isForCrowd = hasAddress(answer, '127.255.255.255');
  if (!isForStranger && !isForCrowd) return undefined;
  if (list.registers) return because('refused', 'registration-required');
  return because('refused', isForStranger ? 'public-resolver' : 'excessive-queries');
}

function ofOwnCodes({ list, answer }: Heard): Judgement | undefined {
  const bit = list.refusalBit;
  const isRefusal = bit !== undefined && answer.records.some((address) => hasBit(address, bit));
  if (isRefusal || saysAny(answer, list.refusals)) return because('refused', 'public-resolver');
  if (saysAny(answer, list.addressErrors)) return because('error', 'ip-query');
  return undefined;
}

function ofTrust({ list, answer }: Heard): Judgement | undefined {
  const codes = list.isAllowList ? codesIn(list, answer.records) : [];
  return codes.length > 0 ? { verdict: 'allow-listed', codes } : undefined;
}

function ofRewriting({ list, answer }: Heard): Judgement | undefined {
  if (!answer.records.every(isInLoopback)) return because('unchecked', 'non-127-answer');
  const isRewritten = hasAddress(answer, '127.0.0.1') && codesIn(list, ['127.0.0.1']).length === 0;
  return isRewritten ? because('unchecked', 'rewritten-answer') : undefined;
}

/** RFC 5782 section 5: what a list must always and must never hold shows whether it works. */
function ofControls({ controls }: Heard): Judgement | undefined {
  if (!controls) return undefined;
  const { always, never } = controls;
  if (never.records.length > 0) return because('unchecked', 'lists-the-world');
  if (always.status === 'failed') return because('unchecked', 'control-timeout');
  return isConfirmed(always) ? undefined : because('unchecked', 'control-not-listed');
}

/** A refusal of the test point is no confirmation. */
const isConfirmed = ({ records }: Answer<'A'>) =>
  records.some((address) => isInLoopback(address) && !address.startsWith('127.255.255.'));

function ofListing({ list, answer }: Heard): Judgement | undefined {
  const all = codesIn(list, answer.records);
  const codes = all.filter(({ means }) => means !== 'harmless');
  if (codes.length === 0) return undefined;
  const [severity, ...others] = new Set(codes.map((code) => code.severity));
  return { verdict: 'listed', codes, ...(severity && others.length === 0 && { severity }) };
}

function ofSilence({ list, answer }: Heard): Judgement {
  const isExplained = answer.records.every((address) => codesIn(list, [address]).length > 0);
  if (!isExplained) return because('unchecked', 'unknown-code');
  return { verdict: 'not-listed', codes: codesIn(list, answer.records) };
}

/** The first that applies decides: ../shared/handbook/dns.md section 6. */
const RULES: readonly Rule[] = [
  ofFailure,
  ofSharedCodes,
  ofOwnCodes,
  ofTrust,
  ofRewriting,
  ofControls,
  ofListing,
];

/** What the answer of a list is worth. */
export function judge(heard: Heard): Judgement {
  for (const rule of RULES) {
    const judgement = rule(heard);
    if (judgement) return judgement;
  }
  return ofSilence(heard);
}

/** What is known before anything is asked; nothing when the list is to be asked. */
export function judgeUnasked(list: Blocklist, family: Family | undefined): Judgement | undefined {
  if (isRetired(list)) return because('retired', 'list-retired');
  if (family === 'ipv6' && !list.families?.includes('ipv6')) return because('unsupported', 'no-ipv6');
  return undefined;
}
