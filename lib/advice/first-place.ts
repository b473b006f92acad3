import type { Reason } from '../causes/index.ts';
import type { Actor } from '../diagnosis.ts';
import type { Message, MessageKey } from '../i18n.ts';
import { nameOfProvider } from '../providers/index.ts';
import { type Facts, isUsualActor } from './facts.ts';
import { keyOf } from './keys.ts';
import { inSituation } from './situations.ts';

/** Sentences for a reason when somebody else than usual has to act. */
const forOthers: Partial<Record<Reason, Partial<Record<Actor, MessageKey>>>> = {
  'account-blocked': { you: 'first_account_blocked_you' },
  'anti-spoofing': { 'your-admin': 'first_anti_spoofing_your_admin' },
  'local-policy': { you: 'first_local_policy_you' },
  'mailbox-disabled': { you: 'first_mailbox_disabled_you' },
  'relay-denied': {
    'recipient-admin': 'first_relay_denied_recipient_admin',
    recipient: 'first_still_wanted',
  },
  'routing-loop': { 'your-admin': 'first_routing_loop_your_admin' },
  'sender-address-refused': { 'your-admin': 'first_sender_address_refused_your_admin' },
  'sender-blocked-by-recipient': { recipient: 'first_still_wanted' },
  'sender-rate-limit': { 'your-admin': 'first_sender_rate_limit_your_admin' },
  'smtp-auth-failed': { 'your-admin': 'first_smtp_auth_failed_your_admin' },
  'spam-content': { 'recipient-admin': 'first_spam_content_recipient_admin' },
  'tls-required': { 'recipient-admin': 'first_tls_required_recipient_admin' },
  'too-many-recipients': { you: 'first_too_many_recipients_you' },
};

/** Sentences that fit any reason, so that the advice always speaks to the one who has to act. */
const forAnyReason: Record<Actor, MessageKey> = {
  you: 'first_any_you',
  'your-admin': 'first_any_your_admin',
  recipient: 'first_any_recipient',
  'recipient-admin': 'first_any_recipient_admin',
  provider: 'first_any_provider',
  nobody: 'first_any_nobody',
};

/** One place to look, said to the one who has to act. */
export function firstPlace(facts: Facts): Message {
  const { reason, actor, sharedBy } = facts;
  if (actor === 'provider' && sharedBy) return { key: 'first_provider', values: [nameOfProvider(sharedBy)] };
  const special = inSituation(facts, 'firstPlace') ?? forOthers[reason]?.[actor];
  if (special) return { key: special };
  return { key: isUsualActor(facts) ? keyOf(reason, 'first') : forAnyReason[actor] };
}
