import type { Diagnosis, Report } from '../lib/diagnosis.ts';
import type { CheckOffer } from '../lib/messages.ts';
import { DnsReport } from './DnsReport.tsx';
import { Evidence } from './Evidence.tsx';
import { ForIt } from './ForIt.tsx';
import { formatTime } from './format-time.ts';
import type { PanelTools } from './panel-tools.ts';
import { ScopedAdvice } from './ScopedAdvice.tsx';

interface Props extends PanelTools {
  diagnosis: Diagnosis;
  report: Report;
  offer: CheckOffer | undefined;
}

/** Everything about one recipient below the headline. */
export function RecipientCard({ diagnosis, report, offer, ...tools }: Props) {
  const { translate } = tools;
  const { notice, recipients } = report;
  const index = recipients.indexOf(diagnosis);
  const plan = offer?.plans[index];
  const { explanation, itDetail } = diagnosis.advice;
  const isUnknown = diagnosis.bucket === 'unknown';
  const until =
    diagnosis.retryUntil &&
    formatTime(diagnosis.retryUntil, translate({ key: 'panel_language' }), Date.now());
  return (
    <div class="card" data-bucket={diagnosis.bucket}>
      <p class="explanation">{translate(explanation)}</p>
      {diagnosis.action === 'delayed' && until && (
        <p class="notable">{translate({ key: 'panel_delay_until', values: [until] })}</p>
      )}
      {diagnosis.confidence === 'low' && !isUnknown && (
        <p class="notable">{translate({ key: 'panel_low_confidence' })}</p>
      )}
      <ScopedAdvice diagnosis={diagnosis} questions={report.questions?.[index] ?? []} {...tools} />
      <Evidence diagnosis={diagnosis} report={report} translate={translate} />
      <ForIt detail={itDetail} translate={translate} />
      {offer && plan && plan.length > 0 && (
        <DnsReport diagnosis={diagnosis} date={notice.date} plan={plan} offer={offer} {...tools} />
      )}
    </div>
  );
}
