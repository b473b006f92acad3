import type { Actor, Bucket, CheckName, Confidence, Diagnosis, Party } from '../diagnosis.ts';
import type { Verdict } from '../dns/finding.ts';
import type { MessageKey } from '../i18n.ts';

type Labels<Id extends string> = Readonly<Record<Id, MessageKey>>;

/** Who has to do something. */
export const ACTORS = {
  you: 'panel_actor_you',
  'your-admin': 'panel_actor_your_admin',
  recipient: 'panel_actor_recipient',
  'recipient-admin': 'panel_actor_recipient_admin',
  provider: 'panel_actor_provider',
  nobody: 'panel_actor_nobody',
} as const satisfies Labels<Actor>;

/** How sure we are. */
export const CONFIDENCES = {
  high: 'panel_confidence_high',
  medium: 'panel_confidence_medium',
  low: 'panel_confidence_low',
} as const satisfies Labels<Confidence>;

/** Where to look, in a few words that fit after "It could also be". */
export const BUCKETS = {
  address: 'panel_bucket_address',
  reputation: 'panel_bucket_reputation',
  authentication: 'panel_bucket_authentication',
  'sending-path': 'panel_bucket_sending_path',
  content: 'panel_bucket_content',
  'recipient-policy': 'panel_bucket_recipient_policy',
  'sender-account': 'panel_bucket_sender_account',
  infrastructure: 'panel_bucket_infrastructure',
  unknown: 'panel_bucket_unknown',
} as const satisfies Labels<Bucket>;

/** Whose server refused. */
export const PARTIES = {
  'own-organisation': 'panel_party_own',
  'recipient-organisation': 'panel_party_recipient',
  forwarder: 'panel_party_forwarder',
  gateway: 'panel_party_gateway',
  unknown: 'panel_party_unknown',
} as const satisfies Labels<Party>;

/** What a DNS check is called. */
export const CHECKS = {
  domain: 'panel_check_domain',
  mx: 'panel_check_mx',
  spf: 'panel_check_spf',
  dkim: 'panel_check_dkim',
  dmarc: 'panel_check_dmarc',
  ptr: 'panel_check_ptr',
  helo: 'panel_check_helo',
} as const satisfies Labels<CheckName>;

/** How a DNS check came out. */
export const VERDICTS = {
  pass: 'panel_verdict_pass',
  info: 'panel_verdict_info',
  warn: 'panel_verdict_warn',
  fail: 'panel_verdict_fail',
  unchecked: 'panel_verdict_unchecked',
} as const satisfies Labels<Verdict>;

/** Is it over? A temporary refusal that the sender's server has given up on is not "still being tried". */
export function permanenceOf({ permanence, action }: Pick<Diagnosis, 'permanence' | 'action'>): MessageKey {
  if (permanence === 'permanent') return 'panel_permanence_permanent';
  if (permanence === 'unknown') return 'panel_permanence_unknown';
  return action === 'failed' ? 'panel_permanence_given_up' : 'panel_permanence_temporary';
}
