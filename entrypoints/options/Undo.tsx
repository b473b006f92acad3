import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

/** Takes back what was done; says what became of it. */
export type Undoing = () => Promise<MessageKey>;

interface Props {
  /** What has just been done. */
  done: MessageKey;
  onUndo: () => void;
  /** The button that was pressed is gone, so the keyboard goes on from here. */
  takesFocus?: boolean;
}

/** What was done and the way back, instead of a question before. */
export function Undo({ done, onUndo, takesFocus }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <p class="undo">
      {translate({ key: done })}{' '}
      <button type="button" class="link" ref={button} onClick={onUndo}>
        {translate({ key: 'options_undo' })}
      </button>
    </p>
  );
}
