import { logs } from '../../../lib/history/import/logs/index.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';

/** How mail gets out of the programs that people have. */
const MAIL: readonly MessageKey[] = ['import_from_gmail', 'import_from_outlook', 'import_from_others'];

/** By name, as people look for theirs. */
const KNOWN = logs
  .filter(({ id }) => id !== 'own')
  .toSorted((one, other) => one.name.localeCompare(other.name));

/** Where bounces of the past are to be had, by program and service. */
export function WhereFrom() {
  return (
    <details class="where-from">
      <summary>{translate({ key: 'import_from' })}</summary>
      <ul class="ways">
        {MAIL.map((key) => (
          <li key={key}>{translate({ key })}</li>
        ))}
        <li>{translate({ key: 'import_from_logs' })}</li>
      </ul>
      <ul class="known-logs">
        {KNOWN.map(({ id, name, source }) => (
          <li key={id}>
            <a href={source} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p>{translate({ key: 'import_from_zip' })}</p>
    </details>
  );
}
