import type { Locator, Page } from '@playwright/test';
import { ADDRESSES, type Webmail } from './addresses.ts';

const TIMEOUT = 15_000;

/** Opens a bounce of the sample mailbox; its panel, once it is there. */
export async function showBounce(
  page: Page,
  webmail: Webmail,
  thread: string,
  theme: string,
): Promise<Locator> {
  await page.goto('about:blank'); // a change of the hash alone loads nothing
  await page.goto(ADDRESSES[webmail](thread, theme));
  const panel = page.locator('bounce-lens-panel:visible').first();
  await panel.waitFor({ timeout: TIMEOUT });
  return panel;
}

/** Looks up the owner of the sample mailbox in the popup, until the last answer is in. */
export async function showLookUp(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('textarea').fill('acme.example');
  await page.locator('button[type=submit]').click();
  await page.locator('.dns-row:not(.pending)').first().waitFor({ timeout: TIMEOUT });
  await page.locator('.dns-row.pending').first().waitFor({ state: 'detached', timeout: TIMEOUT });
}

/** Presses the button of a panel that asks DNS, and waits for what the answers mean. */
export async function showDns(panel: Locator): Promise<void> {
  await panel.locator('.dns .button').first().click();
  await panel.locator('[data-tie]').first().waitFor({ timeout: TIMEOUT });
}
