import type { Answer, Failed, FailureReason, Resolve, ResolveOptions } from './answer.ts';
import type { Fetch, Outcome } from './ask.ts';
import { isAskable, isTopLevel } from './askable.ts';
import { type CacheStore, createCache } from './cache.ts';
import { isTimeout, startDeadline } from './deadline.ts';
import { type Endpoint, PUBLIC_RESOLVERS } from './endpoint.ts';
import { askInTurn } from './failover.ts';
import type { Question } from './query.ts';
import { canonicalName } from './record.ts';
import { createShare } from './share.ts';
import { createSlots } from './slots.ts';

/** Nobody waits longer for a row; then it says "could not check". */
const DEADLINE_MS = 5_000;
/** A burst of 38 questions was answered with 429 by a public resolver. A second request of the same question goes elsewhere. */
const MAX_IN_FLIGHT = 16;

export interface ResolverOptions {
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Asked in this order. */
  endpoints?: readonly Endpoint[];
  /** Keeps answers while the program is not running. */
  store?: CacheStore;
}

const keyOf = ({ name, type, validation }: Question) => `${type} ${name}${validation ? ' unproven' : ''}`;

/** Waits for it, but not beyond the signal. */
const within = (promise: Promise<void>, signal: AbortSignal) =>
  Promise.race([
    promise,
    new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true })),
  ]);

/** A DNS resolver over HTTPS with its own memory; one serves the whole worker, or one run in the terminal. */
export function createResolver({
  fetch,
  now,
  endpoints = PUBLIC_RESOLVERS,
  store,
}: ResolverOptions): Resolve {
  const cache = createCache<Answer>(now, store);
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

  const conclude = (question: Question, outcome: Outcome): Answer => {
    const { name } = question;
    if (!outcome.ok) {
      const { ok, host, retryAfterMs, ...failure } = outcome;
      return { ...fail(name, failure.reason), ...failure, resolver: host };
    }
    const { ttl, ...message } = outcome.message;
    const found = message.records.length > 0 ? 'answer' : 'nodata';
    const status = message.rcode === 'NXDOMAIN' ? 'nxdomain' : found;
    const { host: resolver, also } = outcome;
    const answer = { ...message, name, status, at: time(), resolver, ...(also && { also }) } as Answer;
    cache.set(keyOf(question), answer, ttl);
    return answer;
  };

  const askNow = async (question: Question, signal: AbortSignal): Promise<Answer> => {
    const outcome = await withSlot(signal, () => askInTurn(question, endpoints, { fetch, signal }));
    return outcome ? conclude(question, outcome) : fail(question.name, 'timeout');
  };

  const lookUp = async (question: Question, parent: AbortSignal): Promise<Answer> => {
    const { signal, stop } = startDeadline(DEADLINE_MS, parent);
    await within(cache.load(), signal);
    const answer = cache.get(keyOf(question)) ?? (await askNow(question, signal));
    stop();
    return answer;
  };

  const resolve = (given: string, type: Question['type'], { signal, validation }: ResolveOptions) => {
    const name = canonicalName(given);
    if (!isAskable(name) && !(type === 'SOA' && isTopLevel(name))) {
      return Promise.resolve(fail(name, 'bad-name'));
    }
    const question = { name, type, ...(validation && { validation }) };
    const kept = cache.get(keyOf(question));
    if (kept) return Promise.resolve(kept);
    return share(keyOf(question), {
      signal,
      start: (own) => lookUp(question, own),
      leave: () => ({
        ...fail(name, isTimeout(signal) ? 'timeout' : 'cancelled'),
        resolver: endpoints.map((endpoint) => endpoint.host).join(', '),
      }),
    });
  };
  return resolve as Resolve; // the key holds the type, so what comes back is of that type
}
