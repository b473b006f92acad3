import { type BrowserContext, expect, type Worker } from '@playwright/test';
import { waitForWorker } from '../mailbox/launch.ts';

/** What Chromium's own page of extensions has. */
declare const chrome: {
  developerPrivate: { updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void> };
  runtime: { reload: () => void };
};

/** Lets an unpacked extension come back after a reload: without the developer mode Chromium takes it away for good. */
export async function allowReload(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** Loads the extension anew, as an update does, and returns its new worker. */
export async function reloadExtension(context: BrowserContext): Promise<Worker> {
  const old = await waitForWorker(context);
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends while it answers
  const isNew = () => context.serviceWorkers().some((worker) => worker !== old);
  await expect.poll(isNew, { timeout: 10_000 }).toBe(true);
  return context.serviceWorkers().find((worker) => worker !== old) as Worker;
}
