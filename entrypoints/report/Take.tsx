import { CopyButton } from '../../components/CopyButton.tsx';
import { copy } from '../shell/copy.ts';
import { saveFile } from '../shell/save-file.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  /** Writes the report as Markdown. */
  write: () => string;
  /** The name of its file. */
  file: string;
  isRedacted: boolean;
  onRedact: (isRedacted: boolean) => void;
  announce: (sentence: string) => void;
}

/** Takes the report along: on paper, as PDF, or as Markdown; with names or without. */
export function Take({ write, file, isRedacted, onRedact, announce }: Props) {
  const tools = { translate, copy, announce };
  const download = async () => {
    await saveFile(file, 'text/markdown;charset=utf-8', [write()]);
    announce(translate({ key: 'overall_page_downloaded', values: [file] }));
  };
  return (
    <div class="take">
      <label class="choice">
        <input type="checkbox" checked={isRedacted} onChange={() => onRedact(!isRedacted)} />
        {translate({ key: 'panel_share_redact' })}
      </label>
      <div class="offer">
        <button type="button" class="button" onClick={() => window.print()}>
          {translate({ key: 'overall_page_print' })}
        </button>
        <CopyButton label="popup_copy_markdown" text={async () => write()} {...tools} />
        <button type="button" class="button" onClick={() => void download()}>
          {translate({ key: 'overall_page_download' })}
        </button>
      </div>
    </div>
  );
}
