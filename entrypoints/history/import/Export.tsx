import type { History } from '../../../lib/history/entry.ts';
import { delimiterFor, historyCsv } from '../../../lib/history/import/history-csv.ts';
import { savedHistory } from '../../../lib/history/import/saved-history.ts';
import { loadHistory } from '../../shell/history.ts';
import { fileName, saveFile } from '../../shell/save-file.ts';
import { translate } from '../../shell/translate.ts';
import { headlineOf } from '../labels.ts';
import { SaveButton } from './SaveButton.tsx';

interface Props {
  isEmpty: boolean;
  announce: (sentence: string) => void;
}

/** Reads the history as it is now, and saves it in one form. */
const save =
  (ending: 'json' | 'csv', type: string, write: (history: History, now: number) => Iterable<string>) =>
  async () => {
    const history = await loadHistory();
    if (!history.ok) return history;
    const now = Date.now();
    await saveFile(fileName(ending, now), type, write(history.value, now));
    return undefined;
  };

const saveJson = save('json', 'application/json', savedHistory);
const saveCsv = save('csv', 'text/csv', ({ entries }) =>
  historyCsv(entries, delimiterFor(navigator.language), headlineOf),
);

/** The way out: everything, to be brought in again, or the bounces as a table. */
export function Export({ isEmpty, announce }: Props) {
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{translate({ key: 'export_title' })}</h2>
      <p>{translate({ key: isEmpty ? 'export_empty' : 'export_why' })}</p>
      <div class="buttons">
        <SaveButton label="export_json" isDisabled={isEmpty} save={saveJson} announce={announce} />
        <SaveButton label="export_csv" isDisabled={isEmpty} save={saveCsv} announce={announce} />
      </div>
      <p class="quiet">{translate({ key: 'export_private' })}</p>
    </section>
  );
}
