import { FAILURE_REASONS, type Opinion } from './answer.ts';
import { ask, type Fetch, type Outcome } from './ask.ts';
import type { Endpoint } from './endpoint.ts';
import type { Question } from './query.ts';

/** Ten times what a resolver usually takes; then the next one is asked as well. */
const HEDGE_MS = 1_500;
/** A longer wait would end after the deadline of the whole check. */
const MAX_RETRY_AFTER_MS = 2_000;

type Failure = Extract<Outcome, { ok: false }>;

interface Attempt {
  endpoint: Endpoint;
  delayMs: number;
}

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (ms === 0 || signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => [clearTimeout(timer), resolve()], { once: true });
  });

/** The most telling failure speaks for all, of equal ones the one that gives its reason; `host` names everybody that was asked. */
function summarise(failures: Failure[], asked: Endpoint[]): Failure {
  const explained = [...failures].sort(
    (a, b) => Number(b.extended !== undefined) - Number(a.extended !== undefined),
  );
  const worst = FAILURE_REASONS.map((reason) => explained.find((failure) => failure.reason === reason)).find(
    Boolean,
  );
  const host = [...new Set(asked.map((endpoint) => endpoint.host))].join(', ');
  return { ...(worst ?? { ok: false, reason: 'timeout' }), host };
}

/** What the others said before one answered. */
const opinionsBeside = (host: string, failures: Failure[]): Opinion[] =>
  failures
    .filter((failure) => failure.host !== host)
    .map(({ ok, host: resolver, retryAfterMs, ...said }) => ({ resolver, ...said }));

/** A usable answer, with what the others said if they were asked first. */
function withOthers(outcome: Extract<Outcome, { ok: true }>, failures: Failure[]): Outcome {
  const also = opinionsBeside(outcome.host, failures);
  return also.length > 0 ? { ...outcome, also } : outcome;
}

/**
 * The first usable answer of several resolvers: the next one is asked when one fails or is slow. A refusal with a
 * short `Retry-After` is asked once more at the end.
 */
export function askInTurn(
  question: Question,
  endpoints: readonly Endpoint[],
  { fetch, signal }: { fetch: Fetch; signal: AbortSignal },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const losers = new AbortController();
    const attempts: Attempt[] = endpoints.map((endpoint) => ({ endpoint, delayMs: 0 }));
    const asked: Endpoint[] = [];
    const failures: Failure[] = [];
    let running = 0;
    let hasRetried = false;
    let hedge: ReturnType<typeof setTimeout> | undefined;

    const settle = (outcome: Outcome) => {
      clearTimeout(hedge);
      signal.removeEventListener('abort', giveUp);
      losers.abort();
      resolve(outcome);
    };
    const giveUp = () => settle(summarise(failures, asked));

    const fail = (failure: Failure, endpoint: Endpoint): void => {
      failures.push(failure);
      const { retryAfterMs } = failure;
      if (retryAfterMs !== undefined && retryAfterMs <= MAX_RETRY_AFTER_MS && !hasRetried) {
        hasRetried = true;
        attempts.push({ endpoint, delayMs: retryAfterMs });
      }
      if (attempts.length > 0) return void startNext();
      if (running === 0) giveUp();
    };

    const startNext = async (): Promise<void> => {
      clearTimeout(hedge);
      const attempt = attempts.shift();
      if (attempt === undefined) return;
      running += 1;
      asked.push(attempt.endpoint);
      if (attempts.length > 0) hedge = setTimeout(startNext, HEDGE_MS);
      await wait(attempt.delayMs, losers.signal);
      const outcome = await ask(question, attempt.endpoint, { fetch, signal: losers.signal });
      running -= 1;
      if (losers.signal.aborted) return;
      if (outcome.ok) return settle(withOthers(outcome, failures));
      return fail(outcome, attempt.endpoint);
    };

    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) return giveUp();
    void startNext();
  });
}
