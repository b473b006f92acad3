import { useEffect, useState } from 'preact/hooks';
import { translate } from '../shell/translate.ts';

/** Long enough to read one word. */
const FEEDBACK = 2000;

/** Says "Saved" for a moment where something was kept; the status region says it, too. */
export function useSaved() {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setShown(false), FEEDBACK);
    return () => clearTimeout(timer);
  }, [isShown]);
  const saved = (
    <span class="saved" aria-hidden="true">
      {isShown && translate({ key: 'options_saved' })}
    </span>
  );
  return { saved, showSaved: (isKept: boolean) => setShown(isKept) };
}
