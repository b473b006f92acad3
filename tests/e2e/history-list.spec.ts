import { expect, test } from './fixtures.ts';
import { entryOf, historyOf } from './history-data.ts';
import { bounces, found, openHistory, openSeeded } from './history-page.ts';

const now = Date.now();

test('the search finds words in any order while they are typed, and what the page calls things', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, historyOf(300, now), 'bounces');
  await expect(found(page)).toHaveText('Bounces: 300 of 300');
  await expect(bounces(page)).toHaveCount(50);
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.pressSequentially('storage accounts');
  await expect(found(page)).not.toHaveText(/300 of/);
  for (const row of await bounces(page).all()) {
    await expect(row).toContainText('accounts');
    await expect(row).toContainText('Their mailbox is full');
  }
  await search.fill('mailbox full'); // of the headline: no reply has these words
  await expect(bounces(page).first()).toContainText('Their mailbox is full');
  await search.fill('nothing like this');
  await expect(page.getByText('No bounce fits.')).toBeVisible();
  expect(page.url()).not.toContain('nothing');
});

test('filters narrow down together, and are taken away at once', async ({ context, extensionId }) => {
  const page = await openSeeded(context, extensionId, historyOf(300, now), 'bounces');
  const provider = page.getByRole('combobox', { name: 'Provider', exact: true });
  const google = await provider.locator('option', { hasText: 'Google' }).textContent();
  await provider.selectOption({ label: google ?? '' });
  await page.getByLabel('Outcome').selectOption('May clear up');
  for (const row of await bounces(page).all()) await expect(row).toContainText('Their mailbox is full');
  await page.getByLabel('Time').selectOption('7 days');
  const some = await bounces(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(50);
  await page.getByRole('button', { name: 'Show all bounces' }).click();
  await expect(found(page)).toHaveText('Bounces: 300 of 300');
  await expect(page.getByLabel('Time')).toHaveValue('');
});

test('groups say how many and what is the matter; one that is opened lists its own', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, historyOf(300, now), 'bounces');
  await page.getByLabel('Group by').selectOption('Provider');
  const names = page.locator('.group-name');
  await expect(names.first()).toHaveText('Google');
  await expect(names.last()).toHaveText('Not known');
  const counts = await page.locator('.share b').allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(300);
  await expect(bounces(page)).toHaveCount(0);
  await page.locator('.group summary', { hasText: 'Proofpoint' }).press('Enter');
  await expect(bounces(page).first()).toContainText('Their mail server was too busy');

  await page.getByLabel('Group by').selectOption('Campaign type');
  await expect(names.first()).toContainText('Guess');
});

test('pages are turned, and reach every bounce', async ({ context, extensionId }) => {
  const page = await openSeeded(context, extensionId, historyOf(120, now), 'bounces');
  const pages = page.getByRole('navigation', { name: 'Pages of the list' });
  await expect(pages).toContainText('1 to 50 of 120');
  await pages.getByRole('button', { name: 'Older' }).click();
  await pages.getByRole('button', { name: 'Older' }).click();
  await expect(pages).toContainText('101 to 120 of 120');
  await expect(bounces(page)).toHaveCount(20);
  await expect(pages.getByRole('button', { name: 'Older' })).toHaveAttribute('aria-disabled', 'true');
  await pages.getByRole('button', { name: 'Newer' }).click();
  await expect(pages).toContainText('51 to 100 of 120');
});

test('a time that is only that of the reading is called so, in the list as in its details', async ({
  context,
  extensionId,
}) => {
  const [newest, ...others] = historyOf(2, now).entries;
  if (!newest) throw new Error('no bounce');
  const history = { ...historyOf(0, now), entries: [{ ...newest, isUndated: true as const }, ...others] };
  const page = await openSeeded(context, extensionId, history, 'bounces');
  const [read, dated] = [bounces(page).nth(0), bounces(page).nth(1)];
  await expect(read.locator('.when')).toContainText('(when it was read)');
  await expect(dated.locator('.when')).not.toContainText('(when it was read)');
  await read.locator('summary').click();
  await expect(read.locator('dd').filter({ hasText: '(when it was read)' })).toHaveCount(1);
});

