import type { Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { historyOf } from './history-data.ts';
import { bounces, openHistory, openSeeded, seedHistory } from './history-page.ts';
import { forgetSettings } from './options.ts';
import { expectNoOverflow, speakLongFromTheStart } from './options-page.ts';

const now = Date.now();

/** Each view of the page, from the one before. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  overview: async (page) => {
    await page.locator('.pattern').first().waitFor();
    await page.locator('.numbers > summary').click();
    await page.locator('.changes .offer > .button').click();
  },
  bounces: async (page) => {
    await page.locator('.parts a').nth(1).click();
    await bounces(page).first().locator('summary').click();
    await page.locator('.choose-all input').check();
  },
  naming: async (page) => page.locator('.action-bar .offer .button').nth(2).click(),
  compare: async (page) => {
    await page.locator('.campaign-form input').press('Escape'); // not before it has the focus
    await page.locator('.action-bar .button.main').click();
    await page.locator('.sample').first().waitFor();
  },
  groups: async (page) => {
    await page.locator('.parts a').nth(1).click();
    await page.locator('.filters select').last().selectOption('campaign');
    await page.locator('.group summary').first().click();
  },
};

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any view: ${scheme}`, async ({ context, extensionId }) => {
    test.setTimeout(60_000);
    const page = await openSeeded(context, extensionId, historyOf(30, now));
    await page.emulateMedia({ colorScheme: scheme });
    for (const [name, go] of Object.entries(VIEWS)) {
      await go(page);
      expect(await findByAxe(page), name).toEqual([]);
    }
    await seedHistory(context, extensionId, { entries: [], tallies: [], marks: [] });
    await page.reload();
    await page.locator('.example .pattern').first().waitFor();
    expect(await findByAxe(page), 'empty').toEqual([]);
  });
}

for (const direction of ['ltr', 'rtl'] as const) {
  test(`nothing is cut off in long words on a narrow page: ${direction}`, async ({
    context,
    extensionId,
  }) => {
    test.setTimeout(60_000);
    await seedHistory(context, extensionId, historyOf(30, now));
    const page = await openHistory(context, extensionId);
    await page.setViewportSize({ width: 320, height: 800 });
    await speakLongFromTheStart(page, direction);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    for (const go of Object.values(VIEWS)) {
      await go(page);
      await expectNoOverflow(page);
    }
    await forgetSettings(context, extensionId);
  });
}
