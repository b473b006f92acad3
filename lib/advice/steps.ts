import type { Reason } from '../causes/index.ts';
import type { Actor } from '../diagnosis.ts';
import type { MessageKey } from '../i18n.ts';
import { type Facts, isBeyondRepair, isUsualActor, isWrongLine } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { isOwnRule } from './situations.ts';

/** R37: one first place, at most two follow-ups. */
const MOST_STEPS = 2;

/** Only when the recipient's own host has said for good that the address is at fault. */
const forDeadAddress: readonly MessageKey[] = ['advice_remove_address', 'advice_remove_old_address'];

/** What follows when somebody else than usual has to act. */
const forOthers: Record<Exclude<Actor, 'you'>, readonly MessageKey[]> = {
  'your-admin': ['advice_forward_to_it'],
  recipient: ['advice_other_colleague'],
  'recipient-admin': ['advice_contact_their_admin', 'advice_send_once_fixed'],
  provider: ['advice_other_server', 'advice_forward_to_it'],
  nobody: ['advice_wait_then_send', 'advice_other_way'],
};

/** The reason's own steps speak to its usual actor; these to another one. */
const forOthersOfReason: Partial<Record<Reason, Partial<Record<Actor, readonly MessageKey[]>>>> = {
  'account-blocked': { you: ['advice_use_bulk_sender', 'advice_forward_to_it'] },
  'local-policy': { you: ['advice_ask_set_up', 'advice_forward_to_it'] },
  'sender-rate-limit': { 'your-admin': ['advice_slow_down', 'advice_forward_to_it'] },
  'too-many-recipients': { you: ['advice_use_bulk_sender'] },
};

/** At most two follow-ups, none that does not apply. */
export function stepsFor(facts: Facts): MessageKey[] {
  const { confidence } = facts;
  const steps = allSteps(facts)
    .flatMap((step) => adapted(step, facts))
    .slice(0, MOST_STEPS);
  const toIt = adapted('advice_forward_to_it', facts);
  if (confidence !== 'low' || toIt.every((step) => steps.includes(step))) return steps;
  return [...steps.slice(0, MOST_STEPS - 1), ...toIt];
}

function allSteps(facts: Facts): readonly MessageKey[] {
  const { reason, actor } = facts;
  if (isOwnRule(facts) || isWrongLine(facts)) return ['advice_forward_to_it'];
  if (isBeyondRepair(facts)) return ['advice_send_once_fixed'];
  if (isUsualActor(facts)) return followUps[reason].steps;
  return forOthersOfReason[reason]?.[actor] ?? (actor === 'you' ? followUps[reason].steps : forOthers[actor]);
}

/** A step as it can be done here; nothing where it does not apply. */
function adapted(step: MessageKey, facts: Facts): MessageKey[] {
  const { actor, bucket, hasChecks } = facts;
  if (step === 'advice_check_dns' && !hasChecks) return bucket === 'content' ? ['advice_ask_set_up'] : [];
  if (step === 'advice_contact_their_admin' && actor !== 'recipient-admin') return []; // no note to copy
  if (forDeadAddress.includes(step) && !isDeadForSure(facts)) return [];
  const asksItFirst = actor === 'your-admin' || actor === 'provider'; // as the first place does
  return [step === 'advice_forward_to_it' && asksItFirst ? 'advice_copy_for_it' : step];
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
