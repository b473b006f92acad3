import type { Plan } from '../define.ts';

const oldPath = { change: { yes: { first: 'first_scope_path' } } } as const;
const login = {
  senders: {
    one: { first: 'first_scope_login', next: 'advice_scope_compare' },
    all: { first: 'first_scope_outgoing' },
  },
} as const;

/** The way it was sent: one device, the outgoing server, or what was switched. Never block lists first (R27). */
export const pathPlans: readonly Plan[] = [
  {
    reasons: ['relay-denied'],
    actor: 'your-admin',
    effects: {
      ...oldPath,
      ...login,
      providers: { one: { first: 'first_scope_route' }, several: { first: 'first_scope_outgoing' } },
    },
  },
  {
    reasons: ['smtp-auth-required', 'smtp-auth-failed'],
    actor: 'your-admin',
    effects: { ...oldPath, ...login },
  },
  {
    reasons: ['connector-misconfigured', 'sender-address-refused', 'tls-required', 'routing-loop'],
    actor: 'your-admin',
    effects: oldPath,
  },
  {
    reasons: ['protocol-violation'],
    actor: 'your-admin',
    effects: { ...oldPath, providers: { one: { first: 'first_scope_their_admin' } } },
  },
  {
    reasons: ['smtp-auth-failed'],
    actor: 'you',
    effects: {
      senders: { all: { first: 'first_scope_outgoing_you', next: 'advice_forward_to_it' } },
      change: { yes: { first: 'first_scope_path_you' } },
    },
  },
  {
    reasons: ['send-as-misconfigured', 'sender-address-refused'],
    actor: 'you',
    effects: { change: { yes: { first: 'first_scope_path_you' } } },
  },
];
