import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { keptBounces, openWithoutHistory, resetClock, setClock } from './history.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { diagnosisIn, openPopup } from './popup.ts';

/** Four receivers could not verify the sender: no matter of one provider. */
const UNPROVEN = [
  'm365-spf-or-dmarc',
  'outlook-com-authentication-level',
  'yahoo-554-dmarc',
  'gmail-unauthenticated',
];
const LAST = 'gmail-unauthenticated';

const summary = (panel: Locator) => panel.locator('.scope > details > summary');
const pressed = (panel: Locator) => panel.locator('.scope-answer[aria-pressed="true"]');
const firstPlace = (panel: Locator) => panel.locator('.advice .first dd');
const evidence = (panel: Locator) => panel.locator('legend .quiet');

test.afterEach(({ context }) => resetClock(context));

test.describe('after several bounces', () => {
  test.slow(); // five bounces are opened
  test.beforeEach(async ({ page, context, extensionId, worker }) => {
    await setClock(worker);
    const ours = await openWithoutHistory(context, extensionId);
    for (const slug of UNPROVEN) {
      await openInGmail(page, slug);
      await expectPanels(page, 1);
    }
    await expect.poll(async () => (await keptBounces(ours)).length).toBe(UNPROVEN.length);
    await page.bringToFront();
  });

  for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
    test(`the questions are filled in with their evidence when somebody opens them, in ${webmail}`, async ({
      page,
    }) => {
      await open(page, LAST);
      await expectPanels(page, 1);
      const panel = panels(page);
      const before = await firstPlace(panel).textContent();
      await summary(panel).focus();
      await page.keyboard.press('Enter');
      await expect(pressed(panel)).toHaveText(['Several']);
      await expect(evidence(panel).first()).toHaveText(/4/);
      await expect(firstPlace(panel)).toContainText('for your whole domain');
      await expect(panel.getByRole('status')).toContainText('Filled in from bounces seen before');
      expect(await findByAxe(page, { within: 'bounce-lens-panel' })).toEqual([]);

      await panel.getByRole('button', { name: 'One provider' }).click();
      await expect(firstPlace(panel)).toContainText('the rules of Google');
      await panel.getByRole('button', { name: 'One provider' }).click();
      await expect(pressed(panel)).toHaveCount(0);
      await expect(firstPlace(panel)).toHaveText(before ?? '');
    });
  }

  test('before that, and when a script opens them, the page learns nothing of it', async ({ page }) => {
    const panel = panels(page);
    const before = await textOf(panel);
    await summary(panel).evaluate((element: HTMLElement) => element.click());
    await page.waitForTimeout(500);
    await expect(evidence(panel)).toHaveCount(0);
    await expect(pressed(panel)).toHaveCount(0);
    expect(await textOf(panel)).toBe(before);
  });

  test('they are filled in the popup as well', async ({ context, extensionId }) => {
    const popup = await openPopup(context, extensionId);
    const notice = join(import.meta.dirname, '../fixtures', LAST, 'notice.eml');
    await popup.locator('input[type=file]').setInputFiles({
      name: 'notice.eml',
      mimeType: 'message/rfc822',
      buffer: readFileSync(notice),
    });
    const panel = diagnosisIn(popup);
    await summary(panel).click();
    await expect(pressed(panel)).toHaveText(['Several']);
    await expect(firstPlace(panel)).toContainText('for your whole domain');
  });
});

const textOf = (panel: Locator) => panel.evaluate((host) => host.shadowRoot?.textContent);

test('a history that knows too little fills nothing in', async ({ page, context, extensionId, worker }) => {
  await setClock(worker);
  const ours = await openWithoutHistory(context, extensionId);
  await openInGmail(page, LAST);
  await expectPanels(page, 1);
  await expect.poll(async () => (await keptBounces(ours)).length).toBe(1);
  await page.bringToFront();
  await open(page);
  await expect(panels(page).locator('.scope p')).toHaveText(/^Answer what you know/);
  await expect(pressed(panels(page))).toHaveCount(0);
});

async function open(page: Page): Promise<void> {
  await summary(panels(page)).click();
  await page.waitForTimeout(300);
}
