import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Webmail } from '../try/addresses.ts';
import { showBounce, showDns, showLookUp } from '../try/show.ts';
import { showTile } from './tile.ts';

/** What one picture shows. */
export interface Scene {
  /** File name. */
  id: string;
  theme: 'light' | 'dark';
  size: { width: number; height: number };
  /** It shows the whole history, to which each bounce that another scene opens would be added. */
  readsHistory?: true;
  /** Leads to what is to be seen, in this page or in one that is opened from it. */
  show: (page: Page, extensionId: string, language: string) => Promise<Page>;
}

/** The size that the Chrome and Edge stores ask for: https://developer.chrome.com/docs/webstore/images */
const STORE = { width: 1280, height: 800 };
/** Of the Chrome Web Store, which lists nothing without it. */
const TILE = { width: 440, height: 280 };
const POPUP = { width: 400, height: 600 };
/** A bounce whose cause DNS shows. */
const NOTICE = join(import.meta.dirname, '../../tests/fixtures/gmail-unauthenticated/notice.eml');

/** A bounce of the sample mailbox, as it is or after something was done in its panel. */
const bounceScene = (
  id: string,
  [webmail, thread]: [Webmail, string],
  theme: Scene['theme'],
  act?: (panel: Locator) => Promise<void>,
): Scene => ({
  id,
  theme,
  size: STORE,
  show: async (page) => {
    const panel = await showBounce(page, webmail, thread, theme);
    await page.locator('.sample-footer').evaluateAll((footers: HTMLElement[]) => {
      for (const footer of footers) footer.remove(); // its buttons are for tests
    });
    await act?.(panel);
    return page;
  },
});

/** From the headline to the rows of the check. */
async function checkDns(panel: Locator): Promise<void> {
  await showDns(panel);
  await panel.evaluate((host) => {
    host.scrollIntoView({ block: 'start' });
    for (let place = host.parentElement; place; place = place.parentElement) {
      if (getComputedStyle(place).overflowY !== 'auto') place.scrollTop = 0; // the frame stays as it is
    }
  });
}

/** What stands out in a history, once all of it was worked out. */
async function showHistory(page: Page, extensionId: string): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/history.html`);
  await page.locator('.pattern').first().waitFor();
  return page;
}

/** The report over the same history and a bounce that the popup has just read, after DNS was asked. */
async function showReport(page: Page, extensionId: string): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('input[type=file]').first().setInputFiles(NOTICE);
  const opening = page.context().waitForEvent('page');
  await page.locator('.actions:last-of-type > .button:only-child').click();
  const report = await opening;
  await report.setViewportSize(STORE);
  await report.locator('.controls .button.main').click();
  await report.locator('[data-section=authentication]').waitFor();
  return report;
}

/** For what stays in the page that it was given. */
const inPage =
  (draw: (...given: Parameters<Scene['show']>) => Promise<void>): Scene['show'] =>
  async (page, extensionId, language) => {
    await draw(page, extensionId, language);
    return page;
  };

/** In the order in which a visitor of a store sees them: the first has to say it all, and each of the others adds a use of its own. */
export const SCENES: readonly Scene[] = [
  bounceScene('1-answer', ['gmail', 'exchange-mailbox-full'], 'light'),
  bounceScene('2-dns', ['outlook', 'gmail-unauthenticated'], 'light', checkDns),
  { id: '3-history', theme: 'light', size: STORE, readsHistory: true, show: showHistory },
  { id: '4-report', theme: 'light', size: STORE, readsHistory: true, show: showReport },
  bounceScene('5-fake', ['gmail', 'fake-held-messages'], 'light'),
  { id: 'popup', theme: 'light', size: POPUP, show: inPage(showLookUp) },
  { id: 'tile', theme: 'light', size: TILE, show: inPage((page, _, language) => showTile(page, language)) },
];
