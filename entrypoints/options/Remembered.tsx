import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { type Choice, KEEPING, type Keeping } from '../../lib/settings.ts';
import { loadRecent } from '../shell/recent.ts';
import {
  copyRemembered,
  countLookUps,
  forgetRemembered,
  isEmpty,
  restoreRemembered,
} from '../shell/remembered.ts';
import { translate } from '../shell/translate.ts';
import { Group } from './Group.tsx';
import { useSaved } from './Saved.tsx';
import { Undo } from './Undo.tsx';

interface Props {
  keepDays: Keeping;
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
  announce: (sentence: string) => void;
}

/** What the last press did to what was remembered; with a way back where there is one. */
interface Said {
  done: MessageKey;
  undo?: () => Promise<unknown>;
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
  const [said, setSaid] = useState<Said>();
  const { saved, showSaved } = useSaved();

  const say = (next: Said) => {
    setSaid(next);
    announce(translate({ key: next.done }));
  };
  const keep = async (days: Keeping) => {
    const before = await copyRemembered();
    setSaid(undefined);
    const isKept = await onSave({ keepDays: days });
    showSaved(isKept);
    if (!isKept || (await loadRecent()).length >= countLookUps(before)) return;
    const undo = async () => (await onSave({ keepDays })) && restoreRemembered(before);
    say({ done: 'options_keep_shortened', undo });
  };
  const forget = async () => {
    const before = await forgetRemembered();
    if (isEmpty(before)) return say({ done: 'options_forget_nothing' });
    say({ done: 'options_forgotten', undo: () => restoreRemembered(before) });
  };
  const takeBack = async (undo: () => Promise<unknown>) => {
    await undo();
    forgetButton.current?.focus();
    say({ done: 'options_undone' });
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

function Answer({
  said,
  onUndo,
}: {
  said: Said | undefined;
  onUndo: (undo: () => Promise<unknown>) => void;
}) {
  const undo = said?.undo;
  if (!said) return null;
  if (!undo) return <p>{translate({ key: said.done })}</p>;
  return <Undo done={said.done} onUndo={() => onUndo(undo)} />;
}
