import { defineConfig } from '@playwright/test';

/**
 * Measured on the gallery: no pixel differs on the same Chromium, up to 0.3 % do on one fifteen versions older (the edges
 * of letters, the layout is the same), while a panel whose edge has another bucket's colour differs in 0.5 % and more.
 * A picture of another size is always another one.
 */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.004 };

/** Browser tests: Chromium with the built extension, against the sample mailbox. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/build.ts',
  workers: 2,
  retries: 0, // a test that fails now and then is broken
  timeout: 45_000, // one machine took thrice as long as another
  snapshotPathTemplate: '{testDir}/__screenshots__/{arg}{ext}', // one for all systems: see the font in tests/e2e/gallery.ts
  expect: {
    timeout: 12_000,
    toHaveScreenshot: TOLERANCE,
  },
  forbidOnly: true,
  reporter: [['list']],
});
