import { formatTime } from '../../components/format-time.ts';
import { Icon } from '../../components/Icon.tsx';
import { isDone, type Progress } from '../../lib/checklist/progress.ts';
import { changeSince } from '../../lib/checklist/recheck.ts';
import { STEPS } from '../../lib/checklist/steps.ts';
import type { ChangeMark } from '../../lib/history/entry.ts';
import type { Message } from '../../lib/i18n.ts';
import { harmless } from '../../lib/report/harmless.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  progress: Progress | undefined;
  marks: readonly ChangeMark[];
  /** Could it be kept? */
  isKept: boolean;
}

const timeOf = (at: number): string =>
  formatTime(new Date(at).toISOString(), translate({ key: 'panel_language' }), Date.now());

/** How far one has come, when the path was last looked at, and whether it should be again. */
export function Recheck({ progress, marks, isKept }: Props) {
  if (!progress) return <p class="state">{translate({ key: 'checklist_no_domain' })}</p>;
  const { checkedAt } = progress;
  const done = STEPS.filter(({ id }) => isDone(progress, id)).length;
  const change = changeSince(marks, { checkedAt, now: Date.now() });
  const sentences: Message[] = [
    { key: 'checklist_progress', values: [progress.domain, String(done), String(STEPS.length)] },
    checkedAt === undefined
      ? { key: 'checklist_never_checked' }
      : { key: 'checklist_checked', values: [timeOf(checkedAt)] },
  ];
  return (
    <div class="state">
      <p>{sentences.map(translate).join(' ')}</p>
      {change && (
        <p class="slip recheck" data-verdict="warn">
          <Icon name="warn" />
          <span>
            {translate({
              key: 'checklist_changed',
              values: [harmless(change.label), timeOf(change.at)],
            })}
          </span>
        </p>
      )}
      {!isKept && <p class="quiet">{translate({ key: 'checklist_not_kept' })}</p>}
    </div>
  );
}
