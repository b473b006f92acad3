import type { BrowserContext, Locator, Page } from '@playwright/test';

/** What the page of an extension has. */
declare const chrome: {
  storage: { local: { get: () => Promise<Record<string, unknown>>; clear: () => Promise<void> } };
};

/** The options page in a tab of its own. */
export async function openOptions(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** Fields that belong together, by their legend. */
export const group = (options: Page, legend: string): Locator => options.getByRole('group', { name: legend });

/** A part of the page, by its heading. */
export const section = (options: Page, heading: string): Locator =>
  options.getByRole('region', { name: heading });

/** The choice whose label holds these words. */
export const choice = (options: Page, words: string): Locator => options.getByRole('radio', { name: words });

/** The field for the address of one's own resolver. */
export const ownAddress = (options: Page): Locator => options.getByLabel('Its address');

/** What is kept, as the browser has it. */
export const keptSettings = (options: Page): Promise<unknown> =>
  options.evaluate(async () => (await chrome.storage.local.get()).settings);

/** Chooses a resolver of one's own, asked alone unless there is a second one. */
export async function chooseOwn(options: Page, address: string, second = ''): Promise<void> {
  await choice(options, 'my own').check();
  await ownAddress(options).fill(address);
  await options.getByLabel('Another one').fill(second);
  await options.keyboard.press('Tab');
}

/** Back to what holds after the installation. */
export async function forgetSettings(context: BrowserContext, extensionId: string): Promise<void> {
  const options = await openOptions(context, extensionId);
  await options.evaluate(() => chrome.storage.local.clear());
  await options.close();
}
