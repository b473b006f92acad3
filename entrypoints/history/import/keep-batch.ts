import type { Added } from '../../../lib/history/add.ts';
import type { Imported } from '../../../lib/history/import/imported.ts';
import type { Result } from '../../../lib/i18n.ts';
import { addEntries, addTallies, putMark } from '../../shell/history.ts';

const NOTHING: Added = { added: 0, known: 0, old: 0, dropped: 0 };

/** Keeps what the worker found; of the bounces it tells what became of them. */
export async function keepBatch({ entries, tallies, marks }: Imported): Promise<Result<Added>> {
  const added = entries.length > 0 ? await addEntries(entries) : { ok: true as const, value: NOTHING };
  if (!added.ok) return added;
  const counted = tallies.length > 0 ? await addTallies(tallies) : undefined;
  if (counted && !counted.ok) return counted;
  for (const mark of marks) {
    const put = await putMark(mark);
    if (!put.ok) return put;
  }
  return added;
}
