/** Runs a task when fewer than the limit are running; answers nothing when the signal fired before its turn. */
export type WithSlot = <Value>(signal: AbortSignal, task: () => Promise<Value>) => Promise<Value | undefined>;

/** A queue with room for so many at once, first come, first served. */
export function createSlots(limit: number): WithSlot {
  let free = limit;
  const waiting = new Set<() => void>();

  const release = () => {
    free += 1;
    const [next] = waiting;
    next?.();
  };

  const acquire = (signal: AbortSignal) =>
    new Promise<boolean>((resolve) => {
      const take = () => {
        waiting.delete(take);
        signal.removeEventListener('abort', leave);
        free -= 1;
        resolve(true);
      };
      const leave = () => {
        waiting.delete(take);
        resolve(false);
      };
      if (signal.aborted) return leave();
      if (free > 0) return take();
      waiting.add(take);
      signal.addEventListener('abort', leave, { once: true });
    });

  return async (signal, task) => {
    if (!(await acquire(signal))) return undefined;
    try {
      return await task();
    } finally {
      release();
    }
  };
}
