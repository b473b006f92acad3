import type { Target } from '../../lib/diagnosis.ts';
import type { Resolve } from '../../lib/dns/answer.ts';
import { runCheck } from '../../lib/dns/check.ts';
import { type Endpoint, endpointsFor, readEndpoint } from '../../lib/dns/endpoint.ts';
import type { Finding } from '../../lib/dns/finding.ts';
import { type ProbeOutcome, probe } from '../../lib/dns/probe.ts';
import { createResolver } from '../../lib/dns/resolver.ts';
import type { Result } from '../../lib/i18n.ts';
import { answersOf, onAnswersForgotten } from './answers.ts';
import { loadSettings } from './settings.ts';

const ask: typeof fetch = (...request) => fetch(...request);
/** What was asked is worth finishing: every question has its own deadline. */
const { signal } = new AbortController();

let current: { of: string; resolve: Resolve } | undefined;

/** One resolver with one memory for all checks, until the person chooses another one. */
function resolverOf(endpoints: readonly Endpoint[]): Resolve {
  const of = endpoints.map(({ url }) => url).join(' ');
  if (current?.of === of) return current.resolve;
  const resolve = createResolver({ fetch: ask, now: Date.now, endpoints, store: answersOf(of) });
  current = { of, resolve };
  return resolve;
}

/** "Forget everything" in the options means the answers of DNS, too. */
export function followForgetting(): void {
  onAnswersForgotten(() => {
    current = undefined;
  });
}

/** Runs one check as the person set it in the options. */
export async function checkAsSet(target: Target): Promise<Result<Finding[]>> {
  const { resolvers, dqsKey } = await loadSettings();
  const endpoints = endpointsFor(resolvers);
  if (!endpoints.ok) return endpoints; // nobody is asked instead
  return runCheck(target, resolverOf(endpoints.value), { signal, settings: dqsKey ? { dqsKey } : {} });
}

/** Puts one question to a resolver that somebody thinks of using. */
export async function probeResolver(url: string): Promise<Result<ProbeOutcome>> {
  const endpoint = readEndpoint(url);
  if (!endpoint.ok) return endpoint;
  return { ok: true, value: await probe(endpoint.value, { fetch: ask, signal }) };
}
