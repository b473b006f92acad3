import type { BrowserContext } from '@playwright/test';
import { checkButton, dnsRows, finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openOptions } from './options.ts';
import { expectPanels, headlineOf, panels } from './panel.ts';
import { askPopup, diagnosisIn, openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

/**
 * What breaks in the browser, and what the person then reads. The table of all faults, with where each is injected, is
 * tests/unit/faults.test.ts.
 */

const THREAD = 'postfix-relay-denied';
const BOUNCE = '550 5.1.1 <kim@lumen.example>: Recipient address rejected: User unknown';
const NEVER = new Promise<void>(() => {});

/** What the page of an extension has. */
declare const chrome: {
  runtime: { onMessage: { addListener: (listener: (message: { type: string }) => void) => void } };
  storage: {
    session: { clear: () => Promise<void> };
    local: {
      QUOTA_BYTES: number;
      set: (items: object) => Promise<void>;
      remove: (key: string) => Promise<void>;
      getBytesInUse: () => Promise<number>;
    };
  };
};

/** Ends the worker at once, as often as wanted; looking for it again would take too long here. */
async function workerEnder(context: BrowserContext, extensionId: string): Promise<() => Promise<unknown>> {
  const popup = await openPopup(context, extensionId);
  const session = await context.newCDPSession(popup);
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

test('the worker ends in the middle of a check: it is asked again, and the row comes', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const endWorker = await workerEnder(context, extensionId);
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  mailbox.faults.held = { name: 'lumen.example', until: NEVER };
  await page.bringToFront();
  await checkButton(panels(page)).click();
  await expect(panels(page).locator('.dns-row.pending')).toHaveCount(1);
  await endWorker();
  delete mailbox.faults.held;
  await finished(panels(page));
  await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', 'pass');
});

test('the worker ends again and again: the row says so, and the next press checks', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const endWorker = await workerEnder(context, extensionId);
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  mailbox.faults.held = { name: 'lumen.example', until: NEVER };
  await page.bringToFront();
  await checkButton(panels(page)).click();
  await expect
    .poll(async () => {
      await endWorker();
      return dnsRows(panels(page)).filter({ hasText: 'Could not ask. Try again in a moment.' }).count();
    })
    .toBe(1);
  delete mailbox.faults.held;
  await checkButton(panels(page)).click();
  await finished(panels(page));
  await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', 'pass');
});

/** Milliseconds after a bounce is opened: before, between and behind the questions that its panel asks. */
for (const moment of [0, 5, 10, 20, 40, 80, 160]) {
  test(`the worker ends ${moment} ms after a bounce is opened: there is a panel all the same`, async ({
    page,
    context,
    extensionId,
  }) => {
    const endWorker = await workerEnder(context, extensionId);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openInGmail(page, 'gmail-address-not-found');
    await expectPanels(page, 1);
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = 'inbox/postfix-relay-denied';
    });
    await page.waitForTimeout(moment);
    await endWorker();
    await expect(page.locator('bounce-lens-panel:visible[data-reason=relay-denied]')).toHaveCount(1);
    await expect(headlineOf(panels(page))).not.toBeEmpty();
    expect(errors).toEqual([]);
  });
}

test('the worker ends at each of its messages, one by one: panel, check and copy come all the same', async ({
  page,
  context,
  extensionId,
}) => {
  test.setTimeout(180_000);
  const endWorker = await workerEnder(context, extensionId);
  const watcher = context.pages().at(-1);
  let crossed: string[] = [];
  let endAt = 0;
  await watcher?.exposeFunction('noteMessage', async (type: string) => {
    if (crossed.push(type) === endAt) await endWorker();
  });
  // What is said to the worker every page of ours hears.
  await watcher?.evaluate(() =>
    chrome.runtime.onMessage.addListener(({ type }) => {
      void (globalThis as unknown as { noteMessage: (type: string) => void }).noteMessage(type);
    }),
  );

  const goThrough = async () => {
    crossed = [];
    await watcher?.evaluate(() => chrome.storage.session.clear());
    await page.bringToFront();
    await openInGmail(page, THREAD);
    await expectPanels(page, 1);
    await checkButton(panels(page)).click();
    await finished(panels(page));
    await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', 'pass');
    await panels(page).getByRole('button', { name: 'Copy for IT' }).click();
    await expect(panels(page).getByRole('status').first()).toContainText('Copied');
    return crossed;
  };

  const all = [...(await goThrough())];
  expect(new Set(all)).toEqual(
    new Set(['surface', 'diagnoseOriginal', 'offer', 'isFolded', 'resolvers', 'check', 'tie', 'write']),
  );
  for (endAt = 1; endAt <= all.length; endAt++) {
    await test.step(`ended at ${all[endAt - 1]}`, async () => {
      await page.goto('about:blank');
      expect((await goThrough()).length).toBeGreaterThanOrEqual(endAt);
    });
  }
});

test('the storage is full: choices say so, and whatever is asked is answered', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await options.evaluate(async () => {
    const { local } = chrome.storage;
    const free = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'ballast'.length - 2;
    await local.set({ ballast: 'x'.repeat(free) });
  });
  await options.getByRole('radio', { name: '7 days' }).click();
  await expect(options.getByRole('status')).toContainText('could not be saved');
  await expect(options.getByRole('radio', { name: '7 days' })).not.toBeChecked();

  const popup = await openPopup(context, extensionId);
  await askPopup(popup, BOUNCE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await popup.evaluate(() => chrome.storage.local.remove('ballast'));
});

test('no network: the row says that nobody could be asked', async ({ page, context }) => {
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  await context.setOffline(true);
  await checkButton(panels(page)).click();
  await finished(panels(page));
  await context.setOffline(false);
  await expect(dnsRows(panels(page))).toHaveAttribute('data-verdict', 'unchecked');
  await expect(dnsRows(panels(page))).toContainText(
    'No DNS resolver could be reached to ask about lumen.example',
  );
});

test('ten mail tabs at once: each has its panel, and each its check', async ({ context }) => {
  test.setTimeout(60_000);
  const pages = await Promise.all(Array.from({ length: 10 }, () => context.newPage()));
  await Promise.all(pages.map((page) => openInGmail(page, THREAD)));
  for (const page of pages) {
    await page.bringToFront();
    await expectPanels(page, 1);
    await checkButton(panels(page)).click();
  }
  for (const page of pages) {
    await page.bringToFront();
    await finished(panels(page));
    await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', 'pass');
  }
});
