import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ALL = 'tests/unit/**/*.test.{ts,tsx}';
/** What these test keeps nothing in its modules: their files share one process, which loads the engine once. */
const CORE =
  'tests/unit/{advice,causes,content,dns,explains,history/import,history/patterns,input,notice,plan,providers,report,scope}/**/*.test.{ts,tsx}';

/** Milliseconds. One machine took thrice as long as another, and more beside a browser; what hangs does so for ever. */
const PATIENCE = 30_000;

/** Unit tests run in Node; one that needs a page says so in its first line. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'core', include: [CORE], isolate: false, testTimeout: PATIENCE },
      },
      // Afterwards, and on all processors: Vitest leaves one to itself, which on two means one file at a time.
      {
        plugins: [WxtVitest()],
        test: {
          name: 'rest',
          include: [ALL],
          exclude: [CORE],
          maxWorkers: '100%',
          testTimeout: PATIENCE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
