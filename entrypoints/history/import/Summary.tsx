import { Icon } from '../../../components/Icon.tsx';
import type { Message } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';
import { numberOf } from '../labels.ts';
import { Problems } from './Problems.tsx';
import type { Sums } from './sums.ts';

interface Props {
  sums: Sums;
  isStopped: boolean;
  failure?: Message;
  announce: (sentence: string) => void;
}

/** What else there is to say, where there is any of it. */
function linesOf({ known, old, passed, sent, marks, dropped }: Sums): Message[] {
  const lines: [count: number, key: Message['key']][] = [
    [known, 'import_known'],
    [passed, 'import_passed'],
    [sent, 'import_sent'],
    [marks, 'import_marks'],
    [old, 'import_old'],
    [dropped, 'import_dropped'],
  ];
  return lines.flatMap(([count, key]) => (count > 0 ? { key, values: [numberOf(count)] } : []));
}

/** What came of an import: what is new, what was known, what could not be read and why. */
export function Summary({ sums, isStopped, failure, announce }: Props) {
  return (
    <div class="summary">
      {failure && (
        <p class="slip" data-verdict="fail">
          <Icon name="alarm" />
          <span>{translate(failure)}</span>
        </p>
      )}
      <h3>{translate({ key: 'import_done', values: [numberOf(sums.added)] })}</h3>
      {(isStopped || failure) && <p>{translate({ key: 'import_stopped' })}</p>}
      <ul>
        {linesOf(sums).map((line) => (
          <li key={line.key}>{translate(line)}</li>
        ))}
      </ul>
      <Problems problems={sums.problems} more={sums.moreProblems} announce={announce} />
      {sums.added + sums.known > 0 && (
        <div class="buttons">
          <a class="button" href="#overview">
            {translate({ key: 'import_show' })}
          </a>
        </div>
      )}
    </div>
  );
}
