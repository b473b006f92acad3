import type { Page } from '@playwright/test';
import type { Mailbox } from '../mailbox/server.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { forgetSettings, openOptions } from './options.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels, unfold } from './panel.ts';

declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

/** Only the source of this notice names the server that answered (handbook, webmail.md 3.4). */
const THREAD = 'gmail-address-not-found';

const sourcesAsked = (mailbox: Mailbox) =>
  mailbox.requests.flatMap(({ path }) => /[?&]view=(om|att)\b/.exec(path)?.[1] ?? []);

async function readFrom(page: Page): Promise<string | null> {
  await expectPanels(page, 1);
  await unfold(panels(page));
  return panels(page).locator('.facts div', { hasText: 'Read from' }).locator('dd').textContent();
}

test.afterEach(({ context, extensionId }) => forgetSettings(context, extensionId));

test('the original of an opened bounce is read, once however often the page redraws it', async ({
  page,
  mailbox,
}) => {
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('the original message');
  await expect(panels(page).locator('.facts')).toContainText('Refused by');
  await page.getByRole('button', { name: 'Redraw bodies' }).click();
  await page.getByRole('button', { name: 'Rebuild messages' }).click();
  await expectPanels(page, 1);
  expect(sourcesAsked(mailbox)).toEqual(['om']);
});

test('an ordinary message is asked for nothing', async ({ page, mailbox }) => {
  await openInGmail(page, 'invoice');
  await page.waitForTimeout(700);
  expect(sourcesAsked(mailbox)).toEqual([]);
});

test('where the report was cut out of "Show original", the download is read', async ({ page, mailbox }) => {
  mailbox.faults.showOriginal = 'cut';
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('the original message');
  expect(sourcesAsked(mailbox)).toEqual(['om', 'att', 'att']); // the download is a redirect
});

test('where Gmail gives neither, what can be seen is read, without a word in the page', async ({
  page,
  mailbox,
}) => {
  mailbox.faults.showOriginal = 'refused';
  mailbox.faults.downloadOriginal = 'refused';
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  expect(errors).toEqual([]);
});

test('a window without the key of the account, of another mailbox, asks there', async ({ page, mailbox }) => {
  await page.goto('https://mail.google.com/mail/b/team/u/1/#inbox/gmail-address-not-found');
  expect(await readFrom(page)).toBe('the original message');
  expect(mailbox.requests.find(({ path }) => path.includes('view=om'))?.path).toMatch(
    /^\/mail\/b\/team\/u\/1\/\?/,
  );
});

test('it can be switched off', async ({ page, context, extensionId, mailbox }) => {
  const options = await openOptions(context, extensionId);
  await options.evaluate(() => chrome.storage.local.set({ settings: { readsOriginal: false } }));
  await page.bringToFront();
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  expect(sourcesAsked(mailbox)).toEqual([]);
});

test('Outlook is asked for nothing', async ({ page, mailbox }) => {
  await openInOutlook(page, THREAD);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  expect(sourcesAsked(mailbox)).toEqual([]);
});
