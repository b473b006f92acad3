import type { Locator, Page } from '@playwright/test';
import { ADDRESSES, type Webmail } from '../try/addresses.ts';

/** What one picture shows. */
export interface Scene {
  /** File name. */
  id: string;
  theme: 'light' | 'dark';
  size: { width: number; height: number };
  /** Leads the page to what is to be seen. */
  show: (page: Page, origin: string) => Promise<void>;
}

const TIMEOUT = 15_000;
/** The size that the Chrome and Edge stores ask for: https://developer.chrome.com/docs/webstore/images */
const STORE = { width: 1280, height: 800 };

const defineScene = (scene: Scene): Scene => scene;

async function openBounce(page: Page, webmail: Webmail, thread: string, theme: string): Promise<Locator> {
  await page.goto('about:blank'); // a change of the hash alone loads nothing
  await page.goto(ADDRESSES[webmail](thread, theme));
  const panel = page.locator('bounce-lens-panel:visible').first();
  await panel.waitFor({ timeout: TIMEOUT });
  await page.locator('.sample-footer').evaluateAll((footers: HTMLElement[]) => {
    for (const footer of footers) footer.remove(); // its buttons are for tests
  });
  return panel;
}

/** Presses the button that asks DNS, and waits for what it means. */
async function checkDns(scope: Page | Locator): Promise<void> {
  await scope.locator('.dns .button').first().click();
  await scope.locator('[data-tie]').first().waitFor({ timeout: TIMEOUT });
}

/** In the order in which a visitor of a store sees them: the first has to say it all. */
export const SCENES: readonly Scene[] = [
  defineScene({
    id: '1-answer',
    theme: 'light',
    size: STORE,
    show: async (page) => {
      await openBounce(page, 'gmail', 'exchange-mailbox-full', 'light');
    },
  }),
  defineScene({
    id: '2-dns',
    theme: 'light',
    size: STORE,
    show: async (page) => {
      const panel = await openBounce(page, 'outlook', 'gmail-unauthenticated', 'light');
      await checkDns(panel);
      await panel.evaluate((host) => {
        host.scrollIntoView({ block: 'start' }); // from the headline to the rows
        for (let place = host.parentElement; place; place = place.parentElement) {
          if (getComputedStyle(place).overflowY !== 'auto') place.scrollTop = 0; // the frame stays as it is
        }
      });
    },
  }),
  defineScene({
    id: '3-fake',
    theme: 'light',
    size: STORE,
    show: async (page) => {
      await openBounce(page, 'gmail', 'fake-held-messages', 'light');
    },
  }),
  defineScene({
    id: '4-several',
    theme: 'dark',
    size: STORE,
    show: async (page) => {
      await openBounce(page, 'gmail', 'postfix-two-recipients', 'dark');
    },
  }),
  defineScene({
    id: '5-letter',
    theme: 'dark',
    size: STORE,
    show: async (page) => {
      const panel = await openBounce(page, 'outlook', 'm365-group-restricted', 'dark');
      await panel.locator('.actions > .button').nth(2).click();
      await panel.locator('.share .offer').evaluate((row) => row.scrollIntoView({ block: 'end' }));
    },
  }),
  defineScene({
    id: 'popup',
    theme: 'light',
    size: { width: 400, height: 600 },
    show: async (page, origin) => {
      await page.goto(`${origin}/popup.html`);
      await page.locator('textarea').fill('acme.example');
      await page.locator('button[type=submit]').click();
      await page.locator('.dns-row:not(.pending)').first().waitFor({ timeout: TIMEOUT });
      await page.locator('.dns-row.pending').first().waitFor({ state: 'detached', timeout: TIMEOUT });
    },
  }),
];
