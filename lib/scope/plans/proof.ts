import type { Plan } from '../define.ts';

const byChange = (first: `first_scope_${'change' | 'edit' | 'new_name'}`) => ({ change: { yes: { first } } });
const wholeDomain = { first: 'first_scope_domain_proof' } as const;

/** Who is sending is not proven: one service, the whole domain, or what was edited. */
export const proofPlans: readonly Plan[] = [
  {
    reasons: ['unauthenticated', 'spf-fail', 'dkim-fail', 'dmarc-reject', 'misaligned'],
    actor: 'your-admin',
    effects: {
      ...byChange('first_scope_change'),
      senders: { one: { first: 'first_scope_sender_proof', next: 'advice_scope_compare' }, all: wholeDomain },
      providers: {
        one: {
          first: {
            google: 'first_scope_proof_provider',
            'outlook-com': 'first_scope_proof_provider',
            microsoft: 'first_scope_proof_provider',
            provider: 'first_scope_proof_provider',
            theirs: 'first_scope_proof_theirs',
          },
        },
        several: wholeDomain,
      },
    },
  },
  { reasons: ['group-relay'], actor: 'your-admin', effects: byChange('first_scope_change') },
  {
    reasons: ['spf-record-broken', 'dmarc-missing', 'sender-domain-dns'],
    actor: 'your-admin',
    effects: byChange('first_scope_edit'),
  },
  {
    reasons: ['ptr-missing', 'helo-invalid'],
    actor: 'your-admin',
    effects: byChange('first_scope_new_name'),
  },
];
