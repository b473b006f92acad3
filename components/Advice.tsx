import type { Diagnosis } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { bucketLabel, otherBuckets } from '../lib/report/labels.ts';
import { Definitions } from './Definitions.tsx';
import { PageLink } from './PageLink.tsx';

/** Where to look first, at most two steps after it, the fix that would be wasted, and the list it names. */
export function Advice({ diagnosis, translate }: { diagnosis: Diagnosis; translate: Translate }) {
  const { firstPlace, steps, warning, signal, page } = diagnosis.advice;
  const also = otherBuckets(diagnosis)
    .map((bucket) => translate({ key: bucketLabel(bucket) }))
    .join(', ');
  return (
    <Definitions
      class="advice"
      entries={[
        { label: 'panel_look_first', values: [translate(firstPlace)], class: 'first' },
        { label: 'panel_then', values: steps.slice(0, 2).map(translate) },
        { label: 'panel_warning', values: [warning && translate(warning)], class: 'warning' },
        { label: 'panel_signal', values: [signal && translate(signal)] },
        { label: 'panel_page', values: [page && <PageLink key="" page={page} translate={translate} />] },
        { label: 'panel_also', values: [also] },
      ]}
      translate={translate}
    />
  );
}
