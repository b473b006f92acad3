import { useId, useRef, useState } from 'preact/hooks';
import { type Choice, KEEPING, type Keeping } from '../../lib/settings.ts';
import { loadRecent } from '../shell/recent.ts';
import { copyRemembered, countLookUps, restoreRemembered } from '../shell/remembered.ts';
import { translate } from '../shell/translate.ts';
import { type Forgotten, forgetAll } from './forget-all.ts';
import { Group } from './Group.tsx';
import { useSaved } from './Saved.tsx';
import { Undo, type Undoing } from './Undo.tsx';

interface Props {
  keepDays: Keeping;
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
  announce: (sentence: string) => void;
}

const labelOf = (days: Keeping): string => {
  if (days === 0) return translate({ key: 'options_keep_nothing' });
  if (days === 365) return translate({ key: 'options_keep_year' });
  return translate({ key: 'options_keep_days', values: [String(days)] });
};

/** For how long look-ups are remembered, and the end of it all with one press. */
export function Remembered({ keepDays, isDecided, onSave, announce }: Props) {
  const group = useId();
  const forgetButton = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState<Forgotten>();
  const { saved, showSaved } = useSaved();

  const say = (next: Forgotten) => {
    setSaid(next);
    announce(translate({ key: next.done }));
  };
  const keep = async (days: Keeping) => {
    const before = await copyRemembered();
    setSaid(undefined);
    const isKept = await onSave({ keepDays: days });
    showSaved(isKept);
    if (!isKept || (await loadRecent()).length >= countLookUps(before)) return;
    const undo: Undoing = async () => {
      if (!(await onSave({ keepDays }))) return 'options_failed';
      await restoreRemembered(before);
      return 'options_undone';
    };
    say({ done: 'options_keep_shortened', undo });
  };
  const forget = async () => say(await forgetAll());
  const takeBack = async (undo: Undoing) => {
    const done = await undo();
    forgetButton.current?.focus();
    say({ done });
  };

  return (
    <Group title="options_keep" why="options_keep_why" isDecided={isDecided} saved={saved}>
      {KEEPING.map((days) => (
        <label key={days} class="choice">
          <input
            type="radio"
            name={group}
            value={days}
            checked={days === keepDays}
            disabled={isDecided}
            onChange={() => void keep(days)}
          />
          <span>{labelOf(days)}</span>
        </label>
      ))}
      <div class="offer">
        <button type="button" class="button" ref={forgetButton} onClick={() => void forget()}>
          {translate({ key: 'options_forget' })}
        </button>
        <Answer said={said} onUndo={takeBack} />
      </div>
    </Group>
  );
}

function Answer({ said, onUndo }: { said: Forgotten | undefined; onUndo: (undo: Undoing) => void }) {
  const undo = said?.undo;
  if (!said) return null;
  if (!undo) return <p>{translate({ key: said.done })}</p>;
  return <Undo done={said.done} onUndo={() => onUndo(undo)} />;
}
