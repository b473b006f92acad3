import type { Message } from '../../i18n.ts';
import type { Answered, Failed } from '../answer.ts';
import { rowsFor } from '../checks/define.ts';
import { explainFailure, unchecked } from '../checks/unchecked.ts';
import { familyOf } from '../extended-error.ts';
import type { Finding } from '../finding.ts';
import { listNames } from '../name-list.ts';
import type { Absence } from './absence.ts';
import { describeMissing } from './missing.ts';
import type { Meant } from './typos.ts';

/** From here on people count in hours. */
const HOURS_FROM_MINUTES = 120;

/** Does the name exist? NODATA is about one record type only. */
export function describeExistence(subject: string, answer: Answered<'NS'>): Finding {
  if (answer.status === 'nxdomain') return describeMissing('domain', subject, answer);
  const row = rowsFor('domain', subject, answer);
  const key = answer.status === 'nodata' ? 'dns_domain_exists_below' : 'dns_domain_exists';
  const summary: Message = { key, values: [subject] };
  return row({ verdict: 'pass', id: 'domain-exists', summary, records: answer.records });
}

/** No answer. That its own servers or signatures are at fault is known only when a resolver says so or was caught at it. */
export function describeFailure(subject: string, failed: Failed, isBogus: boolean): Finding {
  const isUnreachable = failed.extended !== undefined && familyOf(failed.extended) === 'unreachable';
  if (failed.reason !== 'servfail' || (!isBogus && !isUnreachable)) {
    return unchecked('domain', subject, failed);
  }
  const explanation = explainFailure(failed);
  return rowsFor(
    'domain',
    subject,
    failed,
  )({
    verdict: 'fail',
    id: 'domain-servfail',
    summary: { key: isBogus ? 'dns_domain_bogus' : 'dns_domain_unreachable', values: [subject] },
    ...(explanation && { explanation }),
  });
}

/** Whoever asked before the name existed may not know it yet. */
export function describeAbsence(subject: string, { seconds, answer }: Absence): Finding {
  const minutes = Math.max(2, Math.ceil(seconds / 60));
  const isLong = minutes > HOURS_FROM_MINUTES;
  return rowsFor(
    'domain',
    subject,
    answer,
  )({
    verdict: 'info',
    id: 'domain-just-appeared',
    summary: {
      key: isLong ? 'dns_domain_just_appeared_hours' : 'dns_domain_just_appeared',
      values: [subject, String(isLong ? Math.ceil(minutes / 60) : minutes)],
    },
    explanation: { key: 'dns_domain_just_appeared_why', values: [answer.name, String(seconds)] },
  });
}

/** What the person may have meant. */
export function describeTypo(subject: string, meant: readonly Meant[]): Finding[] {
  const [first] = meant;
  if (first === undefined) return [];
  const names = listNames(meant.map(({ domain }) => domain));
  return [
    rowsFor(
      'domain',
      subject,
      first.proof,
    )({
      verdict: 'info',
      id: 'domain-typo',
      summary: { key: 'dns_domain_typo', values: [subject, names] },
      explanation: { key: 'dns_domain_typo_why' },
      records: meant.flatMap(({ domain, proof }) =>
        proof.records.map(({ preference, exchange }) => `${domain} MX ${preference} ${exchange}`),
      ),
    }),
  ];
}
