import type { Reason } from '../causes/index.ts';
import type { MessageKey } from '../i18n.ts';

/** What to do after the first place, and the fix that people waste their time on (R26-R30). */
interface FollowUps {
  /** In the order of R37-R42: recipients, reputation, authentication, content. The first two that apply are shown. */
  steps: readonly MessageKey[];
  warning?: MessageKey;
}

const theirAdmin = ['advice_contact_their_admin', 'advice_send_once_fixed'] as const;
const theirForward = ['advice_contact_their_admin', 'advice_direct_address'] as const;
const ownAdmin = ['advice_forward_to_it'] as const;
const sharedProof = ['advice_usual_slips', 'advice_check_dns', 'advice_forward_to_it'] as const;
const later = ['advice_wait_then_send', 'advice_other_way'] as const;

/** By reason; ../shared/handbook/classification.md 10. */
export const followUps: Record<Reason, FollowUps> = {
  'access-denied': { steps: theirAdmin },
  'account-blocked': { steps: ['advice_secure_account', 'advice_forward_to_it'] },
  'address-syntax': { steps: ['advice_send_corrected'] },
  'allowed-senders-only': { steps: theirAdmin },
  'anti-spoofing': { steps: theirAdmin },
  'arc-fail': { steps: theirForward },
  'attachment-blocked': { steps: ['advice_other_file_way', 'advice_forward_to_it'] },
  complaints: {
    steps: ['advice_expected_audience', 'advice_pause_sending'],
    warning: 'advice_audience_not_copy',
  },
  'connection-refused': { steps: theirAdmin },
  'connection-timeout': { steps: later },
  'connector-misconfigured': { steps: ownAdmin },
  'dane-fail': { steps: theirAdmin },
  delayed: { steps: ['advice_other_way'] },
  'direct-sending': { steps: ownAdmin, warning: 'advice_host_not_copy' },
  'dkim-fail': { steps: sharedProof },
  'dmarc-missing': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'dmarc-reject': { steps: sharedProof, warning: 'advice_alignment' },
  'dns-failure': { steps: theirAdmin },
  'domain-blocklisted': {
    steps: ['advice_cause_before_delisting', 'advice_pause_sending'],
    warning: 'advice_name_not_ip',
  },
  'domain-not-found': { steps: ['advice_send_corrected', 'advice_ask_for_address'] },
  'domain-reputation': { steps: ['advice_expected_audience', 'advice_slow_down'] },
  expired: { steps: ['advice_contact_their_admin', 'advice_expired_again'] },
  'external-forwarding-blocked': { steps: theirForward },
  'external-senders-blocked': { steps: theirAdmin },
  'forward-refused': { steps: theirForward },
  'forward-relay-pool': { steps: theirForward },
  'forward-target-dead': { steps: ['advice_direct_address', 'advice_other_colleague'] },
  'forwarding-broke-auth': { steps: theirForward },
  'gateway-problem': { steps: theirAdmin },
  'generic-rejection': { steps: ['advice_forward_to_it', 'advice_their_log'] },
  'geo-blocked': { steps: theirAdmin },
  greylisted: { steps: ['advice_wait_then_send'] },
  'group-relay': { steps: ['advice_check_dns', 'advice_forward_to_it'], warning: 'advice_alignment' },
  'group-restricted': { steps: theirAdmin },
  'header-malformed': { steps: ownAdmin },
  'helo-invalid': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'ip-blocklisted': {
    steps: ['advice_cause_before_delisting', 'advice_pause_sending'],
    warning: 'advice_host_not_copy',
  },
  'ip-reputation': {
    steps: ['advice_slow_down', 'advice_separate_streams', 'advice_forward_to_it'],
    warning: 'advice_host_not_copy',
  },
  'local-policy': { steps: theirAdmin },
  'mailbox-disabled': { steps: ['advice_remove_address', 'advice_other_way'] },
  'mailbox-full': { steps: ['advice_other_colleague'] },
  'message-too-big': { steps: ['advice_split_files'] },
  misaligned: { steps: sharedProof, warning: 'advice_alignment' },
  'mta-sts-fail': { steps: theirAdmin },
  'namespace-mining': { steps: ['advice_list_sources', 'advice_list_hygiene'] },
  'no-diagnostic': { steps: ownAdmin },
  'null-mx': { steps: ['advice_send_corrected', 'advice_ask_which_address'] },
  'own-block-list': { steps: ownAdmin },
  phishing: { steps: ['advice_check_dns', 'advice_honest_links', 'advice_forward_to_it'] },
  'policy-content-or-auth': {
    steps: ['advice_check_dns', 'advice_forward_to_it'],
    warning: 'advice_not_copy',
  },
  'protocol-violation': { steps: ownAdmin },
  'provider-outage': { steps: later },
  'ptr-missing': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'recipient-moved': { steps: ['advice_remove_old_address', 'advice_ask_which_address'] },
  'recipient-rate-limit': { steps: later },
  'relay-denied': { steps: ownAdmin, warning: 'advice_not_blocklists' },
  'routing-loop': { steps: theirAdmin },
  'security-violation': {
    steps: ['advice_slow_down', 'advice_check_dns', 'advice_forward_to_it'],
    warning: 'advice_not_copy',
  },
  'send-as-misconfigured': { steps: ownAdmin },
  'sender-address-refused': { steps: ownAdmin },
  'sender-blocked-by-recipient': { steps: theirAdmin },
  'sender-distrust': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'sender-domain-dns': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'sender-rate-limit': { steps: ['advice_slow_down', 'advice_wait_then_send'] },
  'sending-limit': { steps: ['advice_secure_account', 'advice_use_bulk_sender'] },
  'server-busy': { steps: later },
  'smtp-auth-failed': { steps: ['advice_app_password', 'advice_forward_to_it'] },
  'smtp-auth-required': { steps: ownAdmin },
  'spam-content': { steps: ['advice_check_dns', 'advice_expected_audience', 'advice_content_shape'] },
  'spf-fail': { steps: sharedProof, warning: 'advice_alignment' },
  'spf-record-broken': { steps: ['advice_check_dns', 'advice_forward_to_it'] },
  'stale-autocomplete': { steps: ['advice_ask_which_address'] },
  'system-full': { steps: later },
  'tenant-blocked': { steps: ownAdmin, warning: 'advice_provider_support' },
  'tenant-limit': { steps: ['advice_use_bulk_sender', 'advice_forward_to_it'] },
  'tenant-new': { steps: ownAdmin, warning: 'advice_provider_support' },
  'tls-required': { steps: ownAdmin },
  'too-many-connections': { steps: ['advice_wait_then_send', 'advice_forward_to_it'] },
  'too-many-recipients': { steps: ['advice_use_bulk_sender'] },
  'transport-rule': { steps: theirAdmin },
  unauthenticated: { steps: sharedProof, warning: 'advice_alignment' },
  'unregistered-domain': { steps: ownAdmin },
  'url-blocklisted': {
    steps: ['advice_replace_link', 'advice_honest_links'],
    warning: 'advice_links_not_ip',
  },
  'user-unknown': { steps: ['advice_ask_for_address', 'advice_remove_address', 'advice_list_sources'] },
  virus: { steps: ownAdmin },
};