test('one is opened, deleted and brought back', async ({ context, extensionId }) => {
  const page = await openSeeded(context, extensionId, historyOf(3, now), 'bounces');
  const whom = await bounces(page).first().locator('.whom bdi').textContent();
  await bounces(page).first().locator('summary').click();
  await expect(bounces(page).first().locator('.reply')).toContainText(/^\d{3} \d\.\d/);
  await expect(bounces(page).first().locator('.facts')).toContainText('team@northwind.example');
  await bounces(page).first().getByRole('button', { name: 'Delete' }).click();
  await expect(bounces(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('Deleted: 1.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bounces(page)).toHaveCount(3);
  await expect(bounces(page).first()).toContainText(whom ?? '-');
  await expect(page.getByRole('heading', { name: 'Bounces' })).toBeFocused();
});

test('many are chosen and deleted, also out of sight, and another tab follows', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, historyOf(60, now), 'bounces');
  const other = await openHistory(context, extensionId, 'bounces');
  await page.getByLabel('Choose all on this page (50)').check();
  await page.getByRole('button', { name: 'Older' }).click();
  await bounces(page).first().getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: 'What to do with the chosen bounces' });
  await expect(bar).toContainText('Chosen: 51');
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(found(page)).toHaveText('Bounces: 9 of 9');
  await expect(found(other)).toHaveText('Bounces: 9 of 9');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(found(other)).toHaveText('Bounces: 60 of 60');
});

test('a campaign type is named for one, for many, and taken back', async ({ context, extensionId }) => {
  const entries = [0, 1, 2].map((at) =>
    entryOf(at, now, { subject: `Subject number ${'abc'[at]} of its own` }),
  );
  const page = await openSeeded(context, extensionId, { entries, tallies: [], marks: [] }, 'bounces');
  await bounces(page).first().locator('summary').click();
  await bounces(page).first().getByRole('button', { name: 'Name the campaign type' }).click();
  await page.getByRole('combobox', { name: 'Campaign type' }).last().fill('Newsletter');
  await page.keyboard.press('Enter');
  await expect(bounces(page).first().locator('.kind')).toHaveText('Newsletter');
  await page.getByLabel('Choose all on this page (3)').check();
  const bar = page.getByRole('region', { name: 'What to do with the chosen bounces' });
  await bar.getByRole('button', { name: 'Name the campaign type' }).click();
  await bar.getByRole('combobox').fill('Renewals');
  await page.keyboard.press('Enter');
  for (const row of await bounces(page).all()) await expect(row.locator('.kind')).toHaveText('Renewals');
  await expect(bar).toContainText('Named “Renewals”: 3.');
  await bar.getByRole('button', { name: 'Undo' }).click();
  await expect(bounces(page).first().locator('.kind')).toHaveText('Newsletter');
  await expect(page.locator('.kind', { hasText: 'Renewals' })).toHaveCount(0);
});

test('what strangers wrote turns no text and makes no markup', async ({ context, extensionId }) => {
  const nasty = '<img src=x onerror=alert(1)>\u202eevil';
  const entry = entryOf(0, now, {
    recipient: `${nasty}@a.example`,
    diagnostic: `550 ${nasty}`,
    subject: nasty,
  });
  const page = await openSeeded(
    context,
    extensionId,
    { entries: [entry], tallies: [], marks: [] },
    'bounces',
  );
  await bounces(page).locator('summary').click();
  await expect(page.locator('.bounce img')).toHaveCount(0);
  expect(await bounces(page).textContent()).not.toContain('\u202e');
});

test('on paper the list has no bar across its rows', async ({ context, extensionId }) => {
  const page = await openSeeded(context, extensionId, historyOf(30, now), 'bounces');
  await page.getByLabel('Choose all on this page (30)').check();
  const bar = page.getByRole('region', { name: 'What to do with the chosen bounces' });
  await expect(bar).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.action-bar')).toBeHidden();
  await expect(bounces(page).first()).toBeVisible();
});
