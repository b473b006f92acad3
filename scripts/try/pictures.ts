import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { ADDRESSES, WEBMAILS } from './addresses.ts';

const THREADS = ['gmail-address-not-found', 'm365-spf-or-dmarc', 'postfix-two-recipients'];
const THEMES = ['light', 'dark'] as const;
const TIMEOUT = 10_000;
const POPUP = { width: 400, height: 600 };

/** Pictures of whole pages and of the popup, light and dark. */
export async function takePictures(
  context: BrowserContext,
  extensionId: string,
  folder: string,
): Promise<void> {
  const page = await context.newPage();
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    for (const webmail of WEBMAILS) {
      for (const thread of THREADS) {
        await page.goto('about:blank');
        await page.goto(ADDRESSES[webmail](thread, theme));
        await page.locator('bounce-lens-panel:visible').first().waitFor({ timeout: TIMEOUT });
        await page.screenshot({ path: join(folder, `page-${webmail}-${thread}-${theme}.png`) });
      }
    }
  }
  await page.setViewportSize(POPUP);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.locator('textarea').fill('acme.example');
    await page.locator('button[type=submit]').click();
    await page.locator('.dns-row:not(.pending)').first().waitFor({ timeout: TIMEOUT });
    await page.locator('.dns-row.pending').first().waitFor({ state: 'detached', timeout: TIMEOUT });
    await page.screenshot({ path: join(folder, `popup-${theme}.png`) });
  }
}
