import type { Report } from '../lib/diagnosis.ts';
import type { MessageKey } from '../lib/i18n.ts';
import type { TargetAnswer } from '../lib/report/answer.ts';
import type { CopyForm } from '../lib/report/write.ts';
import { CopyButton } from './CopyButton.tsx';
import type { PanelTools } from './panel-tools.ts';

interface Props extends PanelTools {
  report: Report;
  /** What the DNS checks have found so far. */
  answers: () => readonly TargetAnswer[];
}

const LABELS: Record<CopyForm, MessageKey> = {
  it: 'panel_copy_for_it',
  plain: 'panel_copy',
  letter: 'panel_copy_letter',
};

/** Takes the result elsewhere: all the evidence for IT, plain sentences, or a note for the other side's IT. */
export function Actions({ report, answers, ...tools }: Props) {
  const isTheirs = report.recipients.some(
    ({ actor, action }) => actor === 'recipient-admin' && action === 'failed',
  );
  const forms: CopyForm[] = isTheirs ? ['it', 'letter', 'plain'] : ['it', 'plain'];
  return (
    <div class="actions">
      {forms.map((form) => (
        <CopyButton
          {...tools}
          key={form}
          label={LABELS[form]}
          text={() => tools.write({ form, report, answers: answers() })}
        />
      ))}
    </div>
  );
}
