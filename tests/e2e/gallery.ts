import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { type Served, serveFolder } from '../../scripts/gallery/serve.ts';

/** Where tests/e2e/build.ts puts it. */
const GALLERY = join(import.meta.dirname, '../../.output/gallery');
const READY_TIMEOUT = 15_000;

/** Letters are drawn alike on any machine, as far as Chromium can be told to. */
const ALIKE = [
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** One way to look at the gallery. */
export interface Look {
  query?: Record<string, string>;
  width?: number;
  /** Device pixels for each of CSS: with half the width it is what zoom does. */
  scale?: number;
  forcedColors?: 'active' | 'none';
}

interface PerWorker {
  served: Served;
  plainBrowser: Browser;
}

interface PerTest {
  /** Opens the gallery; what the states say in the console goes to the test. */
  open: (look?: Look) => Promise<Page>;
}

/** Tests on the gallery, in a Chromium without the extension. */
export const test = base.extend<PerTest, PerWorker>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const served = await serveFolder(GALLERY);
      await use(served);
      served.close();
    },
    { scope: 'worker' },
  ],
  plainBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern
    async ({}, use) => {
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const executablePath = ensureBrowser('chromium');
      const browser = await chromium.launch({ executablePath, args: [...ALIKE, ...sandbox] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ served, plainBrowser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ query = {}, width = 1200, scale = 1, forcedColors = 'none' } = {}) => {
      const context = await plainBrowser.newContext({
        viewport: { width, height: 900 },
        deviceScaleFactor: scale,
        colorScheme: query.theme === 'dark' ? 'dark' : 'light',
        forcedColors,
        timezoneId: 'UTC',
      });
      opened.push(context);
      const page = await context.newPage();
      await page.goto(`${served.address}?${new URLSearchParams(query)}`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: READY_TIMEOUT });
      return page;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** Where one state stands. */
export const stateOn = (page: Page, id: string): Locator => page.locator(`[data-state="${id}"]`);
