import type { Diagnosis, Report } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { Advice } from './Advice.tsx';
import { ForIt } from './ForIt.tsx';

interface Props {
  report: Report;
  translate: Translate;
}

/** A fake bounce: why it is one, and what not to do. */
export function FakeNotice({ report, translate }: Props) {
  return (
    <div class="card">
      <p class="notable">{translate({ key: 'panel_fake_links' })}</p>
      <p class="explanation">{translate({ key: 'panel_fake_explanation' })}</p>
      <ul class="reasons">
        {report.reasons?.map((reason) => (
          <li key={reason.key}>{translate(reason)}</li>
        ))}
      </ul>
      <p>{translate({ key: 'panel_fake_report' })}</p>
    </div>
  );
}

/** A bounce for mail that this person never sent. */
export function BackscatterNotice({ diagnosis, translate }: { diagnosis: Diagnosis; translate: Translate }) {
  return (
    <div class="card">
      <p class="explanation">{translate(diagnosis.advice.explanation)}</p>
      <Advice diagnosis={{ ...diagnosis, also: [] }} translate={translate} />
      <ForIt detail={diagnosis.advice.itDetail} translate={translate} />
    </div>
  );
}
