import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';

const KEYS = ['Enter', 'Space', 'e', 'c', '#', 'ArrowDown'];

for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
  test(`keys and clicks in the panel do not reach ${webmail}`, async ({ page }) => {
    await open(page, 'm365-spf-or-dmarc');
    await expectPanels(page, 1);
    const controls = panels(page).locator('button:visible, summary:visible');
    await expect(controls.first()).toBeVisible();
    for (const control of await controls.all()) {
      await control.focus();
      for (const key of KEYS) await page.keyboard.press(key);
      if (await control.isVisible()) await control.click();
    }
    expect(await leaksOf(page)).toEqual([]);
  });
}

test('the recorder of the page works: an element without our shield leaks in every phase', async ({
  page,
}) => {
  await openInGmail(page, 'm365-spf-or-dmarc');
  await page.evaluate(() => {
    const bare = document.body.appendChild(document.createElement('bounce-lens-panel'));
    bare.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, composed: true }));
    bare.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    bare.remove();
  });
  expect(await leaksOf(page)).toHaveLength(6);
});
