import { useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n.ts';

interface Props {
  onFiles: (files: readonly File[]) => void;
  onSite: () => void;
  translate: Translate;
}

/** Where a question may come from instead: a saved message, or the tab behind the popup. */
export function Sources({ onFiles, onSite, translate }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <p class="sources quiet">
      <span>
        <button type="button" class="link" onClick={() => picker.current?.click()}>
          {translate({ key: 'popup_file' })}
        </button>{' '}
        {translate({ key: 'popup_drop' })}
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
