import { useId } from 'preact/hooks';
import type { CheckRow } from '../../components/use-checks.ts';
import type { Lane as LaneId } from '../../lib/checklist/define.ts';
import type { StepNotes } from '../../lib/checklist/notes.ts';
import { isDone, type Progress } from '../../lib/checklist/progress.ts';
import type { KnownStep, StepId } from '../../lib/checklist/steps.ts';
import type { History } from '../../lib/history/entry.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { StepItem } from './StepItem.tsx';

interface Props {
  lane: LaneId;
  steps: readonly KnownStep[];
  progress: Progress | undefined;
  notes: StepNotes;
  history: History;
  rows: readonly CheckRow[];
  onTick: (step: StepId, isTicked: boolean) => void;
  announce: (sentence: string) => void;
}

const TITLES: Record<LaneId, MessageKey> = {
  path: 'checklist_lane_path',
  list: 'checklist_lane_list',
  message: 'checklist_lane_message',
  sending: 'checklist_lane_sending',
};
const WHYS: Record<LaneId, MessageKey> = {
  path: 'checklist_lane_path_why',
  list: 'checklist_lane_list_why',
  message: 'checklist_lane_message_why',
  sending: 'checklist_lane_sending_why',
};

/** One part of the checklist with its steps. */
export function Lane({ lane, steps, progress, notes, ...shared }: Props) {
  const id = useId();
  if (steps.length === 0) return null;
  const done = progress ? steps.filter((step) => isDone(progress, step.id)).length : 0;
  return (
    <section class="lane" aria-labelledby={id}>
      <header>
        <h2 id={id}>{translate({ key: TITLES[lane] })}</h2>
        {progress && (
          <span class="quiet">
            {translate({ key: 'checklist_lane_done', values: [String(done), String(steps.length)] })}
          </span>
        )}
      </header>
      <p class="quiet">{translate({ key: WHYS[lane] })}</p>
      <ol class="steps">
        {steps.map((step) => (
          <StepItem key={step.id} step={step} progress={progress} notes={notes[step.id] ?? []} {...shared} />
        ))}
      </ol>
    </section>
  );
}
