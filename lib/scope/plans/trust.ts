import type { Effect, Plan } from '../define.ts';

const change: Effect = { first: 'first_scope_change' };
const oneSender: Effect = { first: 'first_scope_sender', next: 'advice_scope_compare' };
const wide: Effect = { first: 'first_scope_wide' };
const oneProvider: Effect = {
  first: {
    google: 'first_scope_google',
    'outlook-com': 'first_scope_outlook_com',
    microsoft: 'first_scope_provider',
    provider: 'first_scope_provider',
    theirs: 'first_scope_their_admin',
  },
};
/** A server that is refused as such: neither wording nor proof of sender is the answer (R28). */
const server = {
  senders: { one: { first: 'first_scope_own_server', next: 'advice_scope_compare' } },
  change: { yes: { first: 'first_scope_new_server' } },
} as const;
const wholeServer: Effect = { first: 'first_scope_server' };

/** Who is sending is not trusted. */
export const trustPlans: readonly Plan[] = [
  {
    reasons: ['security-violation', 'sender-distrust'],
    actor: 'your-admin',
    effects: {
      providers: { one: oneProvider, several: wide },
      senders: { one: oneSender, all: wide },
      change: { yes: change },
    },
  },
  {
    reasons: ['domain-reputation', 'complaints', 'sender-rate-limit'],
    actor: 'your-admin',
    effects: { providers: { one: oneProvider }, senders: { one: oneSender }, change: { yes: change } },
  },
  {
    reasons: ['ip-reputation'],
    actor: 'your-admin',
    effects: { ...server, providers: { one: oneProvider, several: wholeServer } },
  },
  {
    reasons: ['ip-blocklisted'],
    actor: 'your-admin',
    effects: { ...server, providers: { several: wholeServer } },
  },
  {
    reasons: ['domain-blocklisted'],
    actor: 'your-admin',
    effects: { senders: { one: oneSender }, change: { yes: change } },
  },
  {
    reasons: ['url-blocklisted'],
    actor: 'you',
    effects: { change: { yes: { first: 'first_scope_tracking' } } },
  },
];
