import { consoleErrors } from './errors.ts';
import { addressOf, kept, openOwnPage, visit } from './extension-page.ts';
import { describe, expect, test } from './fixtures.ts';
import { ORIGIN } from './launch.ts';
import { button, click, countOf, expectText, find, textOf, textsOf } from './look.ts';
import { GMAIL, inPanel, OUTLOOK, openThread, PANEL } from './webmails.ts';

const REPLY = '554 5.7.1 <orders@lumen.example>: Relay access denied (in reply to RCPT TO command)';

describe('the popup', () => {
  test('looks a domain up on the click, not before', async ({ page, mailbox }) => {
    const errors = consoleErrors(page);
    await visit(page, 'popup');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.type('textarea', 'acme.example');
    await expectText(page, 'button[type=submit]', 'Check DNS of acme.example');
    expect(mailbox.questions()).toEqual([]);

    await click(page, 'button[type=submit]');
    await find(page, '.dns-row');
    await expect.poll(() => countOf(page, '.dns-row.pending')).toBe(0);
    expect(await textsOf(page, '.dns-row')).toEqual(expect.arrayContaining([expect.stringMatching(/SPF/)]));
    expect(mailbox.questions()).toEqual(expect.arrayContaining(['acme.example MX', 'acme.example TXT']));
    expect(await kept(page)).toMatchObject({ recent: [{ kind: 'dns', text: 'acme.example' }] });
    expect(errors).toEqual([]);
  });

  test('explains a pasted bounce, and the field grows with it', async ({ page, mailbox }) => {
    await visit(page, 'popup');
    const height = async () => (await (await find(page, 'textarea')).boundingBox())?.height ?? 0;
    const empty = await height();
    await page.evaluate(async (text) => {
      await navigator.clipboard.writeText(`${text}\n`.repeat(4));
      document.execCommand('paste');
    }, REPLY);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect.poll(height).toBeGreaterThan(empty * 2);
    await page.keyboard.press('Enter');
    await expectText(page, 'section.panel mark', /relay/i);
    expect(await page.evaluate('location.search')).toBe('');
    expect(mailbox.questions()).toEqual([]);
  });
});

describe('the options', () => {
  test('a webmail that is switched off gets no panel, the other one keeps its own', async ({
    page,
    browser,
  }) => {
    await visit(page, 'options');
    await click(page, '::-p-aria(Gmail[role="checkbox"])');
    await expect.poll(() => kept(page)).toMatchObject({ settings: { sitesOff: ['gmail'] } });
    const [first, second] = [page, await browser.newPage()];
    await openThread(first, GMAIL, 'postfix-relay-denied');
    await first.waitForSelector(GMAIL.body);
    await openThread(second, OUTLOOK, 'postfix-relay-denied');
    await find(second, inPanel('h2')); // by now Gmail has been decided
    expect(await countOf(first, PANEL)).toBe(0);
  });

  test('a language that is chosen holds at once, here and in the panel', async ({ page, browser }) => {
    await visit(page, 'options');
    await page.select('select', 'de');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
    await expectText(page, 'h1', 'Optionen');
    const mail = await browser.newPage();
    await openThread(mail, GMAIL, 'exchange-mailbox-full');
    await expectText(mail, inPanel('h2'), /Postfach/);
    const popup = await openOwnPage(browser, 'popup');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('show the keys that Firefox took', async ({ page }) => {
    const errors = consoleErrors(page);
    await visit(page, 'options');
    await find(page, '.keys kbd');
    expect(await textsOf(page, '.keys kbd')).toEqual(['Alt+Shift+E', 'Alt+Shift+D']);
    expect(errors).toEqual([]);
  });
});

test('the welcome page shows an example and leads to the options', async ({ page, browser, mailbox }) => {
  const errors = consoleErrors(page);
  await visit(page, 'welcome');
  await expectText(page, 'figure h2', 'Their mailbox is full');
  expect(await textOf(page, 'main')).toContain('Reload your mail tab');
  expect(mailbox.questions()).toEqual([]);
  await click(page, button('Open the options'));
  const addresses = async () => Promise.all((await browser.pages()).map(addressOf));
  await expect.poll(addresses).toContain(`${ORIGIN}/options.html`);
  expect(errors).toEqual([]);
});
