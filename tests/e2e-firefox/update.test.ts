import type { Browser, Page } from 'puppeteer-core';
import { consoleErrors } from './errors.ts';
import { addressOf, waitForWelcome } from './extension-page.ts';
import { test as base, expect } from './fixtures.ts';
import { BUILT, EXTENSION, launchFirefox, ORIGIN } from './launch.ts';
import { button, click, countOf, expectText, find } from './look.ts';
import { inPanel, leaksOf, openThread, PANEL, PLACES, type Place } from './webmails.ts';

// Firefox runs the new script in the tabs that are open, where nothing of the old one could clean up. A browser of our
// own: an update closes the pages of the extension, which other tests use.

const test = base.extend<{ own: Browser }>({
  own: async ({ server }, use) => {
    server.reset();
    const own = await launchFirefox(server.port);
    await waitForWelcome(own);
    await use(own);
    await own.close();
  },
});

const markOld = (page: Page) =>
  page.$$eval(PANEL, (panels) => {
    for (const panel of panels) panel.id = 'old';
  });

/** Rules of ours in the page's own part. */
const rulesIn = (page: Page) =>
  page.$$eval('style', (styles) => styles.filter((style) => style.textContent?.includes('bl-seen')).length);

/** The page draws what stands right after the panels anew, as Gmail does. */
const redraw = (page: Page, { body }: Place) =>
  page.$$eval(body, (bodies) => {
    for (const each of bodies) each.replaceWith(each.cloneNode(true));
  });

test('an update in open tabs: new panels in place of the old ones, which work', async ({ own }) => {
  const tabs: { place: Place; page: Page; errors: string[] }[] = [];
  for (const place of PLACES) {
    const page = await own.newPage();
    tabs.push({ place, page, errors: consoleErrors(page) });
    await openThread(page, place, 'mixed');
    await expect.poll(() => countOf(page, PANEL)).toBe(2);
    await markOld(page);
  }

  await own.installExtension(BUILT);

  for (const { place, page, errors } of tabs) {
    await page.bringToFront();
    await expect.poll(() => countOf(page, `${PANEL}:not(#old)`)).toBe(2);
    expect(await countOf(page, '#old')).toBe(0);
    expect(await rulesIn(page)).toBe(1);

    await redraw(page, place);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.poll(() => countOf(page, PANEL)).toBe(2); // one of the new script, none of the old one

    await click(page, inPanel('.dns button'));
    await find(page, inPanel('.dns-row'));
    await expect.poll(() => countOf(page, inPanel('.dns-row.pending'))).toBe(0);
    await click(page, inPanel(button('Copy for IT')));
    await expectText(page, inPanel('[role=status]'), 'Copied');
    await (await find(page, inPanel('.actions button'))).focus();
    await page.keyboard.press('e');
    // Listeners that the page set on its window before the update come before ours: nothing can be done about them.
    const leaks = (await leaksOf(page)).filter(({ phase }) => phase !== 'window capture');
    expect(leaks).toEqual([]);
    expect(errors).toEqual([]);
  }

  const addresses = await Promise.all((await own.pages()).map(addressOf));
  expect(addresses).not.toContain(`${ORIGIN}/welcome.html`); // it closed the first one, and opened no other
}, 60_000);

test('an extension that is taken away: its script ends at once, so a panel that stays can say nothing', async ({
  own,
}) => {
  const [place] = PLACES;
  if (!place) throw new Error('No webmail');
  const page = await own.newPage();
  const errors = consoleErrors(page);
  await openThread(page, place, 'mixed');
  await expect.poll(() => countOf(page, PANEL)).toBe(2);
  await own.uninstallExtension(EXTENSION);
  await click(page, inPanel(button('Copy for IT')));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  // A listener of ours that still ran would say that it was updated: then the row of tests/unit/faults.test.ts can go.
  expect(await countOf(page, inPanel('[role=alert]'))).toBe(0);
  expect(await countOf(page, PANEL)).toBe(2);
  expect(errors).toEqual([]);
}, 60_000);
