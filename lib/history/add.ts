import type { SentTally } from './entry.ts';
import { likenessOf } from './fingerprint.ts';
import { isHashed } from './hash.ts';
import { MOST_ENTRIES, MOST_TALLIES } from './limits.ts';
import { counterpartOf, type Incoming, kept, merged, withoutTwins } from './merge.ts';
import { withoutLikeness } from './read.ts';
import type { Database, KeptEntry } from './schema.ts';
import { inOneStep, type Write, type Writing } from './transact.ts';

/** What became of what was to be added. */
export interface Added {
  added: number;
  known: number;
  /** Older than the person wants anything kept. */
  old: number;
  /** Oldest ones that made room, now. */
  dropped: number;
}

type Adding = Writing<'entries' | 'counts'>;

/** The same bounce as it is kept already, if it is. */
async function findKept({ entry, hashed }: Incoming, all: Adding): Promise<KeptEntry | undefined> {
  const store = all.objectStore('entries');
  const likes = store.index('like');
  const forms = hashed ? [entry, hashed] : [entry];
  const found = await Promise.all(forms.map((form) => store.get(form.id)));
  const same = found.find(Boolean);
  if (same) return same;
  const alike = await Promise.all(forms.map((form) => likes.getAll(likenessOf(form))));
  return forms.map((form, at) => counterpartOf(form, alike[at] ?? [])).find(Boolean);
}

/** Of a known bounce what tells more is kept. */
function renew(before: KeptEntry, { entry, hashed }: Incoming, all: Adding, write: Write): void {
  const form = hashed && isHashed(before) ? hashed : entry;
  const after = merged(withoutLikeness(before), form);
  if (JSON.stringify(after) === JSON.stringify(withoutLikeness(before))) return;
  const store = all.objectStore('entries');
  if (after.id !== before.id) write(store.delete(before.id));
  write(store.put(kept(after)));
}

/** A browser may run for months: whatever comes, what has become too old goes. */
async function dropOlder(all: Adding, write: Write, oldest: number): Promise<void> {
  const store = all.objectStore('entries');
  const range = IDBKeyRange.upperBound(oldest, true);
  for (const id of await store.index('at').getAllKeys(range)) write(store.delete(id));
}

/** When it is full the oldest go, and how many is written down beside it. */
async function dropOldest(all: Adding, write: Write, most: number): Promise<number> {
  const store = all.objectStore('entries');
  const surplus = (await store.count()) - most;
  if (surplus <= 0) return 0;
  const oldest = await store.index('at').getAllKeys(undefined, surplus);
  const counts = all.objectStore('counts');
  const before = (await counts.get('dropped')) ?? 0;
  for (const id of oldest) write(store.delete(id));
  write(counts.put(before + oldest.length, 'dropped'));
  return oldest.length;
}

/** Adds bounces in one step. Only what is new, or tells more, is written. */
export function addEntries(
  database: Database,
  batch: readonly Incoming[],
  oldest: number,
  most = MOST_ENTRIES,
): Promise<Added> {
  const young = batch.filter(({ entry }) => entry.at >= oldest);
  const bounces = withoutTwins(young);
  return inOneStep(database, ['entries', 'counts'], async (all, write) => {
    const found = await Promise.all(bounces.map((one) => findKept(one, all)));
    for (const [at, one] of bounces.entries()) {
      const before = found[at];
      if (before) renew(before, one, all, write);
      if (!before) write(all.objectStore('entries').put(kept(one.entry)));
    }
    const added = found.filter((before) => !before).length;
    await dropOlder(all, write, oldest);
    const dropped = await dropOldest(all, write, most);
    return { added, known: young.length - added, old: batch.length - young.length, dropped };
  });
}

/** Adds counts of what was sent in one step; the same row of the same log counts once. */
export function addTallies(
  database: Database,
  batch: readonly SentTally[],
  oldest: number,
  most = MOST_TALLIES,
): Promise<Added> {
  const young = batch.filter(({ day }) => day >= oldest);
  const rows = [...new Map(young.map((tally) => [tally.id, tally])).values()];
  return inOneStep(database, ['tallies'], async (all, write) => {
    const store = all.objectStore('tallies');
    const known = await Promise.all(rows.map(({ id }) => store.getKey(id)));
    const fresh = rows.filter((_, at) => known[at] === undefined);
    for (const tally of fresh) write(store.put(tally));
    const surplus = (await store.count()) - most;
    const dropped = surplus > 0 ? await store.index('day').getAllKeys(undefined, surplus) : [];
    for (const id of dropped) write(store.delete(id));
    const added = fresh.length;
    return { added, known: young.length - added, old: batch.length - young.length, dropped: dropped.length };
  });
}
