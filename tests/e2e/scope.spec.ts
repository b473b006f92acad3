import type { Locator, Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openWithoutHistory } from './history.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';
import { stopWorker } from './stop-worker.ts';

/** Gmail could not verify the sender: all three questions change the advice. */
const UNPROVEN = 'gmail-unauthenticated';

/** What other tests opened would answer for the person. */
test.beforeEach(async ({ context, extensionId }) => {
  await (await openWithoutHistory(context, extensionId)).close();
});

async function panelOf(page: Page, thread: string, open = openInGmail): Promise<Locator> {
  await open(page, thread);
  await expectPanels(page, 1);
  await panels(page).locator('.scope > details > summary').click();
  return panels(page);
}

const choice = (panel: Locator, name: string) => panel.getByRole('button', { name, exact: true });
const firstPlace = (panel: Locator) => panel.locator('.advice .first dd');
const pressed = (panel: Locator) => panel.locator('.scope-answer[aria-pressed="true"]');

for (const [name, open] of [
  ['Gmail', openInGmail],
  ['Outlook', openInOutlook],
] as const) {
  test(`an answer changes the first place, in ${name}; taken back, it is as before`, async ({ page }) => {
    const panel = await panelOf(page, UNPROVEN, open);
    const before = (await firstPlace(panel).textContent()) ?? '';
    await choice(panel, 'One provider').click();
    await expect(firstPlace(panel)).toContainText('the rules of Google');
    await expect(pressed(panel)).toHaveText(['One provider']);
    await expect(panel.getByRole('status')).toContainText('The advice above has changed. Ask your IT team');
    await choice(panel, 'One provider').click();
    await expect(firstPlace(panel)).toHaveText(before);
    await expect(pressed(panel)).toHaveCount(0);
  });
}

test('by keyboard alone, and the page hears nothing of it', async ({ page }) => {
  const panel = await panelOf(page, UNPROVEN);
  await choice(panel, 'One provider').focus();
  await page.keyboard.press('Tab');
  await expect(choice(panel, 'Several')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(firstPlace(panel)).toContainText('for your whole domain');
  await expect(choice(panel, 'Several')).toBeFocused();
  for (const name of ['One mailbox', 'All of them', 'Yes']) {
    await page.keyboard.press('Tab');
    await expect(choice(panel, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(firstPlace(panel)).toContainText('check first what was changed');
  await expect(pressed(panel)).toHaveText(['Several', 'Yes']);
  expect(await leaksOf(page)).toEqual([]);
});

test('what stands above the advice stays where it is', async ({ page }) => {
  const panel = await panelOf(page, UNPROVEN);
  const above = panel.locator('h2, .explanation, .advice .first dt');
  const places = () => above.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const before = await places();
  for (const [name, advice] of [
    ['One provider', 'the rules of Google'],
    ['One mailbox', 'which service this mailbox or tool sends through'],
    ['Yes', 'check first what was changed'],
  ] as const) {
    await choice(panel, name).click();
    await expect(firstPlace(panel)).toContainText(advice);
    expect(await places()).toEqual(before);
  }
});

test('a script of the page can answer nothing', async ({ page }) => {
  const panel = await panelOf(page, UNPROVEN);
  const before = (await firstPlace(panel).textContent()) ?? '';
  await choice(panel, 'Yes').evaluate((button: HTMLElement) => button.click());
  await page.waitForTimeout(300);
  await expect(pressed(panel)).toHaveCount(0);
  await expect(firstPlace(panel)).toHaveText(before);
});

test('an answer is understood by a worker that was stopped in between', async ({
  page,
  context,
  extensionId,
}) => {
  const panel = await panelOf(page, UNPROVEN);
  await stopWorker(context, extensionId);
  await choice(panel, 'Yes').click();
  await expect(firstPlace(panel)).toContainText('check first what was changed');
});

test('a full mailbox is asked nothing', async ({ page }) => {
  await openInGmail(page, 'gmail-inbox-full');
  await expectPanels(page, 1);
  await expect(panels(page).locator('.scope')).toHaveCount(0);
});

test('the questions are accessible, answered or not', async ({ page }) => {
  const panel = await panelOf(page, UNPROVEN);
  const look = () => findByAxe(page, { within: 'bounce-lens-panel' });
  expect(await look()).toEqual([]);
  await choice(panel, 'Yes').click();
  await expect(pressed(panel)).toHaveText(['Yes']);
  expect(await look()).toEqual([]);
  await expect(panel.getByRole('group', { name: 'Does it fail at one provider only?' })).toBeVisible();
});
