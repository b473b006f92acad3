import { deleteDB } from 'idb';
import { disconnect } from './connection.ts';
import type { ChangeMark, History, HistoryEntry } from './entry.ts';
import { BlockedError } from './faults.ts';
import { kept } from './merge.ts';
import { readHistory, withoutLikeness } from './read.ts';
import { type Database, NAME } from './schema.ts';
import { inOneStep } from './transact.ts';

const STORES = ['entries', 'tallies', 'marks', 'counts'] as const;

/** Names the campaign of these bounces, or takes the name back. */
export function labelCampaign(
  database: Database,
  ids: readonly string[],
  campaign: string | undefined,
): Promise<void> {
  return inOneStep(database, ['entries'], async (all, write) => {
    const store = all.objectStore('entries');
    for (const entry of await Promise.all(ids.map((id) => store.get(id)))) {
      if (!entry) continue;
      const { campaign: _, ...rest } = entry;
      write(store.put({ ...rest, ...(campaign && { campaign }) }));
    }
  });
}

/** Marks a change, or changes the mark. */
export const putMark = (database: Database, mark: ChangeMark): Promise<void> =>
  inOneStep(database, ['marks'], (all, write) => write(all.objectStore('marks').put(mark)));

/** Takes a mark away. */
export const removeMark = (database: Database, id: string): Promise<void> =>
  inOneStep(database, ['marks'], (all, write) => write(all.objectStore('marks').delete(id)));

/** Forgets these bounces; returns them. */
export function removeEntries(database: Database, ids: readonly string[]): Promise<HistoryEntry[]> {
  return inOneStep(database, ['entries'], async (all, write) => {
    const store = all.objectStore('entries');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    for (const id of ids) write(store.delete(id));
    return found.flatMap((entry) => (entry ? [withoutLikeness(entry)] : []));
  });
}

/** Forgets what is older. */
export function removeOlder(database: Database, oldest: number): Promise<number> {
  return inOneStep(database, ['entries', 'tallies', 'marks'], async (all, write) => {
    const [entries, tallies, marks] = [
      all.objectStore('entries'),
      all.objectStore('tallies'),
      all.objectStore('marks'),
    ];
    const range = IDBKeyRange.upperBound(oldest, true);
    const [marked, bounces, days] = await Promise.all([
      marks.getAll(), // before the others: where it throws at once, nothing waits that nobody would hear of
      entries.index('at').getAllKeys(range),
      tallies.index('day').getAllKeys(range),
    ]);
    const changes = marked.filter(({ at }) => at < oldest);
    for (const id of bounces) write(entries.delete(id));
    for (const id of days) write(tallies.delete(id));
    for (const { id } of changes) write(marks.delete(id));
    return bounces.length + days.length + changes.length;
  });
}

/** Puts other forms in the place of these bounces. */
export function replaceEntries(
  database: Database,
  pairs: readonly (readonly [before: string, after: HistoryEntry])[],
): Promise<void> {
  return inOneStep(database, ['entries'], (all, write) => {
    const store = all.objectStore('entries');
    for (const [before, after] of pairs) {
      if (before !== after.id) write(store.delete(before));
      write(store.put(kept(after)));
    }
  });
}

/** Forgets everything; returns what could be read of it. */
export async function erase(database: Database): Promise<History> {
  const history = await readHistory(database);
  await inOneStep(database, STORES, (all, write) => {
    for (const name of STORES) write(all.objectStore(name).clear());
  });
  return history;
}

/** Puts back what was forgotten, beside what has come since, and in the place of other forms of it. */
export function putBack(
  database: Database,
  { entries, tallies, marks, dropped }: History,
  forms: readonly string[] = [],
): Promise<void> {
  return inOneStep(database, STORES, (all, write) => {
    for (const id of forms) write(all.objectStore('entries').delete(id));
    for (const entry of entries) write(all.objectStore('entries').put(kept(entry)));
    for (const tally of tallies) write(all.objectStore('tallies').put(tally));
    for (const mark of marks) write(all.objectStore('marks').put(mark));
    if (dropped) write(all.objectStore('counts').put(dropped, 'dropped'));
  });
}

/** Throws the database away, for when it cannot even be opened. */
export async function destroy(): Promise<void> {
  await disconnect();
  const blocked = Promise.withResolvers<never>();
  await Promise.race([
    deleteDB(NAME, { blocked: () => blocked.reject(new BlockedError()) }),
    blocked.promise,
  ]);
}
