import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The popup as a page of its own: the same document that the toolbar button shows. */
export async function openPopup(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('textarea').waitFor();
  return page;
}

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
  return popup.locator('section[aria-labelledby]');
}
