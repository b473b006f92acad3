import type { HistoryEntry } from '../../lib/history/entry.ts';
import { hashed, isHashed } from '../../lib/history/hash.ts';
import type { Incoming } from '../../lib/history/merge.ts';
import { ensureHash, knownHash } from './salt.ts';
import { loadSettings } from './settings.ts';

/** Bounces in the form that the person chose, with the other form where they may be kept in that one. */
export async function asKept(entries: readonly HistoryEntry[]): Promise<Incoming[]> {
  const { hashesRecipients } = await loadSettings();
  if (hashesRecipients) {
    const hash = await ensureHash();
    return Promise.all(entries.map(async (entry) => ({ entry: await hashed(entry, hash) })));
  }
  const hash = await knownHash();
  if (!hash) return entries.map((entry) => ({ entry }));
  return Promise.all(
    entries.map(async (entry) =>
      isHashed(entry) ? { entry } : { entry, hashed: await hashed(entry, hash) },
    ),
  );
}
