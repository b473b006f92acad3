import { expect, test } from './fixtures.ts';
import { clickThread, gmailMessages, openGmailInbox, openInGmail } from './gmail.ts';
import { expectPanels, headlineOf, isRightBefore, panels, verdictOf } from './panel.ts';

test('the panel stands right before the mail and says what it found', async ({ page }) => {
  await openInGmail(page, 'postfix-relay-denied');
  await expectPanels(page, 1);
  const panel = panels(page);
  expect(await isRightBefore(panel, '.ii.gt')).toBe(true);
  expect(await verdictOf(panel)).toMatchObject({
    kind: 'failure',
    bucket: 'sending-path',
    reason: 'relay-denied',
  });
  await expect(headlineOf(panel)).not.toBeEmpty();
  await expect(panel.locator('section[aria-labelledby]')).toHaveCount(1);
  await expect(panel.locator('mark').first()).toContainText(/relay/i);
});

test('two bounces in one thread get a panel each, people none', async ({ page }) => {
  await openInGmail(page, 'mixed');
  await expectPanels(page, 2);
  const messages = gmailMessages(page);
  for (const [place, count] of [0, 1, 1, 0, 0, 0].entries()) await expectPanels(messages.nth(place), count);
});

test('a collapsed notice gets its panel when it is opened, and keeps one', async ({ page }) => {
  await openInGmail(page, 'mixed');
  await expectPanels(page, 2);
  const collapsed = gmailMessages(page).nth(4);
  await collapsed.locator('.adf').click();
  await expectPanels(collapsed, 1);
  await collapsed.locator('.gE').click();
  await expectPanels(collapsed, 0);
  await collapsed.locator('.adf').click();
  await expectPanels(collapsed, 1);
  await expectPanels(page, 3);
});

test('going back and forth keeps one panel per message', async ({ page, mailbox }) => {
  const [first, second] = ['gmail-address-not-found', 'postfix-relay-denied'].map((slug) =>
    mailbox.threads.find(({ id }) => id === slug),
  );
  await openGmailInbox(page);
  await expectPanels(page, 0);
  for (const thread of [first, second, first]) {
    await page.evaluate((id) => {
      location.hash = `inbox/${id}`;
    }, thread?.id);
    await expect(page.locator('[role=main]:visible h2.hP')).toHaveText(thread?.subject ?? '');
    await expectPanels(page, 1);
    await page.getByRole('button', { name: 'Back to inbox' }).locator('visible=true').click();
    await expectPanels(page, 0);
  }
  expect(await page.locator('bounce-lens-panel').count(), 'panels in hidden views').toBe(2);
});

test('a body that is drawn again keeps its panel', async ({ page }) => {
  await openInGmail(page, 'gmail-address-not-found');
  await expectPanels(page, 1);
  for (const action of ['Redraw bodies', 'Rebuild messages', 'Redraw bodies', 'Rebuild messages']) {
    await page.getByRole('button', { name: action }).click();
    await expectPanels(page, 1);
    expect(await isRightBefore(panels(page), '.ii.gt')).toBe(true);
    await expect(headlineOf(panels(page))).not.toBeEmpty();
  }
});

test('a quoted notice is no notice', async ({ page }) => {
  await openInGmail(page, 'quoted');
  await page.getByRole('button', { name: 'Back to inbox' }).click();
  await clickThread(page, 'Your renewal');
  await expectPanels(page, 2); // by now the quoted one has been looked at as well
  await page.goBack();
  await page.goBack();
  await expect(gmailMessages(page)).toHaveCount(1);
  await expectPanels(page, 0);
});

test('print view, source view and writing windows stay as they are', async ({ page, context, mailbox }) => {
  const post = mailbox.threads.find(({ id }) => id === 'gmail-address-not-found')?.posts[0];
  const root = 'https://mail.google.com/mail/u/0/';
  const key = 'ik=5bdc8a1f07';
  await page.goto(`${root}?${key}&view=pt&permmsgid=msg-f:${post?.number}`);
  const others = [`${key}&view=om&permmsgid=msg-f:${post?.number}`, 'ui=2&view=cm&fs=1'];
  const windows = [page];
  for (const query of others) {
    const window = await context.newPage();
    await window.goto(`${root}?${query}`);
    windows.push(window);
  }
  const reading = await context.newPage();
  await openInGmail(reading, 'gmail-address-not-found');
  await expectPanels(reading, 1);
  await reading.getByRole('button', { name: 'Forward' }).click();
  await expect(reading.getByRole('dialog')).toBeVisible();
  await reading.getByRole('button', { name: 'Redraw bodies' }).click();
  await expectPanels(reading, 1);
  await expectPanels(reading.getByRole('dialog'), 0);
  for (const window of windows) await expectPanels(window, 0);
});

test('a popped-out message is a reading window', async ({ page, mailbox }) => {
  const post = mailbox.threads.find(({ id }) => id === 'gmail-address-not-found')?.posts[0];
  await page.goto(`https://mail.google.com/mail/u/0/popout?ver=1&th=%23msg-f:${post?.number.toString(16)}`);
  await expectPanels(page, 1);
});
