import type { CheckName } from '../../diagnosis.ts';
import type { Message, MessageKey } from '../../i18n.ts';
import type { Failed, FailureReason } from '../answer.ts';
import { familyOf, nameError } from '../extended-error.ts';
import type { ErrorFamily } from '../extended-error-codes.ts';
import type { Finding } from '../finding.ts';
import { rowsFor } from './define.ts';

const SENTENCES: Record<FailureReason, MessageKey> = {
  'bad-name': 'dns_unchecked_name',
  servfail: 'dns_unchecked_servfail',
  blocked: 'dns_unchecked_blocked',
  refused: 'dns_unchecked_unusable',
  'too-large': 'dns_unchecked_too_large',
  truncated: 'dns_unchecked_too_large',
  garbage: 'dns_unchecked_unusable',
  http: 'dns_unchecked_unusable',
  timeout: 'dns_unchecked_timeout',
  network: 'dns_unchecked_network',
  cancelled: 'dns_unchecked_stopped',
};

/** A SERVFAIL whose reason is given says more. */
const BY_FAMILY: Partial<Record<ErrorFamily, MessageKey>> = {
  dnssec: 'dns_unchecked_dnssec',
  unreachable: 'dns_unchecked_unreachable',
};

/** Asking again later helps, or the resolver of somebody else. */
const PASSING = new Set<FailureReason>(['servfail', 'refused', 'garbage', 'http', 'timeout', 'network']);

/** The sentence for a failure. */
function sentenceFor({ reason, extended }: Failed): MessageKey {
  const family = extended && familyOf(extended);
  return (reason === 'servfail' && family && BY_FAMILY[family]) || SENTENCES[reason];
}

/** The reason that the resolver itself gives, else what to make of the failure. */
export function explainFailure({ reason, extended, resolver }: Failed): Message | undefined {
  if (extended) return { key: 'dns_unchecked_why_code', values: [resolver, nameError(extended)] };
  return PASSING.has(reason) ? { key: 'dns_unchecked_why' } : undefined;
}

/** No usable answer: said as such, never as "missing". */
export function unchecked(check: CheckName, subject: string, answer: Failed): Finding {
  const explanation = explainFailure(answer);
  return rowsFor(
    check,
    subject,
    answer,
  )({
    verdict: 'unchecked',
    id: check === 'domain' && answer.reason === 'servfail' ? 'domain-servfail' : `${check}-unchecked`,
    summary: { key: sentenceFor(answer), values: [answer.name] },
    ...(explanation && { explanation }),
  });
}
