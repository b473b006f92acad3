import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { forgetSettings } from './options.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, headlineOf, leaksOf, panels } from './panel.ts';

test.afterEach(({ context, extensionId }) => forgetSettings(context, extensionId));

const THREAD = 'exchange-mailbox-full';
const CERTAIN = 'postfix-relay-denied';

for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
  test(`a folded panel stays folded when the message is opened again, and only that one: ${webmail}`, async ({
    page,
  }) => {
    await open(page, THREAD);
    const panel = panels(page);
    await expect(panel.locator('.card')).toBeVisible();
    await panel.getByRole('button', { name: 'Details' }).click();
    await expect(panel.locator('.card')).toBeHidden();
    await expect(headlineOf(panel)).toBeVisible();
    await expect(panel.locator('.permanence')).toBeVisible();

    await page.goto('about:blank');
    await open(page, THREAD);
    await expectPanels(page, 1);
    await expect(panels(page).locator('.card')).toBeHidden();
    await page.goto('about:blank');
    await open(page, CERTAIN);
    await expect(panels(page).locator('.card')).toBeVisible();

    await page.goto('about:blank');
    await open(page, THREAD);
    await panels(page).getByRole('button', { name: 'Details' }).press('Enter');
    await expect(panels(page).locator('.card')).toBeVisible();
    expect(await leaksOf(page)).toEqual([]);
  });

  test(`the off switch stops ${webmail} and nothing else, and can be taken back on the spot`, async ({
    page,
  }) => {
    await open(page, THREAD);
    await panels(page).getByRole('button', { name: 'Bounce Lens options' }).click();
    await panels(page)
      .getByRole('button', { name: `Turn off in ${webmail}` })
      .click();
    await expect(panels(page).getByRole('status')).toHaveText(`Turned off in ${webmail}.`);
    const undo = panels(page).getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();

    const other = webmail === 'Gmail' ? openInOutlook : openInGmail;
    const [second, third] = [await page.context().newPage(), await page.context().newPage()];
    await second.bringToFront();
    await open(second, THREAD);
    await third.bringToFront();
    await other(third, THREAD);
    await expectPanels(third, 1); // by now the other one has been decided
    await expectPanels(second, 0);

    await page.bringToFront();
    await undo.click();
    await expect(panels(page).getByRole('status')).toHaveText(`Turned on in ${webmail} again.`);
    await second.bringToFront();
    await second.goto('about:blank');
    await open(second, THREAD);
    await expectPanels(second, 1);
  });
}

test('the way to the options opens them', async ({ page, context }) => {
  await openInGmail(page, THREAD);
  await panels(page).getByRole('button', { name: 'Bounce Lens options' }).press('Enter');
  const opened = context.waitForEvent('page');
  await panels(page).getByRole('button', { name: 'Options', exact: true }).press('Space');
  expect((await opened).url()).toMatch(/options\.html$/);
});

test('nothing moves in the page once the panel is there', async ({ page }) => {
  for (const open of [openInGmail, openInOutlook]) {
    await page.goto('about:blank');
    await open(page, 'm365-spf-or-dmarc');
    await expectPanels(page, 1);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { __shifts: shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          shifts.push(entry.value);
      }).observe({ type: 'layout-shift' });
    });
    await page.waitForTimeout(1500);
    const shifts = await page.evaluate(() => (window as unknown as { __shifts: number[] }).__shifts);
    expect(shifts).toEqual([]);
  }
});
