import { useId, useState } from 'preact/hooks';
import { type Choice, HISTORY_KEEPING, type HistoryKeeping, type Settings } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Decided } from './Decided.tsx';
import { Group } from './Group.tsx';
import { HistorySummary } from './HistorySummary.tsx';
import { hideNames, keepFor, keepNames, type Step } from './history-steps.ts';
import { useSaved } from './Saved.tsx';
import { Undo, type Undoing } from './Undo.tsx';

interface Props extends Pick<Settings, 'historyDays' | 'hashesRecipients'> {
  isDecided: (name: keyof Settings) => boolean;
  onSave: (choice: Choice) => Promise<boolean>;
  announce: (sentence: string) => void;
}

const labelOf = (days: HistoryKeeping): string => {
  if (days === 0) return translate({ key: 'options_history_none' });
  if (days === 365) return translate({ key: 'options_history_year' });
  if (days === 730) return translate({ key: 'options_history_two_years' });
  return translate({ key: 'options_history_days', values: [String(days)] });
};

/** For how long bounces are remembered, and in which form. */
export function HistoryChoice({ historyDays, hashesRecipients, isDecided, onSave, announce }: Props) {
  const group = useId();
  const [said, setSaid] = useState<Step>();
  const { saved, showSaved } = useSaved();
  const areDaysDecided = isDecided('historyDays');
  const isFormDecided = isDecided('hashesRecipients');

  const say = (step: Step) => {
    setSaid(step);
    if (step.done) announce(translate({ key: step.done }));
  };
  const choose = async (choosing: Promise<Step>) => {
    const step = await choosing; // drawn again before that, the field would show the old choice for a moment
    showSaved(step.isKept);
    say(step);
  };
  const takeBack = async (undo: Undoing) => say({ isKept: true, done: await undo() });

  return (
    <Group title="options_history" why="options_history_why" isDecided={areDaysDecided} saved={saved}>
      {HISTORY_KEEPING.map((days) => (
        <label key={days} class="choice">
          <input
            type="radio"
            name={group}
            value={days}
            checked={days === historyDays}
            disabled={areDaysDecided}
            onChange={() => void choose(keepFor(days, historyDays, onSave))}
          />
          <span>{labelOf(days)}</span>
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={hashesRecipients}
          disabled={isFormDecided || historyDays === 0}
          onChange={() => void choose(hashesRecipients ? keepNames(onSave) : hideNames(onSave))}
        />
        <span>
          {translate({ key: 'options_history_hash' })}{' '}
          <span class="quiet">{translate({ key: 'options_history_hash_why' })}</span>{' '}
          {isFormDecided && !areDaysDecided && <Decided />}
        </span>
      </label>
      <HistorySummary />
      <Answer step={said} onUndo={takeBack} />
    </Group>
  );
}

function Answer({ step, onUndo }: { step: Step | undefined; onUndo: (undo: Undoing) => void }) {
  if (!step?.done) return null;
  const { done, undo } = step;
  return undo ? <Undo done={done} onUndo={() => onUndo(undo)} /> : <p>{translate({ key: done })}</p>;
}
