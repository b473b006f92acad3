import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { launchChromium, settle, waitForWorker } from '../mailbox/launch.ts';
import { type Mailbox, startMailbox } from '../mailbox/server.ts';

interface PerTest {
  /** The sample mailbox with an empty log and no faults. */
  mailbox: Mailbox;
  context: BrowserContext;
  page: Page;
  /** The background worker of the extension, as it runs now. */
  worker: Worker;
}

interface PerWorker {
  server: Mailbox;
  /** One browser with the extension for all tests of a worker process: a start takes two seconds. */
  browserWithExtension: BrowserContext;
  /** No test has it: a browser without any page would end. */
  rest: Page;
  extensionId: string;
}

/** A check that the last test began goes on in the worker: its questions are not the next one's. Milliseconds. */
const REST = 100;

async function untilNobodyAsks({ questions }: Mailbox): Promise<void> {
  for (let known = 0; known < questions().length; ) {
    known = questions().length;
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}

/** Tests with a running mailbox and a browser that has the extension; each test gets a page of its own. */
export const test = base.extend<PerTest, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const server = await startMailbox();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: [
    async ({ server }, use) => {
      const executablePath = ensureBrowser('chromium');
      const context = await launchChromium({ executablePath, port: server.port, headless: true });
      await settle(context);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  rest: [
    async ({ browserWithExtension }, use) => {
      await use(await browserWithExtension.newPage());
    },
    { scope: 'worker' },
  ],
  extensionId: [
    async ({ browserWithExtension }, use) => {
      const worker = await waitForWorker(browserWithExtension);
      await use(new URL(worker.url()).host);
    },
    { scope: 'worker' },
  ],
  context: async ({ browserWithExtension, rest }, use) => {
    await use(browserWithExtension);
    await Promise.all(browserWithExtension.pages().map((page) => page !== rest && page.close()));
  },
  mailbox: async ({ server }, use) => {
    await untilNobodyAsks(server);
    server.reset();
    await use(server);
  },
  page: async ({ context, mailbox: _fresh }, use) => {
    await use(await context.newPage());
  },
  worker: async ({ context }, use) => {
    await use(await waitForWorker(context));
  },
});

export { expect } from '@playwright/test';
