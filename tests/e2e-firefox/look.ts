import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** The text of the first element that matches, blanks joined; `>>>` goes into shadow roots. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()).catch(() => '');

/** The texts of all that match. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

/** The first element that matches, once it is there and can be seen. */
export async function find(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForSelector(selector, { visible: true });
  return found as ElementHandle<HTMLElement>;
}

/** Clicks it, as a person does: the browser trusts the event. */
export const click = async (page: Page, selector: string): Promise<void> =>
  (await find(page, selector)).click();

/** A button by its words. */
export const button = (words: string): string => `button ::-p-text(${words})`;

/** Waits for a text. */
export const expectText = (page: Page, selector: string, text: string | RegExp): Promise<void> =>
  expect.poll(() => textOf(page, selector)).toMatch(text);

/** How many match. */
export const countOf = async (page: Page, selector: string): Promise<number> =>
  (await page.$$(selector)).length;
