import { Icon } from '../../components/Icon.tsx';
import type { CheckRow } from '../../components/use-checks.ts';
import type { Verdict } from '../../lib/dns/finding.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { verdictLabel } from '../../lib/report/labels.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  /** Of the last check; nothing before the first one. */
  verdict: Verdict | undefined;
  /** The rows of a check that runs, or has just run. */
  rows: readonly CheckRow[];
}

/** A record that is there proves nothing yet, and what DNS cannot show is no failure of the check. */
const labelOf = (verdict: Verdict): MessageKey => {
  if (verdict === 'info') return 'checklist_published';
  return verdict === 'unchecked' ? 'checklist_open' : verdictLabel(verdict);
};

/** How DNS sees a step: by the last check, and never "fine" before one. */
export function StepVerdict({ verdict, rows }: Props) {
  if (rows.some(({ answer }) => !answer)) {
    return <p class="verdict quiet">{translate({ key: 'checklist_running' })}</p>;
  }
  return (
    <p class="verdict quiet" data-verdict={verdict ?? 'unchecked'}>
      <Icon name={verdict ?? 'unchecked'} />
      <span>{translate({ key: verdict ? labelOf(verdict) : 'checklist_unchecked' })}</span>
    </p>
  );
}
