import type { MessageKey } from '../../i18n.ts';
import type { Origin } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { Receiver, Rule, RuleId } from './define.ts';
import type { Evaluation } from './evaluate.ts';

/** What is asked for, by the names that all languages share; sentences hold them side by side. */
export const TERMS: Record<RuleId, string> = {
  'spf-or-dkim': 'SPF/DKIM',
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  alignment: 'DMARC alignment',
  ptr: 'PTR',
  'key-size': 'DKIM 1024 bit',
  'spf-width': 'SPF (ip4, ip6)',
  domain: 'MX',
};

/** The volume is unknown here, so large senders are warned only. */
function sentenceFor(of: Rule['of'], { bulkFrom }: Receiver): { verdict: Verdict; summary: MessageKey } {
  if (of === 'everyone') return { verdict: 'fail', summary: 'dns_req_missing' };
  return { verdict: 'warn', summary: bulkFrom ? 'dns_req_missing_bulk' : 'dns_req_missing_bulk_unnumbered' };
}

const termsOf = (evaluations: readonly Evaluation[]) =>
  [...new Set(evaluations.map(({ rule }) => TERMS[rule.id]))].join(', ');

/** `SPF (spf-none; 5.7.27)`: what is missing, which row shows it, what the server answers then. */
const proofOf = ({ rule, shownBy }: Evaluation) => {
  const ids = [...new Set(shownBy.map(({ id }) => id))].join(', ');
  return `${TERMS[rule.id]} (${[ids, ...(rule.codes ?? [])].join('; ')})`;
};

/** Rules that say the same of fewer senders are not told twice. */
const isTold = ({ rule }: Evaluation, told: readonly Evaluation[]) =>
  told.some(
    (one) =>
      one.rule.id === rule.id || (one.rule.id === 'spf-or-dkim' && (rule.id === 'spf' || rule.id === 'dkim')),
  );

/** What one receiver asks for, against what the other checks found. */
export function describeReceiver(
  receiver: Receiver,
  evaluations: readonly Evaluation[],
  { subject, origin }: { subject: string; origin: Origin },
): Finding[] {
  const row = rowsFor('requirements', subject, origin);
  const id = `req-${receiver.id}`;
  const page = { url: receiver.source, label: { key: 'dns_req_page' as const, values: [receiver.name] } };
  const missing = evaluations.filter(({ state }) => state === 'missing');
  const strict = missing.filter(({ rule }) => rule.of === 'everyone');
  const bulk = missing.filter((one) => one.rule.of === 'bulk' && !isTold(one, strict));
  const rows = (['everyone', 'bulk'] as const).flatMap((of): Finding[] => {
    const some = of === 'everyone' ? strict : bulk;
    if (some.length === 0) return [];
    const { verdict, summary } = sentenceFor(of, receiver);
    const volume = of === 'bulk' && receiver.bulkFrom ? [receiver.bulkFrom] : [];
    return [
      row({
        verdict,
        id,
        page,
        summary: { key: summary, values: [subject, receiver.name, termsOf(some), ...volume] },
        explanation: { key: 'dns_req_missing_why', values: [some.map(proofOf).join(', ')] },
      }),
    ];
  });
  if (rows.length > 0) return rows;
  const unknown = evaluations.filter(({ state }) => state === 'unknown');
  if (unknown.length === 0) {
    const summary = { key: 'dns_req_met' as const, values: [subject, receiver.name] };
    return [row({ verdict: 'pass', id, page, summary, explanation: { key: 'dns_req_met_why' } })];
  }
  return [
    row({
      verdict: 'unchecked',
      id,
      page,
      summary: { key: 'dns_req_unknown', values: [subject, receiver.name, termsOf(unknown)] },
      explanation: { key: 'dns_req_unknown_why' },
    }),
  ];
}

const HIDDEN: Record<Receiver['hidden'][number], string> = {
  signature: 'DKIM-Signature',
  tls: 'TLS',
  unsubscribe: 'List-Unsubscribe-Post (RFC 8058)',
  complaints: 'spam rate < 0.3 %',
};

/** What all of them ask for, and no DNS answer shows. */
export function hiddenRow(
  receivers: readonly Receiver[],
  { subject, origin }: { subject: string; origin: Origin },
): Finding {
  const hidden = [...new Set(receivers.flatMap((receiver) => receiver.hidden))];
  const names = receivers.map(({ name }) => name).join(', ');
  return rowsFor(
    'requirements',
    subject,
    origin,
  )({
    verdict: 'unchecked',
    id: 'req-not-in-dns',
    summary: { key: 'dns_req_hidden', values: [names] },
    explanation: { key: 'dns_req_hidden_why' },
    records: hidden.map((one) => HIDDEN[one]),
  });
}
