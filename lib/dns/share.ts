interface Job<Value> {
  promise: Promise<Value>;
  controller: AbortController;
  waiting: number;
}

interface Request<Value> {
  signal: AbortSignal;
  start: (signal: AbortSignal) => Promise<Value>;
  /** What somebody gets who leaves before the end. */
  leave: () => Value;
}

/** Lets everybody who asks the same thing at the same time share one job; it is stopped when the last one leaves. */
export function createShare<Value>(): (key: string, request: Request<Value>) => Promise<Value> {
  const jobs = new Map<string, Job<Value>>();

  const forget = (key: string, job: Job<Value>) => {
    if (jobs.get(key) === job) jobs.delete(key);
  };

  const begin = (key: string, start: Request<Value>['start']) => {
    const controller = new AbortController();
    const job: Job<Value> = { promise: start(controller.signal), controller, waiting: 0 };
    jobs.set(key, job);
    void job.promise.then(() => forget(key, job));
    return job;
  };

  return (key, { signal, start, leave }) => {
    if (signal.aborted) return Promise.resolve(leave());
    const job = jobs.get(key) ?? begin(key, start);
    job.waiting += 1;
    return new Promise((resolve) => {
      const abandon = () => {
        resolve(leave());
        job.waiting -= 1;
        if (job.waiting > 0) return;
        forget(key, job);
        job.controller.abort(signal.reason);
      };
      signal.addEventListener('abort', abandon, { once: true });
      void job.promise.then((value) => {
        signal.removeEventListener('abort', abandon);
        resolve(value);
      });
    });
  };
}
