import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { History } from '../../lib/history/entry.ts';
import { likenessOf } from '../../lib/history/fingerprint.ts';
import { NAME } from '../../lib/history/schema.ts';

/** A part of the page, as its address has it. */
export type Part = 'overview' | 'bounces' | 'transfer';

export const historyUrl = (extensionId: string, part: Part = 'overview'): string =>
  `chrome-extension://${extensionId}/history.html#${part}`;

/** The page in a tab of its own, with what is remembered. */
export async function openHistory(context: BrowserContext, extensionId: string, part?: Part): Promise<Page> {
  const page = await context.newPage();
  await page.goto(historyUrl(extensionId, part));
  await page.locator('h1').waitFor();
  return page;
}

/** Puts a history in the place of what was remembered, in the database of the store; pages that are open do not hear of it. */
export async function seedHistory(
  context: BrowserContext,
  extensionId: string,
  { entries, tallies, marks }: History,
): Promise<void> {
  const page = await openHistory(context, extensionId); // the store makes its database
  const kept = { entries: entries.map((entry) => ({ ...entry, like: likenessOf(entry) })), tallies, marks };
  await page.evaluate(
    async ({ name, kept }) => {
      const asked = indexedDB.open(name);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const all = database.transaction(['entries', 'tallies', 'marks', 'counts'], 'readwrite');
      all.objectStore('counts').clear();
      for (const [store, rows] of Object.entries(kept)) {
        all.objectStore(store).clear();
        for (const row of rows) all.objectStore(store).put(row);
      }
      await new Promise((resolve, reject) => {
        all.oncomplete = resolve;
        all.onabort = () => reject(all.error);
      });
      database.close();
    },
    { name: NAME, kept },
  );
  await page.close();
}

/** The page over this history. */
export async function openSeeded(
  context: BrowserContext,
  extensionId: string,
  history: History,
  part?: Part,
): Promise<Page> {
  await seedHistory(context, extensionId, history);
  return openHistory(context, extensionId, part);
}

/** Bounces in the list. */
export const bounces = (page: Page): Locator => page.locator('.bounce');

/** How many are found, as the page says. */
export const found = (page: Page): Locator => page.locator('.found');
