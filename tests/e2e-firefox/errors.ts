import type { Browser, Page } from 'puppeteer-core';

/** What Firefox wrote down. */
export interface Heard {
  /** Uncaught errors since the last call: of the pages of the extension, its background, its script in mail pages. */
  take: () => string[];
}

const UNCAUGHT = /^JavaScript error: moz-extension:.*$/gm;

/** Firefox writes each uncaught error to its error output; the protocol tells those of pages alone. */
export function hearErrors(browser: Browser): Heard {
  let output = '';
  browser.process()?.stderr?.on('data', (part) => {
    output += part;
  });
  const take = () => {
    const errors: string[] = output.match(UNCAUGHT) ?? [];
    output = '';
    return errors;
  };
  return { take };
}

/** Errors that the page's own console shows from now on. */
export function consoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
