import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { longestTask, openingTime, typeSlowly } from './history-cost.ts';
import { historyOf } from './history-data.ts';
import { bounces, historyUrl, openSeeded, seedHistory } from './history-page.ts';
import { openOptions } from './options.ts';
import { openPopup } from './popup.ts';

const now = Date.now();

const openedHistory = (context: BrowserContext) =>
  context.waitForEvent('page', { predicate: (tab) => tab.url().includes('/history.html') });

test('the popup opens it in a tab, the options lead to it', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  const opened = openedHistory(context);
  await popup.getByRole('link', { name: 'History' }).click();
  await expect((await opened).locator('h1')).toHaveText('Bounce history');
  const options = await openOptions(context, extensionId);
  await options.getByRole('link', { name: 'History', exact: true }).click();
  await expect(options.locator('h1')).toHaveText('Bounce history');
});

test('chosen bounces go into a report, and all lead to report, checklist and options', async ({
  context,
  extensionId,
}) => {
  const page = await openSeeded(context, extensionId, historyOf(5, now), 'bounces');
  await expect(page.locator('header a')).toHaveText(['Make a report for IT', 'Checklist', 'Options']);
  await bounces(page).nth(0).getByRole('checkbox').check();
  await bounces(page).nth(1).getByRole('checkbox').check();
  const opened = context.waitForEvent('page', { predicate: (tab) => tab.url().endsWith('/report.html') });
  await page.getByRole('button', { name: 'Make a report for IT' }).click();
  await expect((await opened).locator('.controls')).toContainText('2');
});

test('a store that fails is told in a sentence, and asked again on a press', async ({
  context,
  extensionId,
}) => {
  await seedHistory(context, extensionId, historyOf(5, now));
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    Object.assign(globalThis, { mend: () => Object.assign(IDBFactory.prototype, { open }) });
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
  });
  await page.goto(historyUrl(extensionId, 'bounces'));
  await expect(page.getByRole('heading', { name: 'The history cannot be read' })).toBeVisible();
  await expect(page.locator('.failure')).toContainText('The history is damaged');
  await expect(page.getByRole('link', { name: 'Save what can be read' })).toHaveAttribute(
    'href',
    '#transfer',
  );
  await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(bounces(page)).toHaveCount(5);
});

test('records that cannot be read cost none of the others, and are told', async ({
  context,
  extensionId,
}) => {
  const history = historyOf(5, now);
  const broken = { ...history.entries[0], id: 'broken', at: 'yesterday' };
  const page = await openSeeded(
    context,
    extensionId,
    {
      ...history,
      entries: [...history.entries, broken as unknown as (typeof history.entries)[0]],
    },
    'bounces',
  );
  await expect(bounces(page)).toHaveCount(5);
  await expect(page.locator('.losses')).toContainText('Some records are damaged and not shown: 1.');
});

test('ten thousand bounces: open soon, typing stays smooth', async ({ context, extensionId }) => {
  test.setTimeout(60_000);
  await seedHistory(context, extensionId, historyOf(10_000, now));
  const page = await context.newPage();
  // The exact limits are those of tests/bench/history.ts, on a machine that does nothing else.
  expect(await openingTime(page, historyUrl(extensionId, 'bounces'), '.bounce')).toBeLessThan(5_000);
  const search = page.getByRole('searchbox');
  expect(await longestTask(page, () => typeSlowly(search, 'willow'))).toBeLessThan(1_000);
  expect(await page.locator('*').count()).toBeLessThan(3_000);
});
