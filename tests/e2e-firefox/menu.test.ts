import type { Page } from 'puppeteer-core';
import { choose, closeMenu, closeToolbarPopup, expectToolbarPopup, pressCommand } from './browser-window.ts';
import { kept } from './extension-page.ts';
import { expect, test } from './fixtures.ts';
import { find } from './look.ts';
import { GMAIL, inPanel, openThread } from './webmails.ts';

const TICKET = 'https://help.example/';

/** The popup in the toolbar cannot be read; what it explained is remembered, by headline and address. */
async function explained(page: Page): Promise<unknown> {
  await expect.poll(async () => (await kept(page)).recent).toBeDefined();
  return (await kept(page)).recent;
}

test('"Diagnose this bounce" in the menu of selected text opens the popup, which reads it', async ({
  page,
  browser,
  welcome,
}) => {
  await page.goto(TICKET);
  await page.$eval('#text', (text) => getSelection()?.selectAllChildren(text));
  await page.click('#text', { button: 'right', offset: { x: 60, y: 14 } });
  await choose(browser, 'diagnose');
  await expectToolbarPopup(browser);
  expect(await explained(welcome)).toMatchObject([{ kind: 'bounce', text: 'news@acme.example' }]);
  await closeToolbarPopup(browser);
});

test('"Check this address" stands in the menu of a link to an address, and of no other', async ({
  page,
  browser,
}) => {
  await page.goto(TICKET);
  await page.evaluate(() => {
    for (const href of ['mailto:sales@acme.example', 'https://acme.example/']) {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href, textContent: href, id: href.slice(0, 5) });
      link.style.display = 'block';
    }
  });
  await page.click('#https', { button: 'right' });
  expect(await closeMenu(browser)).toBe('');
  await page.click('#mailt', { button: 'right' });
  await choose(browser, 'check-address');
  await expectToolbarPopup(browser);
  await closeToolbarPopup(browser);
});

test('the keys of "Diagnose what I see" explain the open message', async ({ page, browser, welcome }) => {
  await openThread(page, GMAIL, 'exchange-mailbox-full');
  await find(page, inPanel('h2'));
  await pressCommand(browser, { key: 'D' });
  await expectToolbarPopup(browser);
  expect(await explained(welcome)).toMatchObject([{ kind: 'bounce', headline: { key: expect.anything() } }]);
  await closeToolbarPopup(browser);
});
