/** A signal that fires by itself, or with the one it was made from; `stop` ends it early, without firing. */
export interface Deadline {
  signal: AbortSignal;
  stop: () => void;
}

/** True when time ran out; false when somebody lost interest. */
export const isTimeout = (signal: AbortSignal) => signal.reason?.name === 'TimeoutError';

/** Starts a deadline. (`AbortSignal.timeout` cannot be ended early and ignores the fake clocks of tests.) */
export function startDeadline(ms: number, parent: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('Too slow', 'TimeoutError')), ms);
  const follow = () => controller.abort(parent.reason);
  const stop = () => {
    clearTimeout(timer);
    parent.removeEventListener('abort', follow);
  };
  controller.signal.addEventListener('abort', stop, { once: true });
  if (parent.aborted) follow();
  else parent.addEventListener('abort', follow, { once: true });
  return { signal: controller.signal, stop };
}
