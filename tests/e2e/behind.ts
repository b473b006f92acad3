import type { BrowserContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What the page of an extension has. */
declare const chrome: { tabs: { query: (filter: object) => Promise<{ id?: number; url?: string }[]> } };

/** The popup as it opens over a mail page: Playwright can only open it in a tab of its own. */
export async function openPopupOver(mail: Page, context: BrowserContext, extensionId: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extensionId}/options.html`);
  await mail.bringToFront();
  const id = await popup.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await popup.addInitScript((tabId) => {
    Object.assign(chrome.tabs, { query: async () => [{ id: tabId, incognito: false }] });
  }, id);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.bringToFront();
  await popup.locator('textarea').waitFor();
  return popup;
}

/** The part of the popup that is about the page behind it. */
export const behind = (popup: Page) => popup.locator('.open-message');

/** Presses "Diagnose the open message". */
export async function diagnoseOpen(popup: Page): Promise<void> {
  await behind(popup).getByRole('button', { name: 'Diagnose the open message' }).click();
}

/** A stored page has mails that the mailbox does not know: their originals cannot be had, which the browser notes. */
const NO_ORIGINAL = /[?&]view=(?:om|att)\b/;

/** What the page wrote into its console that is an error, or was thrown there. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const isOriginal = NO_ORIGINAL.test(message.text() + message.location().url);
    if (message.type() === 'error' && !isOriginal) errors.push(message.text());
  });
  return errors;
}

/** Waits until a script in this page would have been answered: what has no panel now gets none. */
export async function expectNoPanel(page: Page): Promise<void> {
  await page.waitForTimeout(900); // the retry for late ids, and a round trip to the worker
  await expect(page.locator('bounce-lens-panel')).toHaveCount(0);
}
