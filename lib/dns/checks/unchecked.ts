import type { CheckName } from '../../diagnosis.ts';
import type { MessageKey } from '../../i18n.ts';
import type { Failed, FailureReason } from '../answer.ts';
import { isDnssecTrouble } from '../extended-error.ts';
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

const sentenceFor = ({ reason, extended }: Failed) =>
  reason === 'servfail' && extended && isDnssecTrouble(extended) ? 'dns_unchecked_dnssec' : SENTENCES[reason];

/** No usable answer: said as such, never as "missing". */
export function unchecked(check: CheckName, subject: string, answer: Failed): Finding {
  return rowsFor(
    check,
    subject,
    answer,
  )({
    verdict: 'unchecked',
    id: check === 'domain' && answer.reason === 'servfail' ? 'domain-servfail' : `${check}-unchecked`,
    summary: { key: sentenceFor(answer), values: [answer.name] },
  });
}
