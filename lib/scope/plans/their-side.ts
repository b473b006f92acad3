import type { Effect, Plan } from '../define.ts';

const theirRule = {
  one: { first: 'first_scope_sender_theirs' },
  all: { first: 'first_scope_domain_theirs' },
} as const;
/** Own IT comes before theirs where the fault may lie on this side. */
const ownSideFirst = (first: `first_scope_${'change' | 'wide'}_theirs` | 'first_scope_moved_theirs') =>
  ({ first, next: 'advice_forward_to_it' }) satisfies Effect;

/** A rule or a server of the recipient's: their admin, unless the answers point back at this side. */
export const theirPlans: readonly Plan[] = [
  {
    reasons: ['local-policy', 'access-denied', 'anti-spoofing', 'spam-content'],
    actor: 'recipient-admin',
    effects: {
      providers: {
        one: { first: 'first_scope_their_admin_theirs' },
        several: ownSideFirst('first_scope_wide_theirs'),
      },
      senders: theirRule,
      change: { yes: ownSideFirst('first_scope_change_theirs') },
    },
  },
  {
    reasons: ['sender-blocked-by-recipient', 'transport-rule'],
    actor: 'recipient-admin',
    effects: { senders: theirRule },
  },
  {
    reasons: ['geo-blocked'],
    actor: 'recipient-admin',
    effects: { change: { yes: ownSideFirst('first_scope_moved_theirs') } },
  },
  {
    reasons: ['expired', 'connection-refused', 'dns-failure'],
    actor: 'recipient-admin',
    effects: {
      providers: { several: { first: 'first_scope_network', next: 'advice_forward_to_it' } },
      change: { yes: { first: 'first_scope_network_change', next: 'advice_forward_to_it' } },
    },
  },
];
