import { useId } from 'preact/hooks';
import { DnsRows } from '../../components/DnsRows.tsx';
import type { CheckRow } from '../../components/use-checks.ts';
import type { StepNote } from '../../lib/checklist/notes.ts';
import type { Progress } from '../../lib/checklist/progress.ts';
import type { KnownStep, StepId } from '../../lib/checklist/steps.ts';
import type { History } from '../../lib/history/entry.ts';
import { copy } from '../shell/copy.ts';
import { translate } from '../shell/translate.ts';
import { NoteView } from './NoteView.tsx';
import { RampPlan } from './RampPlan.tsx';
import { ROLE_LABELS } from './role-labels.ts';
import { StepVerdict } from './StepVerdict.tsx';

interface Props {
  step: KnownStep;
  /** Absent until a domain is named: nothing can be ticked then. */
  progress: Progress | undefined;
  notes: readonly StepNote[];
  history: History;
  rows: readonly CheckRow[];
  onTick: (step: StepId, isTicked: boolean) => void;
  announce: (sentence: string) => void;
}

/** One thing to do: ticked off by hand, or shown by DNS; why and how. */
export function StepItem({ step, progress, notes, history, rows, onTick, announce }: Props) {
  const id = useId();
  const own = rows.filter(({ target }) => step.proof?.checks.includes(target.check));
  const tools = { translate, copy, announce };
  return (
    <li class="step" data-step={step.id}>
      <input
        type="checkbox"
        id={id}
        checked={progress?.done[step.id] !== undefined}
        disabled={progress === undefined}
        onChange={(event) => onTick(step.id, event.currentTarget.checked)}
        aria-describedby={`${id}-why`}
      />
      <div>
        <h3>
          <label for={id}>{translate({ key: step.title })}</label>
        </h3>
        {step.proof && <StepVerdict verdict={progress?.verdicts[step.id]} rows={own} />}
        <p id={`${id}-why`}>{translate({ key: step.why })}</p>
        {notes.map((note) => (
          <NoteView key={note.sentence.key} note={note} {...tools} />
        ))}
        {step.id === 'ramp' && progress && <RampPlan history={history} domain={progress.domain} />}
        {own.length > 0 && <DnsRows rows={own} {...tools} />}
        <details>
          <summary>{translate({ key: 'checklist_how' })}</summary>
          <p>{translate({ key: step.how })}</p>
          <p class="quiet">
            {translate({
              key: 'checklist_for',
              values: [step.for.map((role) => translate({ key: ROLE_LABELS[role] })).join(', ')],
            })}{' '}
            <a class="page" href={step.source} target="_blank" rel="noreferrer">
              {translate({ key: 'checklist_source' })} <bdi>({new URL(step.source).host})</bdi>
            </a>
          </p>
        </details>
      </div>
    </li>
  );
}
