import type { Plan } from '../define.ts';

/** What was sent, or a refusal without a reason: the answers say where to begin. */
export const contentPlans: readonly Plan[] = [
  {
    reasons: ['policy-content-or-auth', 'spam-content', 'local-policy', 'generic-rejection'],
    actor: 'you',
    effects: {
      'change-yes': 'first_scope_change_you',
      'senders-one': ['first_scope_sender_you', 'advice_scope_compare'],
      'senders-all': 'first_scope_wide_you',
      'providers-one': { provider: 'first_scope_provider_you', theirs: 'first_scope_their_admin_you' },
      'providers-several': 'first_scope_wide_you',
    },
    warning: 'advice_not_copy', // proof of sender before content (R26)
  },
  {
    reasons: ['header-malformed'],
    actor: 'your-admin',
    effects: { 'senders-one': ['first_scope_sender', 'advice_scope_compare'] },
  },
];
