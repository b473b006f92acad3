import { type BrowserContext, expect, type Worker } from '@playwright/test';
import { waitForWorker } from '../mailbox/launch.ts';

/** What Chromium's own page of extensions has. */
declare const chrome: {
  developerPrivate: { updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void> };
  runtime: { reload: () => void };
};

/**
 * Loads the extension anew, as an update does, and returns its new worker. Without the developer mode Chromium takes an
 * unpacked extension away at that moment and does not bring it back.
 */
export async function reloadExtension(context: BrowserContext): Promise<Worker> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
  const old = await waitForWorker(context);
  await old.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends while it answers
  const isNew = () => context.serviceWorkers().some((worker) => worker !== old);
  await expect.poll(isNew, { timeout: 10_000 }).toBe(true);
  return context.serviceWorkers().find((worker) => worker !== old) as Worker;
}
