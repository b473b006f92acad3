import { useEffect, useState } from 'preact/hooks';
import { translate } from '../shell/translate.ts';

/** Long enough to read one word. */
const FEEDBACK = 2000;

/** Says where something was chosen that it is kept, for a moment, or that it could not be; the status region says it, too. */
export function useSaved() {
  const [outcome, setOutcome] = useState<'kept' | 'failed'>();
  useEffect(() => {
    if (outcome !== 'kept') return;
    const timer = setTimeout(() => setOutcome(undefined), FEEDBACK);
    return () => clearTimeout(timer);
  }, [outcome]);
  const saved = (
    <span class="saved" data-outcome={outcome} aria-hidden="true">
      {outcome && translate({ key: outcome === 'kept' ? 'options_saved' : 'options_failed' })}
    </span>
  );
  return { saved, showSaved: (isKept: boolean) => setOutcome(isKept ? 'kept' : 'failed') };
}
