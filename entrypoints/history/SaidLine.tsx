import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

/** What the last press did; with a way back where there is one. */
export interface Said {
  done: Message;
  undo?: () => Promise<unknown>;
  isFailed?: boolean;
}

/** Says it where it was pressed. The button that was pressed is gone with what it removed, so the keyboard goes on from here. */
export function SaidLine({ said }: { said: Said | undefined }) {
  const button = useRef<HTMLButtonElement>(null);
  const undo = said?.undo;
  useEffect(() => {
    if (undo) button.current?.focus();
  }, [undo]);
  if (!said) return null;
  return (
    <span class="said-line" data-failed={said.isFailed}>
      {translate(said.done)}{' '}
      {undo && (
        <button type="button" class="link" ref={button} onClick={() => void undo()}>
          {translate({ key: 'options_undo' })}
        </button>
      )}
    </span>
  );
}
