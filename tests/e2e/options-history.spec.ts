import type { Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { bounceOf, keepBounces, keptBounces, openWithoutHistory } from './history.ts';
import { choice, group, keptSettings } from './options.ts';
import { expectNoOverflow } from './options-page.ts';

const HISTORY = 'History of bounces';

const undo = (options: Page) => options.getByRole('button', { name: 'Undo' });
const withoutNames = (options: Page) => options.getByRole('checkbox', { name: /^Without the names/ });
const idsIn = async (options: Page) => (await keptBounces(options)).map(({ id }) => id);
const textIn = async (options: Page) => JSON.stringify(await keptBounces(options));

let options: Page;
test.beforeEach(async ({ context, extensionId }) => {
  options = await openWithoutHistory(context, extensionId);
  await keepBounces(options, [bounceOf('old', 100), bounceOf('new', 1)]);
  await options.reload();
});
test.afterEach(async ({ context, extensionId }) => {
  await openWithoutHistory(context, extensionId);
});

test('it says how many bounces are remembered, at once when another tab adds some', async ({
  context,
  extensionId,
}) => {
  await expect(group(options, HISTORY)).toContainText('Remembered now: 2');
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/options.html`);
  await other.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(group(options, HISTORY)).toContainText('Remembered now: 0');
});

test('a shorter time forgets at once what is older, and the undo brings it back with the longer time', async () => {
  await choice(options, 'Those of the last 90 days').check();
  await expect(group(options, HISTORY)).toContainText('Bounces that were older are forgotten.');
  await expect(options.getByRole('status')).toHaveText('Bounces that were older are forgotten.');
  expect(await idsIn(options)).toEqual(['onew']);
  await expect(group(options, HISTORY)).toContainText('Remembered now: 1');
  await undo(options).click();
  await expect(options.getByRole('status')).toHaveText('It is back.');
  await expect(choice(options, 'Those of the last year')).toBeChecked();
  expect(await idsIn(options)).toEqual(['oold', 'onew']);
});

test('a time that forgets nothing says nothing of forgetting', async () => {
  await choice(options, 'Those of the last two years').check();
  await expect(group(options, HISTORY).locator('.saved')).toHaveText('Saved');
  await expect(undo(options)).toHaveCount(0);
  expect(await keptSettings(options)).toEqual({ historyDays: 730 });
});

test('switched off nothing is kept, and the undo brings everything back', async () => {
  await choice(options, 'None').check();
  await expect.poll(() => idsIn(options)).toEqual([]);
  await expect(withoutNames(options)).toBeDisabled();
  await undo(options).click();
  await expect.poll(() => idsIn(options)).toEqual(['oold', 'onew']);
});

test('the names go from what is there, and come back with the undo', async () => {
  await withoutNames(options).check();
  await expect(group(options, HISTORY)).toContainText('The names are gone from all addresses.');
  expect(await textIn(options)).not.toMatch(/(?:old|new)@/);
  expect(await textIn(options)).toContain('lumen.example');
  await undo(options).click();
  await expect(withoutNames(options)).not.toBeChecked();
  await expect.poll(() => idsIn(options)).toEqual(['oold', 'onew']);
  expect(await textIn(options)).toContain('new@lumen.example');
});

test('names that are gone stay so when they are wanted again, and that is said', async () => {
  await withoutNames(options).check();
  await expect(undo(options)).toBeVisible();
  await withoutNames(options).uncheck();
  await expect(group(options, HISTORY)).toContainText('What is without them stays so.');
  expect(await textIn(options)).not.toMatch(/(?:old|new)@/);
});

test('everything is forgotten with one press, the history too, and back with another', async () => {
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(group(options, 'What it remembers')).toContainText('Everything is forgotten.');
  expect(await idsIn(options)).toEqual([]);
  await undo(options).click();
  await expect(options.getByRole('status')).toHaveText('It is back.');
  expect(await idsIn(options)).toEqual(['oold', 'onew']);
});

test('a history of a newer version is left alone, and that is said in place', async () => {
  await options.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('history', 99);
        opening.onsuccess = () => resolve(opening.result.close());
      }),
  );
  await options.reload();
  await expect(group(options, HISTORY)).toContainText('A newer version of Bounce Lens keeps this history.');
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(group(options, 'What it remembers')).toContainText(
    'Update Bounce Lens to see it. Nothing is lost.',
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing is cut off: ${scheme}`, async () => {
    await options.emulateMedia({ colorScheme: scheme });
    await choice(options, 'Those of the last 30 days').check();
    await expect(undo(options)).toBeVisible();
    expect(await findByAxe(options)).toEqual([]);
    for (const width of [320, 600]) {
      await options.setViewportSize({ width, height: 800 });
      await expectNoOverflow(options);
    }
    if (process.env.PICTURES) {
      for (const width of [360, 900]) {
        await options.setViewportSize({ width, height: 900 });
        await options.screenshot({
          path: `${process.env.PICTURES}/options-${scheme}-${width}.png`,
          fullPage: true,
        });
      }
    }
  });
}
