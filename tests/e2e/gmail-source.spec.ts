import type { Page } from '@playwright/test';
import type { Mailbox } from '../mailbox/server.ts';
import { expect, test } from './fixtures.ts';
import { openGmailInbox, openInGmail } from './gmail.ts';
import { forgetSettings, group, keptSettings, openOptions } from './options.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels, unfold } from './panel.ts';

/** Only the source of this notice names the server that answered (handbook, webmail.md 3.4). */
const THREAD = 'gmail-address-not-found';

const sourcesAsked = (mailbox: Mailbox) =>
  mailbox.requests.flatMap(({ path }) => /[?&]view=(om|att)\b/.exec(path)?.[1] ?? []);

const originalAsked = (mailbox: Mailbox) => mailbox.requests.find(({ path }) => path.includes('view=om'));

/** Within the page, as Gmail does it. */
const goTo = (page: Page, place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, place);

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

test('a delegated mailbox is asked for its own', async ({ page, mailbox }) => {
  await page.goto('https://mail.google.com/mail/b/team/u/1/#inbox/gmail-address-not-found');
  expect(await readFrom(page)).toBe('the original message');
  expect(mailbox.requests.find(({ path }) => path.includes('view=om'))?.path).toMatch(
    /^\/mail\/b\/team\/u\/1\/\?/,
  );
});

test('a window of its own has no key: there the download is read', async ({ page, mailbox }) => {
  const post = mailbox.threads.find(({ id }) => id === THREAD)?.posts[0];
  await page.goto(`https://mail.google.com/mail/u/0/popout?ver=1&th=%23msg-f:${post?.number.toString(16)}`);
  expect(await readFrom(page)).toBe('the original message');
  expect(sourcesAsked(mailbox)).toEqual(['att', 'att']);
});

test('two accounts side by side are each asked for their own', async ({ page, context, mailbox }) => {
  const other = await context.newPage();
  for (const [window, account] of [page, other].entries()) {
    await account.bringToFront();
    await account.goto(`https://mail.google.com/mail/u/${window}/#inbox/${THREAD}`);
    expect(await readFrom(account)).toBe('the original message');
  }
  const asked = mailbox.requests.filter(({ path }) => path.includes('view=om'));
  expect(asked.map(({ path }) => path.split('?', 1)[0])).toEqual(['/mail/u/0/', '/mail/u/1/']);
});

test('opened again and again, a bounce is asked for once', async ({ page, mailbox }) => {
  await openGmailInbox(page);
  for (let visits = 0; visits < 3; visits++) {
    await goTo(page, `inbox/${THREAD}`);
    expect(await readFrom(page)).toBe('the original message');
    await goTo(page, 'inbox');
    await expectPanels(page, 0);
  }
  expect(sourcesAsked(mailbox)).toEqual(['om']);
});

test('without a connection what can be seen is read; once it is back the original, and never again', async ({
  page,
  context,
  mailbox,
}) => {
  await openGmailInbox(page);
  await context.setOffline(true);
  await goTo(page, `inbox/${THREAD}`);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  await context.setOffline(false);
  await expect.poll(() => readFrom(page)).toBe('the original message');
  await context.setOffline(true);
  await context.setOffline(false);
  await page.waitForTimeout(500);
  expect(sourcesAsked(mailbox)).toEqual(['om']);
});

test('an original that Gmail refuses is not asked for again because the connection was away', async ({
  page,
  context,
  mailbox,
}) => {
  mailbox.faults.showOriginal = 'refused';
  mailbox.faults.downloadOriginal = 'refused';
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  const asked = sourcesAsked(mailbox).length;
  await context.setOffline(true);
  await context.setOffline(false);
  await page.waitForTimeout(500);
  expect(sourcesAsked(mailbox)).toHaveLength(asked);
});

test('of an original with a large attachment only the beginning is taken', async ({ page, mailbox }) => {
  mailbox.faults.showOriginal = 'huge';
  await openInGmail(page, THREAD);
  expect(await readFrom(page)).toBe('the original message');
  await expect.poll(() => originalAsked(mailbox)?.abandonedAfter).toBeLessThan(13_000_000); // what is on its way counts
});

test('an answer that does not come is waited for a moment; then what can be seen is read', async ({
  page,
  mailbox,
}) => {
  mailbox.faults.showOriginal = 'held';
  await openInGmail(page, THREAD);
  await page.waitForTimeout(700);
  await expectPanels(page, 0);
  const start = Date.now();
  expect(await readFrom(page)).toBe('what your mailbox shows');
  expect(Date.now() - start).toBeLessThan(3_000);
  expect(sourcesAsked(mailbox)).toEqual(['om']);
});

test('whoever leaves a bounce ends its request; it is asked for anew when the page builds it anew', async ({
  page,
  mailbox,
}) => {
  mailbox.faults.showOriginal = 'held';
  await openGmailInbox(page);
  await goTo(page, `inbox/${THREAD}`);
  await expect.poll(() => originalAsked(mailbox)).toBeDefined();
  const start = Date.now();
  await goTo(page, 'inbox');
  await expect.poll(() => originalAsked(mailbox)?.abandonedAfter, { intervals: [20] }).toBeDefined();
  expect(Date.now() - start, 'before it would have been given up').toBeLessThan(1_000);
  delete mailbox.faults.showOriginal;
  await goTo(page, `inbox/${THREAD}`);
  expect(await readFrom(page)).toBe('what your mailbox shows');
  await page.getByRole('button', { name: 'Rebuild messages' }).click();
  await expect.poll(() => readFrom(page)).toBe('the original message');
  expect(sourcesAsked(mailbox)).toEqual(['om', 'om']);
});

test('an open bounce makes no other request than that', async ({ page, mailbox }) => {
  await openInGmail(page, 'yahoo-554-dmarc');
  await expectPanels(page, 1);
  await page.waitForTimeout(500);
  const { requests } = mailbox;
  const ofOurs = requests.filter(({ path, question }) => question || /[?&]view=/.test(path));
  expect(ofOurs.map(({ host, method }) => `${method} ${host}`)).toEqual(['GET mail.google.com']);
  expect(new Set(requests.map(({ host }) => host))).toEqual(new Set(['mail.google.com']));
});

test('it can be switched off', async ({ page, context, extensionId, mailbox }) => {
  const options = await openOptions(context, extensionId);
  await options.getByRole('checkbox', { name: 'Read the original of a bounce from Gmail' }).uncheck();
  await expect(group(options, 'Where it reads bounces').locator('.saved')).toHaveText('Saved');
  await expect.poll(() => keptSettings(options)).toEqual({ readsOriginal: false });
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
