import type { Effects, Plan } from '../define.ts';

const rule: Effects = {
  'senders-one': 'first_scope_sender_theirs',
  'senders-all': 'first_scope_domain_theirs',
};

/** A rule or a server of the recipient's: their admin, unless the answers point back at this side; then own IT first. */
export const theirPlans: readonly Plan[] = [
  {
    reasons: ['local-policy', 'access-denied', 'anti-spoofing', 'spam-content'],
    actor: 'recipient-admin',
    effects: {
      ...rule,
      'change-yes': ['first_scope_change_theirs', 'advice_forward_to_it'],
      'providers-one': 'first_scope_their_admin_theirs',
      'providers-several': ['first_scope_wide_theirs', 'advice_forward_to_it'],
    },
  },
  {
    reasons: ['sender-blocked-by-recipient', 'transport-rule'],
    actor: 'recipient-admin',
    effects: rule,
  },
  {
    reasons: ['geo-blocked'],
    actor: 'recipient-admin',
    effects: { 'change-yes': ['first_scope_moved_theirs', 'advice_forward_to_it'] },
  },
  {
    reasons: ['expired', 'connection-refused', 'dns-failure'],
    actor: 'recipient-admin',
    effects: {
      'change-yes': ['first_scope_network_change', 'advice_forward_to_it'],
      'providers-several': ['first_scope_network', 'advice_forward_to_it'],
    },
  },
];
