/** What the injected faults are called where nobody waits for them any more: no more than a line in the browser's log. */
const INJECTED = ['RefusedError', 'QuotaExceededError', 'AbortError', 'TypeError'];

/** Collects what nobody has caught and was not injected; undone by calling the second. */
export function collectStray(): [stray: unknown[], stop: () => void] {
  const stray: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => {
    if (!INJECTED.includes((error as Error).name)) stray.push(error);
  });
  const stop = () => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  };
  return [stray, stop];
}
