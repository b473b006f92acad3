import type { Diagnosis } from '../lib/diagnosis.ts';
import type { Translate } from '../lib/i18n.ts';
import { headlineOf } from '../lib/report/headline.ts';

/** Recipients with one and the same answer; the first speaks for all. */
export type RecipientGroup = [Diagnosis, ...Diagnosis[]];

/** Folds the recipients of a notice whose reason, headline and outlook are the same, in their order. */
export function groupRecipients(recipients: Diagnosis[], translate: Translate): RecipientGroup[] {
  const groups = new Map<string, RecipientGroup>();
  for (const diagnosis of recipients) {
    const { reason, permanence, actor, action } = diagnosis;
    const key = JSON.stringify([reason, permanence, actor, action, translate(headlineOf(diagnosis))]);
    const group = groups.get(key);
    if (group) group.push(diagnosis);
    else groups.set(key, [diagnosis]);
  }
  return [...groups.values()];
}
