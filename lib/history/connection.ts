import { openDB } from 'idb';
import { BlockedError, isLostConnection } from './faults.ts';
import { type Database, NAME, type Schema, upgrade, VERSION } from './schema.ts';

/** A page that gets out of the way at once is no reason to bother anybody; milliseconds. */
const PATIENCE = 3_000;

let current: Promise<Database> | undefined;

/** Lets go of the database: another page wants to upgrade or to delete it. */
export async function disconnect(): Promise<void> {
  const connection = current;
  current = undefined;
  await connection?.then(
    (database) => database.close(),
    () => undefined,
  );
}

async function open(): Promise<Database> {
  const blocked = Promise.withResolvers<never>();
  let failure: unknown;
  const opening = openDB<Schema>(NAME, VERSION, {
    upgrade: async (database, from, _, all) => {
      all.done.catch(() => undefined);
      try {
        await upgrade(database, from, all);
      } catch (error) {
        failure = error;
        abort(all); // else what was done so far would stay: half an upgrade
      }
    },
    blocked: () => void setTimeout(() => blocked.reject(new BlockedError()), PATIENCE),
    blocking: () => void disconnect(),
    terminated: () => {
      current = undefined;
    },
  });
  blocked.promise.catch(() => closeLater(opening)); // whoever asks again opens it anew
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    throw failure ?? error;
  }
}

function abort(all: { abort: () => void }): void {
  try {
    all.abort();
  } catch {
    // the browser was faster
  }
}

function closeLater(opening: Promise<Database>): void {
  opening.then(
    (database) => database.close(),
    () => undefined,
  );
}

/** The one connection of this page or worker. */
function connect(): Promise<Database> {
  const opening = current ?? open();
  current = opening;
  opening.catch(() => {
    if (current === opening) current = undefined; // the next one may have more luck
  });
  return opening;
}

/** Works with the database; once more where the browser had closed it in between. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect();
  try {
    return await work(database);
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    await disconnect();
    return work(await connect());
  }
}
