import type { ContentFinding, ContentReview, Severity } from '../lib/content/define.ts';
import { sumOf } from '../lib/content/sum-of.ts';
import type { Verdict } from '../lib/dns/finding.ts';
import type { Translate } from '../lib/i18n.ts';
import { harmless } from '../lib/report/harmless.ts';
import { SEVERITY_LABELS } from '../lib/report/labels.ts';
import { ReportRow } from './ReportRow.tsx';

interface Props {
  review: ContentReview;
  translate: Translate;
}

const VERDICTS: Record<Severity, Verdict> = { high: 'fail', medium: 'warn', low: 'info' };

/** What the review of a message found, heaviest first: one sentence each, and what in the message it is about. */
export function ContentFindings({ review, translate }: Props) {
  return (
    <>
      <p>{sumOf(review).map(translate).join(' ')}</p>
      {review.findings.length > 0 && (
        <ul class="dns-rows findings">
          {review.findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} translate={translate} />
          ))}
        </ul>
      )}
    </>
  );
}

function FindingRow({ finding, translate }: { finding: ContentFinding; translate: Translate }) {
  const { id, severity, sentence, evidence } = finding;
  const values = sentence.values?.map(harmless);
  const said = (
    <>
      <span class="unseen">{translate({ key: SEVERITY_LABELS[severity] })}: </span>
      {translate({ ...sentence, ...(values && { values }) })}
    </>
  );
  return (
    <ReportRow verdict={VERDICTS[severity]} id={id} said={said}>
      {evidence.length > 0 && (
        <ul class="dns-details">
          {evidence.map((one) => (
            <li key={one}>
              <code dir="auto">{harmless(one)}</code>
            </li>
          ))}
        </ul>
      )}
    </ReportRow>
  );
}
