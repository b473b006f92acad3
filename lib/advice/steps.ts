import type { Reason } from '../causes/index.ts';
import type { Actor } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import { type Facts, isOwnRule, isUsualActor, isWrongLine } from './facts.ts';
import { followUps } from './follow-ups.ts';

/** R37: one first place, at most two follow-ups. */
const MOST_STEPS = 2;

/** Only when the recipient's own host has said for good that the address is at fault. */
const forDeadAddress: readonly MessageKey[] = ['advice_remove_address', 'advice_remove_old_address'];

/** What follows when somebody else than usual has to act. */
const forOthers: Record<Exclude<Actor, 'you'>, readonly MessageKey[]> = {
  'your-admin': ['advice_forward_to_it'],
  recipient: ['advice_other_colleague'],
  'recipient-admin': ['advice_contact_their_admin', 'advice_other_way'],
  provider: ['advice_other_server', 'advice_forward_to_it'],
  nobody: ['advice_wait_then_send', 'advice_other_way'],
};

/** At most two follow-ups, none that does not apply. */
export function stepsFor(facts: Facts): MessageKey[] {
  if (isOwnRule(facts) || isWrongLine(facts)) return ['advice_forward_to_it'];
  const { reason, actor, confidence } = facts;
  const all = isUsualActor(facts) || actor === 'you' ? followUps[reason].steps : forOthers[actor];
  const steps = all.filter((step) => applies(step, facts)).slice(0, MOST_STEPS);
  if (confidence !== 'low' || steps.includes('advice_forward_to_it')) return steps;
  return [...steps.slice(0, MOST_STEPS - 1), 'advice_forward_to_it'];
}

function applies(step: MessageKey, facts: Facts): boolean {
  if (step === 'advice_check_dns') return facts.hasChecks;
  return forDeadAddress.includes(step) ? isDeadForSure(facts) : true;
}

/** The recipient's own host, or the filter in front of it, has reported an address fault for good. */
function isDeadForSure({ bucket, permanence, confidence, party, replyCode, enhancedCode }: Facts): boolean {
  const isTheirs = party === 'recipient-organisation' || party === 'gateway';
  const isForNow = (replyCode ?? enhancedCode)?.startsWith('4') ?? false;
  return bucket === 'address' && permanence === 'permanent' && confidence !== 'low' && isTheirs && !isForNow;
}

/** Faults that do not heal by themselves, even where a 4xx lets the queue go on. */
const needsHands: readonly string[] = [
  'authentication',
  'sending-path',
  'content',
  'recipient-policy',
  'address',
];
const heals: readonly Reason[] = [
  'mailbox-full',
  'mailbox-disabled',
  'gateway-problem',
  'too-many-recipients',
];
const listed: readonly Reason[] = ['ip-blocklisted', 'domain-blocklisted', 'url-blocklisted'];

/** The fix that people waste their time on (R26-R30), or that waiting is one. */
export function warningFor(facts: Facts): MessageKey | undefined {
  const { reason, bucket, permanence } = facts;
  const { warning } = followUps[reason];
  if (isOwnRule(facts) || warning) return isOwnRule(facts) ? undefined : warning;
  const isStuck = (needsHands.includes(bucket) && !heals.includes(reason)) || listed.includes(reason);
  return permanence === 'temporary' && isStuck ? 'advice_waiting_not_enough' : undefined;
}
