import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ORIGIN } from './launch.ts';

/** What the page of an extension has. */
declare const browser: {
  storage: Record<
    'local' | 'session',
    { get: () => Promise<Record<string, unknown>>; clear: () => Promise<void> }
  >;
};

export type PageName = 'popup' | 'options' | 'welcome' | 'history' | 'report' | 'checklist';

/** Goes to a page of the extension. It lives in another process, and puppeteer waits in vain for its load event. */
export async function visit(page: Page, name: PageName): Promise<void> {
  const url = `${ORIGIN}/${name}.html`;
  void page.goto(url, { timeout: 1 }).catch(() => {});
  await expect.poll(() => addressOf(page)).toBe(url);
  await page.waitForSelector('h1');
}

/** A page of the extension in a tab of its own. */
export async function openOwnPage(firefox: Browser, name: PageName): Promise<Page> {
  const page = await firefox.newPage();
  await visit(page, name);
  return page;
}

/** What the extension keeps. */
export const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => browser.storage.local.get());

/** The tab that the background opens by itself after the installation. */
export async function waitForWelcome(firefox: Browser): Promise<Page> {
  let welcome: Page | undefined;
  const look = async () => {
    for (const page of await firefox.pages()) {
      if ((await addressOf(page)) === `${ORIGIN}/welcome.html`) welcome = page;
    }
    return welcome;
  };
  await expect.poll(look, { timeout: 15_000 }).toBeDefined();
  if (!welcome) throw new Error('No welcome page.');
  return welcome;
}

/** Where a tab is; puppeteer itself does not follow one into the extension. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');

/** Forgets choices, answers, look-ups and bounces: the extension is as it was right after the installation. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'history');
    if (!isThere) return;
    const asked = indexedDB.open('history');
    await new Promise((resolve, reject) => Object.assign(asked, { onsuccess: resolve, onerror: reject }));
    const database = asked.result;
    const all = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const name of database.objectStoreNames) all.objectStore(name).clear();
    await new Promise((resolve, reject) => Object.assign(all, { oncomplete: resolve, onabort: reject }));
    database.close();
  });
}
