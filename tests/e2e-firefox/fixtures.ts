import type { Browser, Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { type Mailbox, startMailbox } from '../mailbox/server.ts';
import { stopBackground } from './browser-window.ts';
import { type Heard, hearErrors } from './errors.ts';
import { forgetAll, waitForWelcome } from './extension-page.ts';
import { launchFirefox } from './launch.ts';

interface Fixtures {
  /** One server, one browser and what it complains of, for all tests. */
  server: Mailbox;
  browser: Browser;
  errors: Heard;
  /** The tab that the background opened after the installation. */
  welcome: Page;
  /** The sample mailbox with an empty log and no faults, and an extension that remembers nothing and sleeps. */
  mailbox: Mailbox;
  /** An empty tab; all tabs that a test opens are closed after it. */
  page: Page;
}

/** Tests with a running mailbox and a Firefox that has the extension. */
export const test = base.extend<Fixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest wants a pattern
    async ({}, use) => {
      const server = await startMailbox();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ server }, use) => {
      const browser = await launchFirefox(server.port);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  errors: [
    async ({ browser }, use) => {
      await use(hearErrors(browser));
    },
    { scope: 'worker' },
  ],
  welcome: [
    async ({ browser }, use) => {
      await use(await waitForWelcome(browser));
    },
    { scope: 'worker' },
  ],
  mailbox: async ({ browser, server, welcome }, use) => {
    await forgetAll(welcome);
    await stopBackground(browser);
    server.reset();
    await use(server);
  },
  page: async ({ browser, errors, mailbox: _fresh }, use) => {
    const before = new Set(await browser.pages());
    await use(await browser.newPage());
    const opened = (await browser.pages()).filter((page) => !before.has(page));
    await Promise.all(opened.map((page) => page.close()));
    expect(errors.take(), 'errors of the extension that nobody caught').toEqual([]);
  },
});

export { describe, expect } from 'vitest';
