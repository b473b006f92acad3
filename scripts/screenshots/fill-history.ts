import type { BrowserContext } from '@playwright/test';
import { catalogueOf } from './catalogue-of.ts';
import { CHANGE_DAY, sampleMbox } from './sample-history.ts';

/** Reading some hundred notices takes seconds on a slow machine. */
const TIMEOUT = 60_000;

/** Gives the extension a history as somebody would: by a mailbox file, and a change that is marked on the page. */
export async function fillHistory(
  context: BrowserContext,
  extensionId: string,
  language: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/history.html#transfer`);
  await page
    .locator('.transfer input[type=file]')
    .first()
    .setInputFiles({ name: 'bounces.mbox', mimeType: 'application/mbox', buffer: Buffer.from(sampleMbox()) });
  await page.locator('.summary').waitFor({ timeout: TIMEOUT });
  await page.goto(`chrome-extension://${extensionId}/history.html#overview`);
  await page.locator('.changes .offer > .button').click();
  const form = page.locator('.change-form');
  await form
    .locator('input.field')
    .first()
    .fill(catalogueOf(language).history_change_example?.message ?? '');
  await form.locator('input[type=date]').fill(CHANGE_DAY);
  await form.locator('button[type=submit]').click();
  await page.locator('.change').waitFor();
  await page.close();
}
