import { useRef } from 'preact/hooks';
import { translate } from '../../shell/translate.ts';
import { chosenFiles } from './dropped-files.ts';
import type { Chosen } from './protocol.ts';

interface Props {
  isOver: boolean;
  /** Some have been read already. */
  isAgain: boolean;
  onFiles: (files: readonly Chosen[]) => void;
}

/** Whatever a bounce or a log may be saved as; the rest is told by what is in the file. */
const ENDINGS = '.eml,.msg,.mbox,.mbx,.csv,.tsv,.txt,.json,.jsonl,.ndjson,.log,message/rfc822';

/** Both browsers have it (https://wicg.github.io/entries-api/#dom-htmlinputelement-webkitdirectory); the types do not. */
const WHOLE_FOLDER: object = { webkitdirectory: true };

/** Where files go: two buttons, and room to drop them. */
export function ChooseFiles({ isOver, isAgain, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const field = {
    type: 'file' as const,
    hidden: true,
    multiple: true,
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const chosen = chosenFiles(event.currentTarget.files ?? []);
      event.currentTarget.value = ''; // the same file may be chosen again
      onFiles(chosen);
    },
  };
  return (
    <>
      {!isAgain && <p>{translate({ key: 'import_why' })}</p>}
      <div class="drop-here" data-over={isOver || undefined}>
        <div class="buttons">
          <button type="button" class="button main" onClick={() => files.current?.click()}>
            {translate({ key: isAgain ? 'import_choose_more' : 'import_choose' })}
          </button>
          <button type="button" class="button" onClick={() => folder.current?.click()}>
            {translate({ key: 'import_choose_folder' })}
          </button>
        </div>
        <p class="quiet">{translate({ key: isOver ? 'import_drop_now' : 'import_drop' })}</p>
        <input {...field} ref={files} accept={ENDINGS} />
        <input {...field} {...WHOLE_FOLDER} ref={folder} />
      </div>
    </>
  );
}
