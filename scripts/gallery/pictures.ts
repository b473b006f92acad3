import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { VIEWS, type View } from './views.ts';

const HEIGHT = 900;
/** Some fifty states, a few of them after several presses, on a slow machine. */
const TIMEOUT = 30_000;

/** A picture of each group for each way to look at it; gives their paths. (The whole page is taller than Chromium can paint.) */
export async function takePictures(browser: Browser, address: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const view of VIEWS) paths.push(...(await takeView(browser, address, { view, folder })));
  return paths;
}

async function takeView(
  browser: Browser,
  address: string,
  { view, folder }: { view: View; folder: string },
): Promise<string[]> {
  const { name, query, width, scale = 1, hasForcedColors } = view;
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, deviceScaleFactor: scale });
  await page.emulateMedia({
    colorScheme: query.theme === 'dark' ? 'dark' : 'light',
    forcedColors: hasForcedColors ? 'active' : 'none',
  });
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: TIMEOUT });
  const paths: string[] = [];
  for (const group of await page.locator('[data-group]').all()) {
    const path = join(folder, `gallery-${name}-${await group.getAttribute('data-group')}.png`);
    await group.screenshot({ path, animations: 'disabled' });
    paths.push(path);
  }
  await page.close();
  return paths;
}
