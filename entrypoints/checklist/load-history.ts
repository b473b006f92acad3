import type { History } from '../../lib/history/entry.ts';
import { loadHistory } from '../shell/history.ts';

const EMPTY: History = { entries: [], tallies: [], marks: [] };

/** What is remembered, as far as it can be read: the checklist works without. */
export async function loadRemembered(): Promise<History> {
  const read = await loadHistory();
  return read.ok ? read.value : EMPTY;
}
