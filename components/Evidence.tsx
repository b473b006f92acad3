import type { Diagnosis, Report } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { confidenceLabel } from '../lib/report/labels.ts';
import { Facts } from './Facts.tsx';
import { FullReply, Quote } from './Quote.tsx';

interface Props {
  diagnosis: Diagnosis;
  report: Report;
  translate: Translate;
}

/** Why we think so: the deciding words, and behind them the full reply with its codes and servers. */
export function Evidence({ diagnosis, report, translate }: Props) {
  const { diagnostic, evidence, confidence } = diagnosis;
  const { start, end } = evidence ?? { start: 0, end: 0 };
  const reply = { text: diagnostic, start, end };
  const label = evidence ? 'panel_why' : 'panel_reply';

  return (
    <div class="why">
      <div class="label">
        <p>{translate({ key: label })}</p>
        <p class="confidence" data-confidence={confidence}>
          {translate({ key: confidenceLabel(confidence) })}
        </p>
      </div>
      <details class="evidence">
        <summary>
          {diagnostic ? <Quote {...reply} /> : <span>{translate({ key: 'panel_no_reply' })}</span>}
        </summary>
        {diagnostic && (
          <>
            <p class="label">{translate({ key: 'panel_full_reply' })}</p>
            <FullReply {...reply} />
          </>
        )}
        <Facts diagnosis={diagnosis} {...report} translate={translate} />
      </details>
    </div>
  );
}
