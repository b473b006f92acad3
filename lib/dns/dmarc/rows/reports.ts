import type { MessageKey } from '../../../i18n.ts';
import { rowsFor } from '../../checks/define.ts';
import { unchecked } from '../../checks/unchecked.ts';
import type { Finding } from '../../finding.ts';
import { markIn } from '../../mark.ts';
import { asTxtLine } from '../../published.ts';
import type { Ruling } from '../policy.ts';
import { permissionName, type ReportTrouble } from '../reports.ts';

/** What a destination publishes to say that it takes reports. */
const PERMISSION = 'v=DMARC1';

const SENTENCES: Record<
  'unauthorised' | 'no-mx',
  { id: string; summary: MessageKey; explanation: MessageKey }
> = {
  unauthorised: {
    id: 'dmarc-report-unauthorised',
    summary: 'dns_dmarc_report_unauthorised',
    explanation: 'dns_dmarc_report_unauthorised_why',
  },
  'no-mx': {
    id: 'dmarc-report-no-mx',
    summary: 'dns_dmarc_report_no_mx',
    explanation: 'dns_dmarc_report_no_mx_why',
  },
};

/** Where reports go that will not arrive. */
export function describeReports(
  subject: string,
  { owner, record }: Ruling,
  troubles: ReportTrouble[],
): Finding[] {
  return troubles.map((trouble) => {
    if (trouble.kind === 'unchecked') return unchecked('dmarc', subject, trouble.answer);
    const { kind, host, answer } = trouble;
    const { id, summary, explanation } = SENTENCES[kind];
    const start = record.text.toLowerCase().indexOf(`@${host}`) + 1;
    return rowsFor(
      'dmarc',
      subject,
      answer,
    )({
      verdict: 'warn',
      id,
      summary: { key: summary, values: [owner, host] },
      explanation: { key: explanation, values: [host] },
      records: [record.text],
      mark: markIn(record.text, { start, end: start + host.length }),
      ...(kind === 'unauthorised' && { fix: asTxtLine(permissionName(owner, host), PERMISSION) }),
    });
  });
}
