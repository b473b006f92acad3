import { type History, NO_HISTORY } from '../../lib/history/entry.ts';
import { loadHistory } from '../shell/history.ts';

/** What is remembered, as far as it can be read: the checklist works without. */
export async function loadRemembered(): Promise<History> {
  const read = await loadHistory();
  return read.ok ? read.value : NO_HISTORY;
}
