import type { BrowserContext, Page } from '@playwright/test';
import { shortKeys } from '../../scripts/short-keys.ts';
import { expect } from './fixtures.ts';
import { openOptions } from './options.ts';

/** What the page of an extension has. */
declare const chrome: {
  storage: {
    local: {
      get: (key: string) => Promise<Record<string, unknown>>;
      set: (items: object) => Promise<void>;
    };
    managed: { get: () => Promise<object> };
  };
  commands?: { getAll: () => Promise<object[]> };
  tabs: { create: () => Promise<unknown> };
};

/** A look-up as the popup keeps it, made just now: no time that can be chosen makes it too old. */
export const LOOK_UPS = [{ kind: 'dns', text: 'acme.example', at: Date.now() }];

/** The page, with look-ups to forget. */
export async function openWithLookUps(
  context: BrowserContext,
  extensionId: string,
  lookUps: readonly unknown[] = LOOK_UPS,
): Promise<Page> {
  const options = await openOptions(context, extensionId);
  await options.evaluate((recent) => chrome.storage.local.set({ recent }), lookUps);
  return options;
}

/** What is remembered, as the browser has it. */
export const rememberedIn = (options: Page): Promise<unknown> =>
  options.evaluate(async () => (await chrome.storage.local.get('recent')).recent);

/** The page as it is where administrators decided; the browser's policies need the rights of root. */
export async function openManaged(
  context: BrowserContext,
  extensionId: string,
  policy: object,
): Promise<Page> {
  const options = await context.newPage();
  await options.addInitScript((decided) => {
    chrome.storage.managed.get = async () => decided;
  }, policy);
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.locator('h1').waitFor();
  return options;
}

/** The page with these shortcuts. */
export async function openWithShortcuts(
  context: BrowserContext,
  extensionId: string,
  shortcuts: object[],
): Promise<Page> {
  const options = await context.newPage();
  await options.addInitScript((given) => {
    const { browser } = globalThis as { browser?: object }; // Chromium has both by now
    for (const api of [chrome, browser ?? {}]) {
      Object.defineProperty(api, 'commands', { value: { getAll: async () => given }, configurable: true });
    }
  }, shortcuts);
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.locator('h1').waitFor();
  return options;
}

/** From now on the browser keeps nothing, as when the disk is full. */
export const refuseToSave = (options: Page): Promise<void> =>
  options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
  });

/** From now on the browser opens no tab for this page. */
export const refuseToOpenTabs = (options: Page): Promise<void> =>
  options.evaluate(() => {
    chrome.tabs.create = () => Promise.reject(new Error('Not from here.'));
  });

type Catalogue = Record<string, { message: string }>;

/** From now on this page reads these words for German ones; a build has short names for its sentences. */
export function answerGerman(page: Page, words: Catalogue): Promise<void> {
  const built = Object.entries(words).map(([key, entry]) => [shortKeys.get(key) ?? key, entry]);
  return page.evaluate((given) => {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) =>
      String(input).endsWith('/_locales/de/messages.json') ? Response.json(given) : fetch(input, init);
  }, Object.fromEntries(built));
}

/** English words, half as long again, as German ones are. */
async function longWords(page: Page, direction: 'ltr' | 'rtl'): Promise<Catalogue> {
  const english = await page.evaluate(async () => (await fetch('/_locales/en/messages.json')).json());
  const long = Object.entries(english as Catalogue).map(([key, { message }]) => {
    const extra = 'Sicherheitsüberprüfung'.repeat(3).slice(0, Math.ceil(message.length / 2));
    return [key, { message: `${message} ${extra}` }];
  });
  return {
    ...Object.fromEntries(long),
    panel_language: { message: 'de' },
    panel_direction: { message: direction },
  };
}

/** Another language than English, whatever is translated by now: its words are half as long again, as German ones are. */
export const speakLong = async (page: Page, direction: 'ltr' | 'rtl'): Promise<void> =>
  answerGerman(page, await longWords(page, direction));

/** The same for a page that speaks as chosen from the start: it is to be loaded again. */
export async function speakLongFromTheStart(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  const words = Object.entries(await longWords(page, direction)).map(([key, entry]) => [
    shortKeys.get(key) ?? key,
    entry,
  ]);
  await page.evaluate(() => chrome.storage.local.set({ settings: { language: 'de' } }));
  await page.route(/_locales\/de\/messages\.json$/, (route) =>
    route.fulfill({ json: Object.fromEntries(words) }),
  );
}

/** Nothing is cut off or reaches beyond the edge. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const { wanted, given } = await page.evaluate(() => ({
    wanted: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  expect(wanted).toBeLessThanOrEqual(given);
}
