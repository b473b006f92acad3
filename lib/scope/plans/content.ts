import type { Effect, Plan } from '../define.ts';

/** Proof of sender before content (R26): new wording would be wasted. */
const proofFirst: Effect = { first: 'first_scope_wide_you', warning: 'advice_not_copy' };

/** What was sent, or a refusal without a reason: the answers say where to begin. */
export const contentPlans: readonly Plan[] = [
  {
    reasons: ['policy-content-or-auth', 'spam-content', 'local-policy', 'generic-rejection'],
    actor: 'you',
    effects: {
      providers: {
        one: {
          first: {
            google: 'first_scope_provider_you',
            'outlook-com': 'first_scope_provider_you',
            microsoft: 'first_scope_provider_you',
            provider: 'first_scope_provider_you',
            theirs: 'first_scope_their_admin_you',
          },
        },
        several: proofFirst,
      },
      senders: { one: { first: 'first_scope_sender_you', next: 'advice_scope_compare' }, all: proofFirst },
      change: { yes: { first: 'first_scope_change_you', warning: 'advice_not_copy' } },
    },
  },
  {
    reasons: ['header-malformed'],
    actor: 'your-admin',
    effects: { senders: { one: { first: 'first_scope_sender', next: 'advice_scope_compare' } } },
  },
];
