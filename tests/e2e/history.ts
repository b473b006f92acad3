import type { BrowserContext, Page, Worker } from '@playwright/test';
import { sampleEntry } from '../history/sample-entry.ts';
import { expect } from './fixtures.ts';
import { openOptions } from './options.ts';

/** A bounce as it is kept, as far as a test looks at it. */
export interface KeptBounce {
  id: string;
  at: number;
  recipient?: string;
  arrival: string;
  diagnostic: string;
  [fact: string]: unknown;
}

/** Some days after the notices of the sample mailbox were written: whenever the tests run, they are recent. */
export const SOON_AFTER = Date.UTC(2026, 2, 22);

/** From now on the worker takes this for the time; a worker that was stopped has the real one again. */
export const setClock = (worker: Worker, now = SOON_AFTER): Promise<void> =>
  worker.evaluate((time) => {
    Object.assign(globalThis, { realNow: Date.now });
    Date.now = () => time;
  }, now);

/** A worker that was stopped in the test answers no more; milliseconds. */
const PATIENCE = 500;

/** For the next test the worker has the real time again. */
export const resetClock = (context: BrowserContext): Promise<unknown> =>
  Promise.all(
    context.serviceWorkers().map((worker) => {
      const reset = worker.evaluate(() => {
        Date.now = (globalThis as { realNow?: typeof Date.now }).realNow ?? Date.now;
      });
      return Promise.race([reset.catch(() => undefined), new Promise((end) => setTimeout(end, PATIENCE))]);
    }),
  );

/** An options page, which may look at everything that the extension keeps; nothing is remembered, nothing chosen. */
export async function openWithoutHistory(
  context: BrowserContext,
  extensionId: string,
  settings: object = {},
): Promise<Page> {
  const page = await openOptions(context, extensionId);
  await page.evaluate(async (chosen) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: chosen });
    await new Promise((resolve, reject) => {
      Object.assign(indexedDB.deleteDatabase('history'), { onsuccess: resolve, onerror: reject });
    });
  }, settings);
  await page.reload();
  await page.locator('h1').waitFor();
  await expect.poll(() => keptBounces(page)).toEqual([]);
  return page;
}

/** What the page of an extension has. */
declare const chrome: {
  storage: { local: { clear: () => Promise<void>; set: (items: object) => Promise<void> } };
};

/** All bounces as the browser has them, oldest first; a history that was never opened holds none. */
export const keptBounces = (page: Page): Promise<KeptBounce[]> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'history')) return [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('history'));
    const bounces = await done(database.transaction('entries').objectStore('entries').index('at').getAll());
    database.close();
    return bounces;
  });

/** Puts bounces into the history by hand, where it was opened once. */
export const keepBounces = (page: Page, bounces: readonly KeptBounce[]): Promise<void> =>
  page.evaluate(async (given) => {
    const opening = indexedDB.open('history');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('entries', 'readwrite');
    for (const bounce of given) writing.objectStore('entries').put({ like: bounce.id, ...bounce });
    await new Promise((resolve, reject) => Object.assign(writing, { oncomplete: resolve, onabort: reject }));
    opening.result.close();
  }, bounces);

/** A bounce of so many days ago. */
export const bounceOf = (name: string, days: number): KeptBounce => ({
  ...sampleEntry({
    id: `o${name}`,
    at: Date.now() - days * 24 * 60 * 60 * 1000,
    recipient: `${name}@lumen.example`,
    domain: 'lumen.example',
    diagnostic: `550 5.1.1 <${name}@lumen.example>: User unknown`,
  }),
});
