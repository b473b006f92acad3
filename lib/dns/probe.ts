import { ask, type Fetch } from './ask.ts';
import { startDeadline } from './deadline.ts';
import type { Endpoint } from './endpoint.ts';

/** A name that is everybody's and nobody's (RFC 2606 section 3). */
export const PROBE_NAME = 'example.com';
/** As long as a check may take. */
const DEADLINE_MS = 5_000;

/** What became of one question to one resolver; `unreadable` may mean that it does not let extensions read its answers. */
export type ProbeOutcome = 'answers' | 'unreadable' | 'too-slow' | 'no-dns';

/** Puts one harmless question to a resolver, to tell whether it can be used. */
export async function probe(
  endpoint: Endpoint,
  options: { fetch: Fetch; signal: AbortSignal },
): Promise<ProbeOutcome> {
  const { signal, stop } = startDeadline(DEADLINE_MS, options.signal);
  const outcome = await ask({ name: PROBE_NAME, type: 'NS' }, endpoint, { fetch: options.fetch, signal });
  stop();
  if (outcome.ok) return 'answers';
  if (outcome.reason === 'network') return 'unreadable';
  return outcome.reason === 'timeout' ? 'too-slow' : 'no-dns';
}
