import { expect, test } from './fixtures.ts';
import { entryOf } from './history-data.ts';
import { bounces, openSeeded } from './history-page.ts';

const now = Date.now();
const common = { reason: 'spf-fail', bucket: 'authentication', provider: 'google', at: now - 1000 } as const;
const entries = [
  entryOf(0, now, {
    ...common,
    diagnostic: '550 5.7.26 Mail from northwind.example lacks SPF',
    enhancedCode: '5.7.26',
  }),
  entryOf(3, now, {
    ...common,
    diagnostic: '550 5.7.27 Mail from northwind.example lacks DKIM',
    enhancedCode: '5.7.27',
  }),
  entryOf(6, now, {
    ...common,
    diagnostic: '550 5.7.26 Mail from northwind.example lacks SPF',
    enhancedCode: '5.7.26',
  }),
];
const history = { entries, tallies: [], marks: [] };

test('two bounces stand side by side, own words and fields marked in words, too', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, history, 'bounces');
  const compare = page.getByRole('button', { name: 'Compare' });
  await bounces(page).nth(0).getByRole('checkbox').check();
  await expect(compare).toHaveAttribute('aria-disabled', 'true');
  await bounces(page).nth(1).getByRole('checkbox').check();
  await compare.click();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();
  const samples = page.locator('.sample');
  await expect(samples).toHaveCount(2);
  await expect(samples.nth(0).locator('mark')).toHaveText(['5.7.26', 'SPF']);
  await expect(samples.nth(1).locator('mark')).toHaveText(['5.7.27', 'DKIM']);
  const code = samples.nth(0).locator('.line', { hasText: 'Status code' });
  await expect(code).toContainText('differs');
  await expect(samples.nth(0).locator('.line', { hasText: 'Provider' })).not.toContainText('differs');

  await page.getByLabel('Show only what differs').check();
  await expect(samples.nth(0).locator('.line', { hasText: 'Provider' })).toHaveCount(0);
  await expect(code).toBeVisible();

  await page.getByRole('link', { name: 'Back to the bounces' }).click();
  await expect(page.locator('.bounce[data-chosen="true"]')).toHaveCount(2);
});

test('a third can join, one can be taken out, and one alone is no comparison', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, history, 'bounces');
  await page.getByLabel('Choose all on this page (3)').check();
  await page.getByRole('button', { name: 'Compare' }).click();
  const samples = page.locator('.sample');
  await expect(samples).toHaveCount(3);
  const tops = await samples.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await samples
    .first()
    .getByRole('button', { name: /^Take out/ })
    .click();
  await expect(samples).toHaveCount(2);
  await samples
    .first()
    .getByRole('button', { name: /^Take out/ })
    .click();
  await expect(page.getByText('Choose two or more bounces')).toBeVisible();
});

test('where there is no room they stand below one another', async ({ context, extensionId }) => {
  const page = await openSeeded(context, extensionId, history, 'bounces');
  await page.getByLabel('Choose all on this page (3)').check();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.setViewportSize({ width: 320, height: 800 });
  const lefts = await page
    .locator('.sample')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
});
