import type { Diagnosis } from '../diagnosis.ts';

/** Recipients with one and the same answer; the first speaks for all. */
export type RecipientGroup = [Diagnosis, ...Diagnosis[]];

/** Folds the recipients of a notice whose reason, outlook, advice and checks are the same, in their order. */
export function groupRecipients(recipients: readonly Diagnosis[]): RecipientGroup[] {
  const groups = new Map<string, RecipientGroup>();
  for (const diagnosis of recipients) {
    const { reason, permanence, actor, action, advice, checks } = diagnosis;
    const key = JSON.stringify([reason, permanence, actor, action, advice, checks]);
    const group = groups.get(key);
    if (group) group.push(diagnosis);
    else groups.set(key, [diagnosis]);
  }
  return [...groups.values()];
}
