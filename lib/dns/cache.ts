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

export interface Cache<Value> {
  get: (key: string) => Value | undefined;
  set: (key: string, value: Value, ttlSeconds: number) => void;
}

/** Keeps answers in memory for their time to live, within bounds. */
export function createCache<Value>(now: () => number): Cache<Value> {
  const entries = new Map<string, Entry<Value>>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry && entry.until > now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set: (key, value, ttlSeconds) => {
      const seconds = Math.min(Math.max(ttlSeconds, MIN_SECONDS), MAX_SECONDS);
      entries.delete(key);
      entries.set(key, { value, until: now() + seconds * 1000 });
      const [oldest] = entries.keys();
      if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
    },
  };
}
