import { expect, test } from './fixtures.ts';
import { historyOf } from './history-data.ts';
import { openHistory, openSeeded } from './history-page.ts';

const now = Date.now();
const few = () => ({ ...historyOf(20, now), marks: [] });

test('a change is marked, survives a reload, is edited, removed and brought back', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, few());
  const changes = page.getByRole('region', { name: 'What you changed' });
  await changes.getByRole('button', { name: 'Mark a change' }).press('Enter');
  await expect(changes.getByLabel('What changed')).toBeFocused();
  await changes.getByLabel('What changed').fill('Moved to a new ESP');
  await changes.getByLabel('Day').fill('2026-05-03');
  await changes.getByLabel('Kind of change').selectOption('DNS records');
  await page.keyboard.press('Tab');
  await changes.getByRole('button', { name: 'Save the change' }).click();
  await expect(changes.locator('.change')).toContainText(['May 3, 2026 DNS records']);
  await expect(changes.getByRole('button', { name: 'Mark a change' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('The change is marked.');

  await page.reload();
  await changes.getByRole('button', { name: 'Edit: Moved to a new ESP' }).click();
  await changes.getByLabel('What changed').fill('Moved away again');
  await page.keyboard.press('Enter');
  await expect(changes.locator('.change')).toHaveCount(1);
  await expect(changes.getByRole('heading', { name: 'Moved away again' })).toBeVisible();

  await changes.getByRole('button', { name: 'Remove: Moved away again' }).click();
  await expect(changes.locator('.change')).toHaveCount(0);
  await expect(changes.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(changes.getByRole('heading', { name: 'Moved away again' })).toBeVisible();
  const other = await openHistory(context, extensionId);
  await expect(other.locator('.change')).toHaveCount(1);
});

test('what is missing in the form is said, and Escape leaves everything as it was', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, few());
  await page.getByRole('button', { name: 'Mark a change' }).click();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Say in a few words what changed.')).toBeVisible();
  await expect(page.getByLabel('What changed')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('What changed').fill('Something');
  await page.getByLabel('Day').fill('');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('Choose the day.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.change-form')).toHaveCount(0);
  await expect(page.locator('.change')).toHaveCount(0);
});
