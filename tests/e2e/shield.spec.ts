import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';

/** What a panel of this bounce has, at least; the last ones come with answers of the worker. */
const EXPECTED = ['Details', 'Bounce Lens options', 'Copy for IT', 'Preview', 'Check ', 'input', 'section'];
/** A control that opens another one is enough reason for another round. */
const MOST_ROUNDS = 8;

const KEYS = ['Enter', 'Space', 'e', 'c', '#', 'ArrowDown'];

/** Ids and places change as things open: each control is told by what it is called. */
const nameOf = (control: Locator) =>
  control.evaluate(
    (element) => `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`,
  );

/** Presses all keys on a control, then clicks it if it is still there. */
async function use(page: Page, control: Locator): Promise<void> {
  await control.focus();
  for (const key of KEYS) await page.keyboard.press(key);
  if (await control.isVisible()) await control.click();
}

for (const [webmail, open] of Object.entries({ Gmail: openInGmail, Outlook: openInOutlook })) {
  test(`keys and clicks on any control of the panel do not reach ${webmail}`, async ({ page }) => {
    test.setTimeout(60_000);
    await open(page, 'm365-spf-or-dmarc');
    await expectPanels(page, 1);
    // A link of the letter would leave the page, the options open a tab, and the switch is a setting.
    const controls = panels(page).locator(
      'button:visible:not(.place *), summary:visible, input:visible, [tabindex]:visible',
    );
    await expect(
      panels(page)
        .getByRole('button', { name: /^Check / })
        .first(),
    ).toBeVisible();
    const used = new Set<string>();
    for (let round = 0, before = -1; round < MOST_ROUNDS && used.size > before; round++) {
      before = used.size;
      for (let at = 0; at < (await controls.count()); at++) {
        const control = controls.nth(at);
        const name = await nameOf(control);
        if (used.has(name)) continue;
        used.add(name);
        await use(page, control);
        const isFolded = await panels(page).locator('.card').first().isHidden();
        if (isFolded) await panels(page).getByRole('button', { name: 'Details' }).click();
      }
    }
    const words = [...used].join('\n');
    for (const name of EXPECTED) expect(words).toContain(name);
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
