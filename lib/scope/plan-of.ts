import type { Diagnosis } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import type { Plan } from './define.ts';
import { plans } from './plans/all.ts';

/** Advice that holds however far the failure reaches. */
const settled: readonly MessageKey[] = [
  'panel_backscatter_first', // never sent by this person
  'advice_delay_first',
  'first_free_mail', // no set-up of the own domain can prove an address of a public provider
  'cause_direct_sending_first', // a line that must not send by itself
];

/** What the answers can change for this recipient; nothing where no answer would. */
export function planOf({ reason, actor, action, rejectedBy, advice }: Diagnosis): Plan | undefined {
  if (action !== 'failed' || settled.includes(advice.firstPlace.key)) return undefined;
  if (rejectedBy.party === 'forwarder') return undefined; // the way from there on is theirs alone
  const plan = plans.find((each) => each.actor === actor && each.reasons.some((known) => known === reason));
  if (!plan || rejectedBy.party !== 'own-organisation') return plan;
  const { 'providers-one': _, 'providers-several': __, ...effects } = plan.effects;
  return { ...plan, effects }; // refused before any provider had a say
}
