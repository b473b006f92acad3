import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openPopup } from './popup.ts';

async function stopFrom(popup: Page, extensionId: string): Promise<void> {
  const session = await popup.context().newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  const isRunning = async () => {
    await session.send('ServiceWorker.stopAllWorkers'); // one that is only starting is not stopped by it
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  await expect.poll(isRunning).toBe(false);
  await popup.close();
}

/** Ends the background worker, as Chromium does after 30 idle seconds; the next message wakes it. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  await stopFrom(await openPopup(context, extensionId), extensionId);
}

/** Empties the cache of DNS answers: that of the session, and with the worker that in memory. */
export async function forgetAnswers(context: BrowserContext, extensionId: string): Promise<void> {
  const popup = await openPopup(context, extensionId);
  await popup.evaluate(() => chrome.storage.session.clear());
  await stopFrom(popup, extensionId);
}

/** What the page of an extension has. */
declare const chrome: { storage: { session: { clear: () => Promise<void> } } };
