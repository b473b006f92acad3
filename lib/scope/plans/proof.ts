import type { Plan } from '../define.ts';

/** Who is sending is not proven: one service, the whole domain, or what was edited. */
export const proofPlans: readonly Plan[] = [
  {
    reasons: ['unauthenticated', 'spf-fail', 'dkim-fail', 'dmarc-reject', 'misaligned'],
    actor: 'your-admin',
    effects: {
      'change-yes': 'first_scope_change',
      'senders-one': ['first_scope_sender_proof', 'advice_scope_compare'],
      'senders-all': 'first_scope_domain_proof',
      'providers-one': { provider: 'first_scope_proof_provider', theirs: 'first_scope_proof_theirs' },
      'providers-several': 'first_scope_domain_proof',
    },
  },
  { reasons: ['group-relay'], actor: 'your-admin', effects: { 'change-yes': 'first_scope_change' } },
  {
    reasons: ['spf-record-broken', 'dmarc-missing', 'sender-domain-dns'],
    actor: 'your-admin',
    effects: { 'change-yes': 'first_scope_edit' },
  },
  {
    reasons: ['ptr-missing', 'helo-invalid'],
    actor: 'your-admin',
    effects: { 'change-yes': 'first_scope_new_name' },
  },
];
