import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { keptBounces, openWithoutHistory, resetClock, setClock } from './history.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { askPopup, choices, diagnosisIn, openPopup } from './popup.ts';
import { stopWorker } from './stop-worker.ts';

const SLUG = 'postfix-user-unknown';
const NOTICE = join(import.meta.dirname, '../fixtures', SLUG, 'notice.eml');
const BOUNCE = '552 5.2.2 The mailbox of kim@lumen.example is over quota';
const WEBMAILS = { gmail: openInGmail, outlook: openInOutlook };

const kept = async (page: Page) =>
  (await keptBounces(page)).map(({ arrival, recipient }) => `${arrival} ${recipient}`);

/** Long enough for a bounce that must not be remembered to be remembered. */
const settle = (page: Page) => page.waitForTimeout(500);

test.afterEach(({ context }) => resetClock(context));

for (const [webmail, open] of Object.entries(WEBMAILS)) {
  test(`a bounce that is opened in ${webmail} is remembered, once however often it is opened`, async ({
    page,
    context,
    extensionId,
    worker,
  }) => {
    await setClock(worker);
    const ours = await openWithoutHistory(context, extensionId);
    for (const _ of [1, 2]) {
      await open(page, SLUG);
      await expectPanels(page, 1);
      await expect.poll(() => kept(ours)).toEqual([`${webmail} reception@lumen.example`]);
      await page.reload();
      await expectPanels(page, 1);
    }
    await settle(page);
    expect(await kept(ours)).toHaveLength(1);
  });
}

test('the same bounce in both webmails and as a file is one, and the date of its original is kept', async ({
  page,
  context,
  extensionId,
  worker,
}) => {
  await setClock(worker);
  const ours = await openWithoutHistory(context, extensionId);
  await openInOutlook(page, SLUG);
  await expectPanels(page, 1);
  await expect.poll(async () => (await keptBounces(ours))[0]?.isUndated).toBe(true);
  await openInGmail(page, SLUG);
  await expectPanels(page, 1);
  await expect.poll(async () => (await keptBounces(ours))[0]?.at).toBe(Date.UTC(2026, 2, 9, 9, 12, 4));
  const popup = await openPopup(context, extensionId);
  await popup.locator('input[type=file]').setInputFiles(NOTICE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await settle(popup);
  expect(await keptBounces(ours)).toHaveLength(1);
  expect((await keptBounces(ours))[0]).not.toHaveProperty('isUndated');
});

test('nothing is remembered where the history is off, nor of what is no bounce', async ({
  page,
  context,
  extensionId,
  worker,
}) => {
  await setClock(worker);
  const ours = await openWithoutHistory(context, extensionId, { historyDays: 0 });
  await openInGmail(page, SLUG);
  await expectPanels(page, 1);
  await settle(page);
  expect(await keptBounces(ours)).toEqual([]);

  const others = await openWithoutHistory(context, extensionId);
  for (const slug of ['fake-held-messages', 'backscatter-forged-sender']) {
    await openInGmail(page, slug);
    await expectPanels(page, 1);
  }
  await settle(page);
  expect(await keptBounces(others)).toEqual([]);
});

test('where names are not wanted none is kept, neither in an address nor alone in a reply', async ({
  page,
  context,
  extensionId,
  worker,
}) => {
  await setClock(worker);
  const ours = await openWithoutHistory(context, extensionId, { hashesRecipients: true });
  for (const [at, slug] of [SLUG, 'gmail-group-refused'].entries()) {
    await openInGmail(page, slug);
    await expectPanels(page, 1);
    await expect.poll(async () => (await keptBounces(ours)).length).toBe(at + 1);
  }
  const bounces = await keptBounces(ours);
  expect(bounces.map(({ recipient }) => recipient?.replace(/[\w-]{22}$/, ''))).toEqual(['#', '#']);
  expect(bounces.map(({ domain }) => domain)).toContain('lumen.example');
  expect(JSON.stringify(bounces)).not.toMatch(/[\w.]@|\bboard\b/i);
});

test('what the popup is given is remembered, our own example is not', async ({ context, extensionId }) => {
  const ours = await openWithoutHistory(context, extensionId);
  const popup = await openPopup(context, extensionId);
  await choices(popup).last().click();
  await popup.locator('button[type=submit]').click();
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await settle(popup);
  expect(await kept(ours)).toEqual([]);
  await askPopup(popup, BOUNCE);
  await expect.poll(() => kept(ours)).toEqual(['popup kim@lumen.example']);
});

test('nothing is remembered of a private window', async ({ context, extensionId }) => {
  const ours = await openWithoutHistory(context, extensionId);
  const popup = await openPopup(context, extensionId);
  await popup.evaluate(() => {
    Object.assign(chrome.windows, { getCurrent: async () => ({ incognito: true }) });
  });
  await askPopup(popup, BOUNCE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await settle(popup);
  expect(await kept(ours)).toEqual([]);
});

test('a worker that is killed as soon as the panel is there loses no bounce for good, and doubles none', async ({
  page,
  context,
  extensionId,
}) => {
  const ours = await openWithoutHistory(context, extensionId);
  await openInOutlook(page, SLUG); // without a date: whatever the clock says it is recent
  await expectPanels(page, 1);
  await stopWorker(context, extensionId);
  await page.reload();
  await expectPanels(page, 1);
  await expect.poll(() => kept(ours)).toEqual(['outlook reception@lumen.example']);
  await expect(panels(page).locator('h2')).not.toHaveText('');
});

/** What the page of an extension has. */
declare const chrome: { windows: object };
