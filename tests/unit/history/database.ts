import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { disconnect } from '../../../lib/history/connection.ts';
import { NAME } from '../../../lib/history/schema.ts';
import versionOne from './version-1.json';

/** A browser that has never kept anything. */
export async function startAnew(): Promise<void> {
  await disconnect();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
}

/** The database as the first version of Bounce Lens left it, by hand: the schema in the code goes on. */
export async function keepVersionOne(entries: readonly object[] = versionOne.entries): Promise<void> {
  const old = await openDB(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
      database.createObjectStore('marks', { keyPath: 'id' });
    },
  });
  for (const entry of entries) await old.put('entries', entry);
  for (const mark of versionOne.marks) await old.put('marks', mark);
  old.close();
}

/** Until `restore` every call of this method of the database fails so. */
export function breakMethod<T extends object>(
  prototype: T,
  name: keyof T & string,
  fail: (call: number) => DOMException | undefined,
): () => void {
  const original = prototype[name] as (...given: unknown[]) => unknown;
  let calls = 0;
  Object.assign(prototype, {
    [name](this: unknown, ...given: unknown[]) {
      const error = fail(++calls);
      if (error) throw error;
      return original.apply(this, given);
    },
  });
  return () => Object.assign(prototype, { [name]: original });
}
