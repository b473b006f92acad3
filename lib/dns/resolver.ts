import type { Answer, Failed, FailureReason, Resolve } from './answer.ts';
import type { Fetch, Outcome } from './ask.ts';
import { isAskable } from './askable.ts';
import { createCache } from './cache.ts';
import { isTimeout, startDeadline } from './deadline.ts';
import { type Endpoint, PUBLIC_RESOLVERS } from './endpoint.ts';
import { askInTurn } from './failover.ts';
import type { Question } from './query.ts';
import { canonicalName } from './record.ts';
import { createShare } from './share.ts';
import { createSlots } from './slots.ts';

/** Nobody waits longer for a row; then it says "could not check". */
const DEADLINE_MS = 5_000;
/** A burst of 38 questions was answered with 429 by a public resolver. */
const MAX_IN_FLIGHT = 16;

export interface ResolverOptions {
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Asked in this order. */
  endpoints?: readonly Endpoint[];
}

/** A DNS resolver over HTTPS with its own memory; one serves the whole worker, or one run in the terminal. */
export function createResolver({ fetch, now, endpoints = PUBLIC_RESOLVERS }: ResolverOptions): Resolve {
  const cache = createCache<Answer>(now);
  const share = createShare<Answer>();
  const withSlot = createSlots(MAX_IN_FLIGHT);
  const time = () => new Date(now()).toISOString();

  const fail = (name: string, reason: FailureReason): Failed => ({
    status: 'failed',
    name,
    reason,
    records: [],
    at: time(),
    resolver: '',
  });

  const conclude = ({ name, type }: Question, outcome: Outcome): Answer => {
    if (!outcome.ok) {
      const { ok, host, retryAfterMs, ...failure } = outcome;
      return { ...fail(name, failure.reason), ...failure, resolver: host };
    }
    const { ttl, ...message } = outcome.message;
    const found = message.records.length > 0 ? 'answer' : 'nodata';
    const status = message.rcode === 'NXDOMAIN' ? 'nxdomain' : found;
    const answer = { ...message, name, status, at: time(), resolver: outcome.host } as Answer;
    cache.set(`${type} ${name}`, answer, ttl);
    return answer;
  };

  const lookUp = async (question: Question, parent: AbortSignal): Promise<Answer> => {
    const { signal, stop } = startDeadline(DEADLINE_MS, parent);
    const outcome = await withSlot(signal, () => askInTurn(question, endpoints, { fetch, signal }));
    stop();
    return outcome ? conclude(question, outcome) : fail(question.name, 'timeout');
  };

  const resolve = (given: string, type: Question['type'], { signal }: { signal: AbortSignal }) => {
    const name = canonicalName(given);
    if (!isAskable(name)) return Promise.resolve(fail(name, 'bad-name'));
    const key = `${type} ${name}`;
    const kept = cache.get(key);
    if (kept) return Promise.resolve(kept);
    return share(key, {
      signal,
      start: (own) => lookUp({ name, type }, own),
      leave: () => ({
        ...fail(name, isTimeout(signal) ? 'timeout' : 'cancelled'),
        resolver: endpoints.map((endpoint) => endpoint.host).join(', '),
      }),
    });
  };
  return resolve as Resolve; // the key holds the type, so what comes back is of that type
}
