/** A record with a TTL of 0 is still not asked for twice within one look at the report. */
const MIN_SECONDS = 30;
/** Somebody who just repaired a record wants to see it. */
const MAX_SECONDS = 3_600;
/** Some forty questions for a full check: a dozen domains. The oldest goes first. */
const MAX_ENTRIES = 500;

interface Entry<Value> {
  value: Value;
  until: number;
}

/**
 * Where the memory outlives the program: one plain value, such as one item of `storage.session` of a worker that the
 * browser stops and starts as it likes. May fail: then the memory ends with the program.
 */
export interface CacheStore {
  get: () => Promise<unknown>;
  set: (snapshot: unknown) => Promise<void>;
}

export interface Cache<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value, ttlSeconds: number) => void;
  /** Brings back what an earlier run of the program kept; done once. */
  load: () => Promise<void>;
}

const isKept = (row: unknown): row is [string, Entry<never>] =>
  Array.isArray(row) && typeof row[0] === 'string' && typeof row[1]?.until === 'number';

/** Writes again while something has changed, one write at a time. */
function createSaver({ set }: CacheStore, snapshot: () => unknown): () => Promise<void> {
  let [isSaving, hasChanged] = [false, false];
  return async () => {
    hasChanged = true;
    if (isSaving) return;
    isSaving = true;
    while (hasChanged) {
      hasChanged = false;
      await set(snapshot()).catch(() => {}); // full or gone: the answers are still in memory
    }
    isSaving = false;
  };
}

/** Keeps answers for their time to live, within bounds. */
export function createCache<Value>(now: () => number, store?: CacheStore): Cache<Value> {
  const entries = new Map<string, Entry<Value>>();
  const save = store && createSaver(store, () => [...entries]);
  let loading: Promise<void> | undefined;

  /** An end further away than any is of another clock: somebody has set it back. */
  const isAlive = ({ until }: Entry<Value>) => until > now() && until <= now() + MAX_SECONDS * 1000;

  const restore = async () => {
    const kept = await store?.get().catch(() => undefined);
    if (!Array.isArray(kept)) return;
    for (const [key, entry] of kept.filter(isKept)) {
      if (isAlive(entry) && !entries.has(key)) entries.set(key, entry);
    }
  };

  return {
    load: () => {
      loading ??= restore();
      return loading;
    },
    get: (key) => {
      const entry = entries.get(key);
      if (entry && isAlive(entry)) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set: (key, value, ttlSeconds) => {
      const seconds = Math.min(Math.max(ttlSeconds, MIN_SECONDS), MAX_SECONDS);
      entries.delete(key);
      entries.set(key, { value, until: now() + seconds * 1000 });
      const [oldest] = entries.keys();
      if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
      void save?.();
    },
  };
}
