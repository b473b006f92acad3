import type { IDBPTransaction } from 'idb';
import type { Database, Schema, StoreName } from './schema.ts';

/** Everything that is written in one step. */
export type Writing<Names extends StoreName> = IDBPTransaction<Schema, Names[], 'readwrite'>;

/** Takes a write on its way; all have to succeed. */
export type Write = (request: Promise<unknown>) => void;

/** All of it happens, or nothing: when a write fails, and when the worker is killed in the middle. */
export async function inOneStep<Names extends StoreName, T>(
  database: Database,
  stores: readonly Names[],
  work: (all: Writing<Names>, write: Write) => Promise<T> | T,
): Promise<T> {
  const all: Writing<Names> = database.transaction([...stores], 'readwrite');
  const writes: Promise<unknown>[] = [];
  const write: Write = (request) => {
    request.catch(() => undefined); // told below, once
    writes.push(request);
  };
  all.done.catch(() => undefined);
  try {
    const result = await work(all, write);
    await Promise.all([...writes, all.done]);
    return result;
  } catch (error) {
    await undo(all);
    throw all.error ?? error; // a write that was called off does not know why
  }
}

async function undo<Names extends StoreName>(all: Writing<Names>): Promise<void> {
  try {
    all.abort();
  } catch {
    // it was over already
  }
  await all.done.catch(() => undefined);
}
