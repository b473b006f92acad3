import type { HistoryEntry } from '../entry.ts';
import { type Named, nameOf } from './flat.ts';
import { unguarded } from './history-csv.ts';
import type { RowShape } from './log-row.ts';
import { readEntry } from './read-record.ts';
import { timeOf } from './times.ts';

/** Fields of a bounce by the columns of our own table (history-csv.ts). */
const FIELDS = {
  recipient: 'recipient',
  domain: 'domain',
  provider: 'provider',
  action: 'action',
  replyCode: 'reply code',
  enhancedCode: 'enhanced code',
  diagnostic: 'reply',
  rejectedBy: 'rejected by',
  bucket: 'bucket',
  reason: 'reason',
  permanence: 'permanence',
  actor: 'who can act',
  confidence: 'confidence',
  subject: 'subject',
  campaign: 'campaign',
  ownAddress: 'own address',
  ownDomain: 'own domain',
  arrival: 'came by',
  id: 'id',
} as const;
const ROUTE = { server: 'sending server', dkim: 'dkim domain', service: 'service' } as const;

/**
 * The bounce of a row of our own table, as it was: by its own id it is known when it is there already, and hashed names
 * come back, too. Nothing where a hand or a spreadsheet has changed a field into what none of ours is.
 */
export function entryOfOwnRow(
  values: Named,
  { order, now }: Pick<RowShape, 'order' | 'now'>,
): HistoryEntry | undefined {
  const cell = (column: string) => unguarded(values.get(nameOf(column)) ?? '');
  const fieldsOf = (columns: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(columns)
        .map(([field, column]) => [field, cell(column)])
        .filter(([, value]) => value !== ''),
    );
  const time = cell('time');
  const at = timeOf(time, order, now); // a spreadsheet writes it in the order of its language
  if (time !== '' && at === undefined) return undefined;
  return readEntry({
    diagnostic: '',
    ...fieldsOf(FIELDS),
    ...(at === undefined ? { at: now, isUndated: true } : { at }),
    route: fieldsOf(ROUTE),
  });
}
