import { OUTLOOK_HOSTS } from '../mailbox/hosts.ts';
import { expect, test } from './fixtures.ts';
import { clickConversation, openInOutlook, outlookBodies } from './outlook.ts';
import { expectPanels, headlineOf, isRightBefore, panels, verdictOf } from './panel.ts';

const BODY = '[id^="UniqueMessageBody"]';

for (const host of OUTLOOK_HOSTS) {
  test(`the panel stands right before the mail at ${host}`, async ({ page }) => {
    await openInOutlook(page, 'postfix-relay-denied', host);
    await expectPanels(page, 1);
    const panel = panels(page);
    expect(await isRightBefore(panel, BODY)).toBe(true);
    expect(await verdictOf(panel)).toMatchObject({ kind: 'failure', reason: 'relay-denied' });
    await expect(headlineOf(panel)).not.toBeEmpty();
  });
}

test('a conversation: a panel for each bounce, none for people, one more when a message is opened', async ({
  page,
}) => {
  await openInOutlook(page, 'mixed');
  await expectPanels(page, 2);
  await expect(outlookBodies(page)).toHaveCount(4);
  const cards = page.locator('.card');
  for (const [place, count] of [0, 1, 1, 0, 0, 0].entries()) await expectPanels(cards.nth(place), count);
  await cards.nth(4).getByRole('button').first().click();
  await expectPanels(cards.nth(4), 1);
  await expectPanels(page, 3);
});

test('going from message to message keeps one panel', async ({ page }) => {
  await openInOutlook(page, 'mixed');
  await expectPanels(page, 2);
  await clickConversation(page, 'Fwd: ');
  await expectPanels(page, 0);
  await clickConversation(page, 'Your renewal');
  await expectPanels(page, 2);
  await page.goBack();
  await expect(outlookBodies(page)).toHaveCount(1);
  await expectPanels(page, 0);
  await page.goBack();
  await expectPanels(page, 2);
});

test('a body that is drawn again keeps its panel', async ({ page }) => {
  await openInOutlook(page, 'gmail-address-not-found');
  await expectPanels(page, 1);
  for (const action of ['Redraw bodies', 'Rebuild messages', 'Redraw bodies']) {
    await page.getByRole('button', { name: action }).click();
    await expectPanels(page, 1);
    expect(await isRightBefore(panels(page), BODY)).toBe(true);
  }
});

test('a draft that quotes a notice is left alone', async ({ page, context }) => {
  await page.goto('https://outlook.office.com/mail/deeplink/compose');
  await expect(page.locator('[contenteditable=true]')).toBeVisible();
  const reading = await context.newPage();
  await openInOutlook(reading, 'gmail-address-not-found');
  await expectPanels(reading, 1);
  await reading.getByRole('button', { name: 'Forward' }).click();
  await expect(reading.locator('[contenteditable=true]')).toBeVisible();
  await reading.getByRole('button', { name: 'Redraw bodies' }).click();
  await expectPanels(reading, 1);
  await expectPanels(page, 0);
});

test('a reading window of its own has the panel', async ({ page }) => {
  await page.goto('https://outlook.office.com/mail/deeplink/read/AAQk-postfix-relay-denied');
  await expectPanels(page, 1);
});
