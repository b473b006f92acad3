import { delimiterFor, problemsCsv } from '../../../lib/history/import/history-csv.ts';
import type { Problem } from '../../../lib/history/import/imported.ts';
import { fileName, saveFile } from '../../shell/save-file.ts';
import { translate } from '../../shell/translate.ts';
import { numberOf } from '../labels.ts';
import { SaveButton } from './SaveButton.tsx';

interface Props {
  problems: readonly Problem[];
  /** Beyond those that are listed. */
  more: number;
  announce: (sentence: string) => void;
}

/** More are read in a table. */
const SHOWN = 100;

/** What could not be read: which file, which row or message, and why. Nothing is left out without a word. */
export function Problems({ problems, more, announce }: Props) {
  if (problems.length === 0) return null;
  const count = problems.length + more;
  const save = async () => {
    const table = problemsCsv(problems, delimiterFor(navigator.language), translate);
    await saveFile(fileName('csv', Date.now(), 'problems'), 'text/csv', [table]);
    return undefined;
  };
  return (
    <details class="problems" open={problems.length <= 5}>
      <summary>{translate({ key: 'import_problems', values: [numberOf(count)] })}</summary>
      <ul>
        {problems.slice(0, SHOWN).map(({ file, place, unit, reason }, at) => (
          <li key={at}>
            <b>
              {place === undefined
                ? file
                : translate({
                    key: unit === 'message' ? 'import_problem_message' : 'import_problem_row',
                    values: [file, numberOf(place)],
                  })}
            </b>
            {': '}
            {translate(reason)}
          </li>
        ))}
      </ul>
      {count > SHOWN && (
        <p class="quiet">{translate({ key: 'import_problems_more', values: [numberOf(count - SHOWN)] })}</p>
      )}
      <SaveButton label="import_problems_save" save={save} announce={announce} />
    </details>
  );
}
