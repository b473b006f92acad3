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
  /** Leads the page to what is to be seen. */
  show: (page: Page, extensionId: string, language: string) => Promise<void>;
}

/** The size that the Chrome and Edge stores ask for: https://developer.chrome.com/docs/webstore/images */
const STORE = { width: 1280, height: 800 };
/** Of the Chrome Web Store, which lists nothing without it. */
const TILE = { width: 440, height: 280 };
const POPUP = { width: 400, height: 600 };

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

/** The letter to whoever has to act. */
async function openLetter(panel: Locator): Promise<void> {
  await panel.locator('.actions > .button').nth(2).click();
  await panel.locator('.share .offer').evaluate((row) => row.scrollIntoView({ block: 'end' }));
}

/** In the order in which a visitor of a store sees them: the first has to say it all. */
export const SCENES: readonly Scene[] = [
  bounceScene('1-answer', ['gmail', 'exchange-mailbox-full'], 'light'),
  bounceScene('2-dns', ['outlook', 'gmail-unauthenticated'], 'light', checkDns),
  bounceScene('3-fake', ['gmail', 'fake-held-messages'], 'light'),
  bounceScene('4-several', ['gmail', 'postfix-two-recipients'], 'dark'),
  bounceScene('5-letter', ['outlook', 'm365-group-restricted'], 'dark', openLetter),
  { id: 'popup', theme: 'light', size: POPUP, show: showLookUp },
  { id: 'tile', theme: 'light', size: TILE, show: (page, _, language) => showTile(page, language) },
];
