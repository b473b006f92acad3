import { useId } from 'preact/hooks';
import { DiagnosisPanel } from '../../components/DiagnosisPanel.tsx';
import type { Report } from '../../lib/diagnosis.ts';
import { check } from '../shell/check.ts';
import { copy } from '../shell/copy.ts';
import { resolvers } from '../shell/offer.ts';
import { rescope } from '../shell/rescope.ts';
import { tie } from '../shell/tie.ts';
import { translate } from '../shell/translate.ts';
import { write } from '../shell/write.ts';

/** Nobody's bounce is in no history. */
const known = async () => ({});

const TOOLS = { translate, check, copy, write, resolvers, tie, rescope, known };

/** The panel itself, above nobody's mail. A full mailbox is nothing that DNS explains, so it offers no check. */
export function Example({ report }: { report: Report }) {
  const id = useId();
  return (
    <figure aria-labelledby={id}>
      <figcaption id={id} class="quiet">
        {translate({ key: 'welcome_example' })}
      </figcaption>
      <DiagnosisPanel report={report} offer={undefined} theme="system" {...TOOLS} />
    </figure>
  );
}
