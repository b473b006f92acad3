import { defineConfig } from 'vitest/config';

/** What matters most, once more in a real Firefox; tests/e2e has the whole of it in Chromium. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: './build.ts',
    // One Firefox for all files: its start takes longer than the tests of a file.
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 8_000, interval: 50 } },
    retry: 0, // a test that fails now and then is broken
  },
});
