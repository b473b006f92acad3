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
  // The evidence may stand in a field of its own, where the notice quotes no reply.
  const text = diagnostic || (evidence?.quote ?? '');
  const place = placeOf(text, evidence);
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
          {text ? <Quote text={text} {...place} /> : <span>{translate({ key: 'panel_no_reply' })}</span>}
        </summary>
        {diagnostic && (
          <>
            <p class="label">{translate({ key: 'panel_full_reply' })}</p>
            <FullReply text={text} {...place} />
          </>
        )}
        <Facts diagnosis={diagnosis} {...report} translate={translate} />
      </details>
    </div>
  );
}

function placeOf(text: string, evidence: Diagnosis['evidence']): { start: number; end: number } {
  if (!evidence) return { start: 0, end: 0 };
  if (text.slice(evidence.start, evidence.end) === evidence.quote) return evidence;
  const start = text.indexOf(evidence.quote);
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + evidence.quote.length };
}
