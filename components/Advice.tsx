import type { Diagnosis } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { BUCKETS } from '../lib/report/labels.ts';

/** Where to look first, at most two steps after it, and the fix that would be wasted. */
export function Advice({ diagnosis, translate }: { diagnosis: Diagnosis; translate: Translate }) {
  const { firstPlace, steps, warning } = diagnosis.advice;
  const also = diagnosis.also.map((bucket) => translate({ key: BUCKETS[bucket] })).join(', ');
  return (
    <dl class="advice">
      <div>
        <dt>{translate({ key: 'panel_look_first' })}</dt>
        <dd class="first">{translate(firstPlace)}</dd>
      </div>
      {steps.length > 0 && (
        <div>
          <dt>{translate({ key: 'panel_then' })}</dt>
          {steps.slice(0, 2).map((step) => (
            <dd key={step.key}>{translate(step)}</dd>
          ))}
        </div>
      )}
      {warning && (
        <div class="warning">
          <dt>{translate({ key: 'panel_warning' })}</dt>
          <dd>{translate(warning)}</dd>
        </div>
      )}
      {also && (
        <div>
          <dt>{translate({ key: 'panel_also' })}</dt>
          <dd>{also}</dd>
        </div>
      )}
    </dl>
  );
}
