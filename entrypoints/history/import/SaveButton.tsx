import { useEffect, useState } from 'preact/hooks';
import type { Message, MessageKey, Result } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';

interface Props {
  label: MessageKey;
  isDisabled?: boolean;
  /** Nothing when all went well. */
  save: () => Promise<Result<unknown> | undefined>;
  announce: (sentence: string) => void;
}

/** Long enough to read one word. */
const FEEDBACK = 2000;

/** Saves a file, and says so in the button; it keeps its width. */
export function SaveButton({ label, isDisabled = false, save, announce }: Props) {
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<Message>();
  useEffect(() => {
    if (!isSaved) return;
    const timer = setTimeout(() => setSaved(false), FEEDBACK);
    return () => clearTimeout(timer);
  }, [isSaved]);

  const press = async () => {
    if (isDisabled) return;
    const outcome = await save();
    const failure = outcome?.ok === false ? outcome.error : undefined;
    setError(failure);
    setSaved(!failure);
    announce(translate(failure ?? { key: 'export_saved' }));
  };
  return (
    <span class="save">
      <button type="button" class="button stacked" aria-disabled={isDisabled} onClick={() => void press()}>
        {[label, 'export_saved' as const].map((key) => (
          <span key={key} hidden={(key === label) === isSaved}>
            {translate({ key })}
          </span>
        ))}
      </button>
      {error && <span class="failed">{translate(error)}</span>}
    </span>
  );
}
