import type { Effects, Plan } from '../define.ts';

const change: Effects = { 'change-yes': 'first_scope_path' };
const login: Effects = {
  ...change,
  'senders-one': ['first_scope_login', 'advice_scope_compare'],
  'senders-all': 'first_scope_outgoing',
};

/** The way it was sent: one device, the outgoing server, or what was switched. Never block lists first (R27). */
export const pathPlans: readonly Plan[] = [
  {
    reasons: ['relay-denied'],
    actor: 'your-admin',
    effects: { ...login, 'providers-one': 'first_scope_route', 'providers-several': 'first_scope_outgoing' },
  },
  { reasons: ['smtp-auth-required', 'smtp-auth-failed'], actor: 'your-admin', effects: login },
  {
    reasons: ['connector-misconfigured', 'sender-address-refused', 'tls-required', 'routing-loop'],
    actor: 'your-admin',
    effects: change,
  },
  {
    reasons: ['protocol-violation'],
    actor: 'your-admin',
    effects: { ...change, 'providers-one': 'first_scope_their_admin' },
  },
  {
    reasons: ['smtp-auth-failed'],
    actor: 'you',
    effects: {
      'change-yes': 'first_scope_path_you',
      'senders-all': ['first_scope_outgoing_you', 'advice_forward_to_it'],
    },
  },
  {
    reasons: ['send-as-misconfigured', 'sender-address-refused'],
    actor: 'you',
    effects: { 'change-yes': 'first_scope_path_you' },
  },
];
