import { startOfDay } from '../../lib/history/days.ts';
import type { History } from '../../lib/history/entry.ts';
import { expect, test } from './fixtures.ts';
import { openWithoutHistory } from './history.ts';
import { entryOf } from './history-data.ts';
import { bounces, found, openHistory, openSeeded, seedHistory } from './history-page.ts';
import { forgetSettings } from './options.ts';

const now = Date.now();
const NOTHING: History = { entries: [], tallies: [], marks: [] };

/** Microsoft began to refuse five days ago, Google did not. */
const refused = (): History => ({
  entries: [
    ...Array.from({ length: 20 }, (_, at) =>
      entryOf(at, now, {
        id: `ms-${at}`,
        provider: 'microsoft',
        bucket: 'authentication',
        reason: 'dmarc-reject',
        permanence: 'permanent',
        domain: `company${at}.example`,
        recipient: `info@company${at}.example`,
        at: startOfDay(now, -(at % 5)) + 1000,
      }),
    ),
    ...Array.from({ length: 8 }, (_, at) =>
      entryOf(at, now, {
        id: `google-${at}`,
        provider: 'google',
        bucket: 'address',
        reason: 'user-unknown',
        permanence: 'permanent',
        domain: `other${at}.example`,
        recipient: `sales@other${at}.example`,
        at: startOfDay(now, -3 * at) + 1000,
      }),
    ),
  ],
  tallies: [],
  marks: [{ id: 'moved', at: startOfDay(now, -5), kind: 'service', label: 'New sending service' }],
});

test('without a bounce the page shows an example, says that it is one, and leads to the import', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, NOTHING);
  await expect(page.getByRole('heading', { name: 'No bounces yet' })).toBeVisible();
  const example = page.getByRole('figure', { name: 'An example' });
  await expect(example).toContainText('This is made up');
  await expect(example.locator('.pattern').first()).toContainText('Moved to a new sending service');
  await expect(example).not.toContainText('not your set-up'); // the pattern before it blames the set-up
  await expect(example.locator('.row-of-bars .name')).toHaveText(['Microsoft 365', 'Google', 'Proofpoint']);
  await expect(example.getByRole('button')).toHaveCount(0); // nothing in it leads anywhere
  await page.getByRole('link', { name: 'Import old bounces' }).click();
  await expect(page).toHaveURL(/#transfer$/);
  await expect(example).toBeHidden();
});

test('a pattern says what it is drawn from, and leads to its bounces and back to all', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, refused());
  const pattern = page.locator('.pattern').first();
  await expect(pattern.getByRole('heading')).toContainText('New sending service');
  await pattern.getByRole('button', { name: /^Show them \(20\)$/ }).click();
  await expect(found(page)).toHaveText('Bounces: 20 of 28');
  await expect(page.getByRole('heading', { name: 'Bounces' })).toBeFocused();
  await expect(page.locator('.narrowed')).toContainText('New sending service');
  await page.getByRole('button', { name: 'Show all bounces' }).click();
  await expect(found(page)).toHaveText('Bounces: 28 of 28');
  await page.goBack();
  await expect(pattern).toBeVisible();
});

test('bars and table say the same, and a day of the table leads to its bounces', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, refused());
  const rows = page.locator('.row-of-bars');
  await expect(rows.nth(0).locator('b')).toHaveText('20');
  await expect(rows.nth(1).getByRole('img')).toHaveAccessibleName('Google: 8 in this time');
  await expect(page.locator('.bars').first().locator('rect')).toHaveCount(5);
  await expect(page.locator('.bars line')).toHaveCount(2);
  await page.getByText('Show as a table').click();
  const today = page.locator('.numbers tbody tr').first();
  await expect(today.locator('td')).toHaveText(['4', '1', '5']);
  await expect(page.locator('.numbers tr', { hasText: 'New sending service' })).toHaveCount(1);
  await today.getByRole('button').click();
  await expect(found(page)).toHaveText('Bounces: 5 of 28');
});

test('this week beside the one before, and around a change, in sentences', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, refused());
  const weeks = page.getByRole('region', { name: 'This week and the week before' });
  await expect(weeks.getByRole('listitem').first()).toContainText(
    'Microsoft 365: 20 in the last 7 days, 0 in the 7 before',
  );
  const change = page.locator('.change');
  await expect(change).toContainText('Failed before: 2, after: 17 (days on each side: 5).');
  await expect(change).toContainText('Microsoft 365: 0 before, 16 after');
  await weeks.getByRole('button', { name: 'Show the bounces at Google' }).click();
  await expect(bounces(page)).toHaveCount(5);
});

test('a chart of old bounces begins where they are, and can be drawn for all time', async ({
  context,
  extensionId,
}) => {
  const entries = [40, 300, 700].map((days, at) =>
    entryOf(at, now, { id: `old-${at}`, provider: 'google', at: startOfDay(now, -days) }),
  );
  await (await openWithoutHistory(context, extensionId, { historyDays: 730 })).close(); // what is older than chosen goes
  await seedHistory(context, extensionId, { ...NOTHING, entries });
  const page = await openHistory(context, extensionId);
  await expect(page.getByRole('button', { name: '90 days' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.row-of-bars b')).toHaveText('1');
  await page.getByRole('button', { name: 'All time' }).click();
  await expect(page.locator('.row-of-bars b')).toHaveText('3');
  await expect(page.locator('.days')).toContainText('Each bar is a week.');
  await forgetSettings(context, extensionId);
});
