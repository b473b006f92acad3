import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The popup as a page of its own: the same document that the toolbar button shows. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('textarea').waitFor();
  return page;
}

/** What the page of an extension has. */
declare const chrome: {
  storage: {
    local: {
      get: () => Promise<Record<string, unknown>>;
      set: (items: object) => Promise<void>;
      clear: () => Promise<void>;
    };
  };
};

/** The popup of somebody who has looked up nothing yet, and chosen no more than this. */
export async function openFreshPopup(
  context: BrowserContext,
  extensionId: string,
  settings: object = {},
): Promise<Page> {
  const popup = await openPopup(context, extensionId);
  await popup.evaluate(async (chosen) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: chosen });
  }, settings);
  await popup.reload();
  await popup.locator('textarea').waitFor();
  return popup;
}

/** What is kept of the last look-ups. */
export const keptRecent = (popup: Page): Promise<unknown> =>
  popup.evaluate(async () => (await chrome.storage.local.get()).recent);

/** Types or pastes into the field and asks. */
export async function askPopup(popup: Page, text: string): Promise<void> {
  await popup.locator('textarea').fill(text);
  await popup.locator('button[type=submit]').click();
}

/** The rows of a DNS report. */
export function dnsRows(scope: Page | Locator): Locator {
  return scope.locator('.dns-row');
}

/** The diagnosis in the popup. */
export function diagnosisIn(popup: Page): Locator {
  return popup.locator('section.panel');
}

/** The recent look-ups, or the examples where there are none. */
export const choices = (popup: Page): Locator => popup.locator('.choice');

/** What a screen reader is told. */
export const told = (popup: Page): Locator => popup.locator('main > [role=status]');
