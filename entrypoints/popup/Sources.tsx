import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n.ts';

interface Props {
  /** The toolbar's popup closes when a file is fetched from another window. */
  isInToolbar: boolean;
  onFiles: (files: readonly File[]) => void;
  onSite: () => void;
  translate: Translate;
}

/** Firefox closes the popup even for its own file chooser (bugzilla.mozilla.org 1292701). */
const LOSES_POPUP = import.meta.env.BROWSER === 'firefox';

const openTab = () => void browser.tabs.create({ url: 'popup.html' }).then(() => window.close());

/** Where a question may come from instead: a saved message, or the tab behind the popup. */
export function Sources({ isInToolbar, onFiles, onSite, translate }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const choose = () => (isInToolbar && LOSES_POPUP ? openTab() : picker.current?.click());
  return (
    <p class="sources quiet">
      <span>
        <button type="button" class="link" onClick={choose}>
          {translate({ key: 'popup_file' })}
        </button>{' '}
        {!isInToolbar && translate({ key: 'popup_drop' })}
        {isInToolbar && (
          <button type="button" class="link" onClick={openTab}>
            {translate({ key: 'popup_drop_tab' })}
          </button>
        )}
      </span>
      <button type="button" class="link" onClick={onSite}>
        {translate({ key: 'popup_this_site' })}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".eml,.msg,.txt,message/rfc822"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </p>
  );
}
