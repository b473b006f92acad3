import { erase, removeOlder, replaceEntries } from '../../lib/history/change.ts';
import { withDatabase } from '../../lib/history/connection.ts';
import { DAY } from '../../lib/history/days.ts';
import { failureOf } from '../../lib/history/faults.ts';
import { hashed, isHashed } from '../../lib/history/hash.ts';
import { readHistory } from '../../lib/history/read.ts';
import type { Database } from '../../lib/history/schema.ts';
import type { Result } from '../../lib/i18n.ts';
import { announceChange } from './history-changes.ts';
import { livedUntil } from './lived.ts';
import { ensureHash } from './salt.ts';
import { loadSettings } from './settings.ts';

/** Takes the names out of what is kept; returns of how many bounces. */
async function hashAll(database: Database): Promise<number> {
  const { entries } = await readHistory(database);
  const named = entries.filter((entry) => !isHashed(entry));
  if (named.length === 0) return 0;
  const hash = await ensureHash();
  const pairs = await Promise.all(named.map(async (entry) => [entry.id, await hashed(entry, hash)] as const));
  await replaceEntries(database, pairs);
  return named.length;
}

/** Forgets what is too old; where nothing is to be kept all of it, also what is damaged and so has no age. */
async function forget(database: Database, days: number): Promise<number> {
  if (days > 0) return removeOlder(database, (await livedUntil()) - days * DAY);
  const { entries, tallies, marks, dropped = 0, unreadable = 0 } = await erase(database);
  return entries.length + tallies.length + marks.length + dropped + unreadable;
}

/** What a tidying did. */
export interface Tidied {
  /** Forgotten, because it is older than the person wants. */
  removed: number;
  /** Bounces whose addresses were hashed. */
  hashed: number;
}

/** Makes the history what the settings say: nothing too old, and no addresses where none are wanted. */
export async function tidyHistory(): Promise<Result<Tidied>> {
  const { historyDays, hashesRecipients } = await loadSettings();
  try {
    const value = await withDatabase(async (database) => ({
      removed: await forget(database, historyDays),
      hashed: hashesRecipients ? await hashAll(database) : 0,
    }));
    if (value.removed + value.hashed > 0) announceChange();
    return { ok: true, value };
  } catch (error) {
    return failureOf(error);
  }
}
