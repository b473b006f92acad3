import { storage } from 'wxt/utils/storage';
import { type Lookup, type Recent, recentIn, withRecent } from '../../lib/recent.ts';
import { livedUntil } from './lived.ts';
import { loadSettings } from './settings.ts';

/** On this computer only. */
const item = storage.defineItem<unknown>('local:recent');

/** Keeps this list and no other; an empty one leaves nothing behind. */
export const saveRecent = (list: readonly Recent[]): Promise<void> =>
  list.length > 0 ? item.setValue(list) : item.removeValue();

/** The last look-ups; what is older than the person wants is deleted. */
export async function loadRecent(): Promise<Recent[]> {
  const [kept, { keepDays }, lived] = await Promise.all([item.getValue(), loadSettings(), livedUntil()]);
  const list = recentIn(kept, { now: Date.now(), lived, keepDays });
  if (kept !== null && JSON.stringify(list) !== JSON.stringify(kept)) await saveRecent(list);
  return list;
}

/** Remembers one more, where anything may be remembered. */
export async function keepRecent(lookup: Lookup): Promise<Recent[]> {
  const { keepDays } = await loadSettings();
  const list = await loadRecent();
  if (keepDays === 0) return list;
  const longer = withRecent(list, { ...lookup, at: Date.now() });
  await saveRecent(longer);
  return longer;
}
