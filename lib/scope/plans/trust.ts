import type { Effects, Plan } from '../define.ts';

const sender: Effects = {
  'change-yes': 'first_scope_change',
  'senders-one': ['first_scope_sender', 'advice_scope_compare'],
};
/** A server that is refused as such: neither wording nor proof of sender is the answer (R28). */
const server: Effects = {
  'change-yes': 'first_scope_new_server',
  'senders-one': ['first_scope_own_server', 'advice_scope_compare'],
  'providers-several': 'first_scope_server',
};
const provider: Effects = {
  'providers-one': {
    google: 'first_scope_google',
    'outlook-com': 'first_scope_outlook_com',
    provider: 'first_scope_provider',
    theirs: 'first_scope_their_admin',
  },
};

/** Who is sending is not trusted. */
export const trustPlans: readonly Plan[] = [
  {
    reasons: ['security-violation', 'sender-distrust'],
    actor: 'your-admin',
    effects: {
      ...sender,
      ...provider,
      'providers-several': 'first_scope_wide',
      'senders-all': 'first_scope_wide',
    },
  },
  {
    reasons: ['domain-reputation', 'complaints', 'sender-rate-limit'],
    actor: 'your-admin',
    effects: { ...sender, ...provider },
  },
  { reasons: ['ip-reputation'], actor: 'your-admin', effects: { ...server, ...provider } },
  { reasons: ['ip-blocklisted'], actor: 'your-admin', effects: server },
  { reasons: ['domain-blocklisted'], actor: 'your-admin', effects: sender },
  { reasons: ['url-blocklisted'], actor: 'you', effects: { 'change-yes': 'first_scope_tracking' } },
];
