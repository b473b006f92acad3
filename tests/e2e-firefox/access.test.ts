import type { Page } from 'puppeteer-core';
import { openOwnPage } from './extension-page.ts';
import { expect, test } from './fixtures.ts';
import { click, countOf, expectText, find } from './look.ts';
import { GMAIL, inPanel, OUTLOOK, openThread } from './webmails.ts';

/** What the page of an extension has. */
declare const browser: {
  permissions: Record<'remove' | 'request', (hosts: { origins: string[] }) => Promise<boolean>>;
};

/** The same as the switch in Firefox' own page of add-ons: the extension has no more access to this host. */
const takeAway = (page: Page, host: string): Promise<boolean> =>
  page.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), `https://${host}/*`);

test('access that was taken away is noticed, explained, and given back on a click', async ({
  page,
  browser: firefox,
}) => {
  const popup = await openOwnPage(firefox, 'popup');
  expect(await countOf(popup, '.access')).toBe(0);
  expect(await takeAway(popup, 'mail.google.com')).toBe(true);
  await expectText(popup, '.access', /does not let Bounce Lens into Gmail, so no panel appears there\./);

  await openThread(page, GMAIL, 'postfix-relay-denied');
  await page.waitForSelector(GMAIL.body);
  const other = await firefox.newPage();
  await openThread(other, OUTLOOK, 'postfix-relay-denied');
  await find(other, inPanel('h2'));
  expect(await countOf(page, 'bounce-lens-panel')).toBe(0);

  await popup.bringToFront();
  await click(popup, '.access button');
  await expectText(popup, '.access', /^Access granted\. Reload your mail tab\.$/);
  await page.bringToFront();
  await page.reload();
  await find(page, inPanel('h2'));
});
