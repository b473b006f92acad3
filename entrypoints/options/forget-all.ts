import type { MessageKey } from '../../lib/i18n.ts';
import { eraseHistory, putBack } from '../shell/history.ts';
import { forgetRemembered, isEmpty, restoreRemembered } from '../shell/remembered.ts';
import { undone } from './history-steps.ts';
import type { Undoing } from './Undo.tsx';

/** What the last press did to what was remembered; with a way back where there is one. */
export interface Forgotten {
  done: MessageKey;
  undo?: Undoing;
}

/** Forgets look-ups, folded panels and the history of bounces; the undo puts all of it back. */
export async function forgetAll(): Promise<Forgotten> {
  const history = await eraseHistory();
  const before = await forgetRemembered();
  const restore: Undoing = async () => {
    await restoreRemembered(before);
    return 'options_undone';
  };
  if (!history.ok) return { done: history.error.key, undo: restore };
  const { entries, tallies, marks } = history.value;
  const isNothing = isEmpty(before) && entries.length + tallies.length + marks.length === 0;
  if (isNothing) return { done: 'options_forget_nothing' };
  const undo = async () => {
    await restoreRemembered(before); // first of all what hashes were made with
    return undone(await putBack(history.value));
  };
  return { done: 'options_forgotten', undo };
}
