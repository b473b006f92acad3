import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Columns } from '../lib/history/import/define-log.ts';
import type { ToWorker } from './history/import/protocol.ts';
import { importFiles } from './history/import/work.ts';

/** A worker of the history page: it reads and diagnoses thousands of notices while the page stays free. It has no browser API. */
export default defineUnlistedScript(() => {
  let kept = () => {};
  let chosen = (_: Columns | undefined) => {};
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.kind === 'kept') return kept();
    if (data.kind === 'columns') return chosen(data.columns);
    const run = importFiles(data, {
      say: (message) => postMessage(message),
      whenKept: () =>
        new Promise((resolve) => {
          kept = resolve;
        }),
      whenChosen: () =>
        new Promise((resolve) => {
          chosen = resolve;
        }),
    });
    run.catch((error) => reportError(error)); // the page hears it as an error of this worker
  });
});
