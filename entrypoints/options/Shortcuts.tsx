import { useEffect, useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { changeShortcuts, loadShortcuts, type Shortcut } from '../shell/shortcuts.ts';
import { translate } from '../shell/translate.ts';

/** What each command does, in the chosen language; the browser's own description speaks the browser's. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'options_keys_popup',
  'diagnose-view': 'options_keys_view',
};

const nameOf = ({ name, description }: Shortcut): string => {
  const key = NAMES[name];
  return key ? translate({ key }) : description;
};

/** The keys that hold now; only the browser may change them, so a button opens its page. */
export function Shortcuts({ announce }: { announce: (sentence: string) => void }) {
  const title = useId();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    const refresh = () => void loadShortcuts().then(setShortcuts);
    refresh();
    window.addEventListener('focus', refresh); // back from the browser's page, where they may have changed
    return () => window.removeEventListener('focus', refresh);
  }, []);

  const change = async () => {
    const isOpen = await changeShortcuts();
    setRefused(!isOpen);
    if (!isOpen) announce(translate({ key: 'options_keys_refused' }));
  };

  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{translate({ key: 'options_keys' })}</h2>
      <dl class="keys">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{nameOf(shortcut)}</dt>
            <dd>
              {shortcut.keys ? (
                <kbd>{shortcut.keys}</kbd>
              ) : (
                <span class="quiet">{translate({ key: 'options_keys_none' })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <button type="button" class="button" onClick={() => void change()}>
          {translate({ key: 'options_keys_change' })}
        </button>
      </div>
      {isRefused && <p>{translate({ key: 'options_keys_refused' })}</p>}
    </section>
  );
}
