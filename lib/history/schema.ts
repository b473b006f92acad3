import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ChangeMark, HistoryEntry, SentTally } from './entry.ts';
import { likenessOf } from './fingerprint.ts';

/** The database, the same for every page of ours and the worker. */
export const NAME = 'history';

/** A bounce as it is kept: with what its other forms are found by. */
export type KeptEntry = HistoryEntry & { like: string };

/** What is kept where. */
export interface Schema extends DBSchema {
  entries: { key: string; value: KeptEntry; indexes: { at: number; like: string } };
  tallies: { key: string; value: SentTally; indexes: { day: number } };
  marks: { key: string; value: ChangeMark };
  /** How many of the oldest entries made room for new ones. */
  counts: { key: 'dropped'; value: number };
}

/** A connection to it. */
export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** What each version made of the one before: never changed again once it was released, tests hold what the first one kept. */
const STEPS: readonly ((database: Database, all: Upgrading) => void | Promise<void>)[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
    database.createObjectStore('marks', { keyPath: 'id' });
  },
  async (database, all) => {
    database.createObjectStore('tallies', { keyPath: 'id' }).createIndex('day', 'day');
    database.createObjectStore('counts');
    const entries = all.objectStore('entries');
    entries.createIndex('like', 'like');
    for await (const cursor of entries.iterate()) {
      const { value } = cursor;
      if (typeof value.diagnostic !== 'string') continue; // damaged: it stays as it is, and is told of when it is read
      await cursor.update({ ...value, like: likenessOf(value) });
    }
  },
];

/** Of the schema. */
export const VERSION = STEPS.length;

/** Makes this version of any older one, and of nothing. */
export async function upgrade(database: Database, from: number, all: Upgrading): Promise<void> {
  for (const step of STEPS.slice(from)) await step(database, all);
}
