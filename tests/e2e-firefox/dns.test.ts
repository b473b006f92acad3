import type { Page } from 'puppeteer-core';
import { stopBackground } from './browser-window.ts';
import { consoleErrors } from './errors.ts';
import { describe, expect, test } from './fixtures.ts';
import { button, click, countOf, expectText, find, textOf } from './look.ts';
import { GMAIL, inPanel, leaksOf, openThread, PLACES } from './webmails.ts';

/** A notice whose sending address is in no SPF record. */
const THREAD = 'gmail-unauthenticated';
/** One about a host with one check only. */
const ONE_CHECK = 'postfix-relay-denied';
const CHECK = inPanel('.dns button');
const NAME_AND_TYPE = /^[\w.-]+ [A-Z]+$/;

/** Waits until no row is pending and the verdict stands above them. */
async function finished(page: Page): Promise<void> {
  await find(page, inPanel('.dns-row'));
  await expect.poll(() => countOf(page, inPanel('.dns-row.pending'))).toBe(0);
}

describe.each(PLACES)('$name', (place) => {
  test('DNS is asked after the click only, and only whom the button named; rows and verdict arrive', async ({
    page,
    mailbox,
  }) => {
    const errors = consoleErrors(page);
    await openThread(page, place, THREAD);
    await expectText(page, CHECK, 'Check SPF of acme.example for 192.0.2.69');
    expect(await textOf(page, inPanel('.dns'))).toContain('asks Cloudflare, or Google if it does not answer');
    expect(mailbox.questions()).toEqual([]);

    await click(page, CHECK);
    await finished(page);
    expect(mailbox.questions()).toEqual(
      expect.arrayContaining(['acme.example TXT', '_dmarc.acme.example TXT']),
    );
    for (const question of mailbox.questions()) expect(question).toMatch(NAME_AND_TYPE);
    const asked = mailbox.requests.filter(({ question }) => question).map(({ host }) => host);
    expect([...new Set(asked)]).toEqual(['cloudflare-dns.com']);
    await expectText(page, inPanel('.dns-row'), /SPF/);
    await expectText(page, inPanel('.tie'), /This may explain the bounce: SPF fails because 192\.0\.2\.69/);
    await expectText(page, inPanel('[role=status]'), /This may explain the bounce/);
    expect(await leaksOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the copy for IT is on the clipboard, under the policy of the page', async ({ page }) => {
    await openThread(page, place, THREAD);
    await (await find(page, inPanel(button('Copy for IT')))).click();
    await expectText(page, inPanel('[role=status]'), 'Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('acme.example');
    expect(copied).toMatch(/^#|\*\*|^- /m);
  });
});

test('the keyboard alone runs the check, and the page does not see a key', async ({ page }) => {
  await openThread(page, GMAIL, THREAD);
  await (await find(page, CHECK)).focus();
  await page.keyboard.press('Enter');
  await finished(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await find(page, inPanel('.dns-row details[open]'));
  expect(await leaksOf(page)).toEqual([]);
});

test('the answers outlive the background and are not asked for again', async ({ page, browser, mailbox }) => {
  const check = async () => {
    await page.goto('about:blank');
    await openThread(page, GMAIL, ONE_CHECK);
    await click(page, CHECK);
    await finished(page);
    return page.$eval(inPanel('.dns-row'), (row) => (row as HTMLElement).dataset.verdict);
  };
  expect(await check()).toBe('pass');
  const asked = mailbox.questions().length;
  expect(asked).toBeGreaterThan(0);
  await stopBackground(browser);
  expect(await check()).toBe('pass');
  expect(mailbox.questions()).toHaveLength(asked);
});
