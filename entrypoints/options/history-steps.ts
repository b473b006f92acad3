import type { History } from '../../lib/history/entry.ts';
import { isHashed } from '../../lib/history/hash.ts';
import type { MessageKey, Result } from '../../lib/i18n.ts';
import type { Choice, HistoryKeeping } from '../../lib/settings.ts';
import { loadHistory, putBack } from '../shell/history.ts';
import { tidyHistory } from '../shell/tidy-history.ts';
import type { Undoing } from './Undo.tsx';

/** What a choice did to the history; with a way back where there is one. */
export interface Step {
  /** Was the choice kept? */
  isKept: boolean;
  done?: MessageKey;
  undo?: Undoing;
}

type Save = (choice: Choice) => Promise<boolean>;

/** What to say when something was to come back. */
export const undone = (result: Result<void>): MessageKey => (result.ok ? 'options_undone' : result.error.key);

/** Another choice, and the history as it was with it. */
const backTo =
  (choice: Choice, history: History, save: Save): Undoing =>
  async () =>
    (await save(choice)) ? undone(await putBack(history)) : 'options_failed';

const sizeOf = ({ entries, tallies, marks }: History): number =>
  entries.length + tallies.length + marks.length;

/** Keeps bounces for another time; what is older now goes, and comes back with the undo. */
export async function keepFor(days: HistoryKeeping, before: HistoryKeeping, save: Save): Promise<Step> {
  const history = await loadHistory();
  if (!(await save({ historyDays: days }))) return { isKept: false };
  const tidied = await tidyHistory();
  if (!tidied.ok) return { isKept: true, done: tidied.error.key };
  const after = await loadHistory();
  if (!history.ok || !after.ok || sizeOf(after.value) >= sizeOf(history.value)) return { isKept: true };
  const undo = backTo({ historyDays: before }, history.value, save);
  return { isKept: true, done: 'options_history_shortened', undo };
}

/** Takes the names out of all addresses, also of what is there already; the undo puts them back. */
export async function hideNames(save: Save): Promise<Step> {
  const history = await loadHistory();
  if (!(await save({ hashesRecipients: true }))) return { isKept: false };
  const tidied = await tidyHistory();
  if (!tidied.ok) return { isKept: true, done: tidied.error.key };
  if (!history.ok || history.value.entries.every(isHashed)) return { isKept: true };
  const undo = backTo({ hashesRecipients: false }, history.value, save);
  return { isKept: true, done: 'options_history_hashed', undo };
}

/** Keeps the names from now on; nobody can bring back those that are gone, which is said. */
export async function keepNames(save: Save): Promise<Step> {
  if (!(await save({ hashesRecipients: false }))) return { isKept: false };
  const history = await loadHistory();
  const isMixed = history.ok && history.value.entries.some(isHashed);
  return isMixed ? { isKept: true, done: 'options_history_named' } : { isKept: true };
}
