import { type BrowserContext, expect } from '@playwright/test';
import { inExtension, isWorkerRunning, withSession } from './in-extension.ts';

/** Ends the background worker, as Chromium does after 30 idle seconds; the next message wakes it. */
export function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  return withSession(context, async (session) => {
    await session.send('ServiceWorker.enable');
    const isRunning = async () => {
      await session.send('ServiceWorker.stopAllWorkers'); // one that is only starting is not stopped by it
      return isWorkerRunning(session, extensionId);
    };
    await expect.poll(isRunning, { intervals: [20, 50, 100] }).toBe(false);
  });
}

/** Empties the cache of DNS answers: that of the session, and with the worker that in memory. */
export async function forgetAnswers(context: BrowserContext, extensionId: string): Promise<void> {
  await inExtension(context, extensionId, () => chrome.storage.session.clear(), undefined);
  await stopWorker(context, extensionId);
}

/** What the extension has. */
declare const chrome: { storage: { session: { clear: () => Promise<void> } } };
