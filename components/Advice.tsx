import type { ComponentChildren } from 'preact';
import type { Diagnosis } from '../lib/diagnosis.ts';
import type { MessageKey, Translate } from '../lib/i18n.ts';
import { bucketLabel } from '../lib/report/labels.ts';
import { PageLink } from './PageLink.tsx';

/** Where to look first, at most two steps after it, the fix that would be wasted, and the list it names. */
export function Advice({ diagnosis, translate }: { diagnosis: Diagnosis; translate: Translate }) {
  const { firstPlace, steps, warning, signal, page } = diagnosis.advice;
  const also = diagnosis.also.map((bucket) => translate({ key: bucketLabel(bucket) })).join(', ');
  const rows: [label: MessageKey, values: ComponentChildren[], style?: string][] = [
    ['panel_look_first', [translate(firstPlace)], 'first'],
    ['panel_then', steps.slice(0, 2).map(translate)],
    ['panel_warning', warning ? [translate(warning)] : [], 'warning'],
    ['panel_signal', signal ? [translate(signal)] : []],
    ['panel_page', page ? [<PageLink key="page" page={page} translate={translate} />] : []],
    ['panel_also', also ? [also] : []],
  ];
  return (
    <dl class="advice">
      {rows.map(
        ([label, values, style]) =>
          values.length > 0 && (
            <div key={label} class={style}>
              <dt>{translate({ key: label })}</dt>
              {values.map((value, index) => (
                <dd key={index}>{value}</dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}
