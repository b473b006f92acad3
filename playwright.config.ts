import { defineConfig } from '@playwright/test';

/** Browser tests: Chromium with the built extension, against the sample mailbox. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build.ts',
  workers: 2,
  retries: 0, // a test that fails now and then is broken
  timeout: 20_000,
  expect: { timeout: 5_000 },
  forbidOnly: true,
  reporter: [['list']],
});
