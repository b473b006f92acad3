import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { WEBMAILS } from './addresses.ts';
import { showBounce, showLookUp } from './show.ts';

const THREADS = ['gmail-address-not-found', 'm365-spf-or-dmarc', 'postfix-two-recipients'];
const THEMES = ['light', 'dark'] as const;
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
        await showBounce(page, webmail, thread, theme);
        await page.screenshot({ path: join(folder, `page-${webmail}-${thread}-${theme}.png`) });
      }
    }
  }
  await page.setViewportSize(POPUP);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await showLookUp(page, extensionId);
    await page.screenshot({ path: join(folder, `popup-${theme}.png`) });
  }
}
