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

test('the listener of the page works: keys outside the panel are not ours', async ({ page }) => {
  await openInGmail(page, 'm365-spf-or-dmarc');
  await expectPanels(page, 1);
  const seen = await page.evaluate(() => {
    let count = 0;
    window.addEventListener('keydown', () => {
      count += 1;
    });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    return count;
  });
  expect(seen).toBe(1);
});
