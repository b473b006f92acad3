import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../lib/settings.ts';
import { translate } from '../shell/translate.ts';
import { Decided } from './Decided.tsx';
import { DqsField } from './DqsField.tsx';
import { useSaved } from './Saved.tsx';
import { Undo } from './Undo.tsx';

interface Props {
  kept: string | undefined;
  isDecided: boolean;
  onSave: (choice: Choice) => Promise<boolean>;
  announce: (sentence: string) => void;
}

/** Enough to tell two keys apart. */
const SHOWN = 4;
const masked = (key: string) => `••••••••${key.slice(-SHOWN)}`;

/** The person's own key for the lists of Spamhaus: never shown whole, gone with one press, back with another. */
export function DqsKey({ kept, isDecided, onSave, announce }: Props) {
  const id = useId();
  const [removed, setRemoved] = useState<string>();
  const [isNew, setNew] = useState(false);
  const removeButton = useRef<HTMLButtonElement>(null);
  const { saved, showSaved } = useSaved();
  useEffect(() => {
    if (isNew) removeButton.current?.focus(); // the field that had the focus is gone
  }, [isNew]);

  const keep = async (key: string) => {
    const isKept = await onSave({ dqsKey: key });
    if (isKept) setRemoved(undefined);
    setNew(isKept);
    showSaved(isKept);
  };
  const remove = async () => {
    if (!(await onSave({ dqsKey: undefined }))) return showSaved(false);
    setRemoved(kept);
    setNew(false);
    announce(translate({ key: 'options_dqs_removed' }));
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <div class="heading">
        <h2 id={`${id}-title`}>{translate({ key: 'options_dqs' })}</h2> {isDecided ? <Decided /> : saved}
      </div>
      <p class="why-note">{translate({ key: 'options_dqs_why' })}</p>
      {kept && (
        <div class="offer">
          <span>{translate({ key: 'options_dqs_kept', values: [masked(kept)] })}</span>
          {!isDecided && (
            <button type="button" class="button" ref={removeButton} onClick={() => void remove()}>
              {translate({ key: 'options_dqs_remove' })}
            </button>
          )}
        </div>
      )}
      {!kept && removed && <Undo takesFocus done="options_dqs_removed" onUndo={() => void keep(removed)} />}
      {!kept && <DqsField describedBy={`${id}-privacy`} onKey={keep} announce={announce} />}
      <p id={`${id}-privacy`} class="quiet">
        {translate({ key: 'options_dqs_privacy' })}{' '}
        {!isDecided && translate({ key: 'options_dqs_kept_here' })}
      </p>
    </section>
  );
}
