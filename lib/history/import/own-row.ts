import type { HistoryEntry } from '../entry.ts';
import { type Named, nameOf } from './flat.ts';
import { unguarded } from './history-csv.ts';
import type { RowShape } from './log-row.ts';
import { OWN_COLUMNS } from './own-columns.ts';
import { readEntry } from './read-record.ts';
import { timeOf } from './times.ts';

/**
 * The bounce of a row of our own table, as it was: by its own id it is known when it is there already, and hashed names
 * come back, too. Nothing where a hand or a spreadsheet has changed a field into what none of ours is.
 */
export function entryOfOwnRow(
  values: Named,
  { order, now }: Pick<RowShape, 'order' | 'now'>,
): HistoryEntry | undefined {
  const cell = (column: string) => unguarded(values.get(nameOf(column)) ?? '');
  const fields: Record<string, string> = {};
  const route: Record<string, string> = {};
  for (const [column, field, part] of OWN_COLUMNS) {
    const value = cell(column);
    if (value === '') continue;
    if (part) route[part] = value;
    else fields[field] = value;
  }
  const time = cell('time');
  const at = timeOf(time, order, now); // a spreadsheet writes it in the order of its language
  if (time !== '' && at === undefined) return undefined;
  return readEntry({
    diagnostic: '',
    ...fields,
    ...(at === undefined ? { at: now, isUndated: true } : { at }),
    route,
  });
}
