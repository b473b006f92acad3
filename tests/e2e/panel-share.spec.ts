import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';

test('what is copied can be read before, without names, and leaves the clipboard as shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openInGmail(page, 'm365-group-restricted');
  await expectPanels(page, 1);
  const panel = panels(page);
  await panel.getByRole('button', { name: 'Preview' }).click();
  const preview = panel.getByRole('region', { name: 'What will be copied' });
  await expect(preview).toContainText('**Recipient:**');
  await panel.getByRole('radio', { name: 'For a colleague' }).check();
  await expect(preview).not.toContainText('**');
  await panel.getByRole('checkbox', { name: 'Hide names in email addresses' }).check();
  await expect(preview).toContainText('hidden@');
  await panel.getByRole('button', { name: 'Copy this text' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await preview.textContent());
  expect(copied).not.toMatch(/[\w.]+(?<!hidden)@[\w-]+\.example/);
});

test('the letter to their IT is shown, and opens as a draft by a plain link', async ({ page }) => {
  await openInGmail(page, 'm365-group-restricted');
  await expectPanels(page, 1);
  const panel = panels(page);
  await panel.getByRole('button', { name: 'Write to their IT' }).press('Enter');
  await expect(panel.getByRole('region', { name: 'What will be copied' })).toContainText('Thank you.');
  const draft = panel.getByRole('link', { name: 'Open as a draft' });
  const href = (await draft.getAttribute('href')) ?? '';
  expect(href).toMatch(/^mailto:postmaster@[\w.-]+\?subject=Our%20mail%20to%20/);
  expect(href.length).toBeLessThanOrEqual(2000);
  expect(decodeURIComponent(href)).toContain('is not arriving');
});

test('the preview works by keyboard alone, and none of it reaches the page', async ({ page }) => {
  await openInGmail(page, 'gmail-unauthenticated');
  await expectPanels(page, 1);
  const panel = panels(page);
  await panel.getByRole('button', { name: 'Preview' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('radio', { name: 'For IT' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('radio', { name: 'For a colleague' })).toBeChecked();
  const preview = panel.getByRole('region', { name: 'What will be copied' });
  await expect(preview).not.toContainText('**');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(panel.getByRole('checkbox')).toBeChecked();
  await expect(preview).toContainText('hidden@');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('region', { name: 'What will be copied' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText(/Copied|did not allow/);
  expect(await leaksOf(page)).toEqual([]);
});
