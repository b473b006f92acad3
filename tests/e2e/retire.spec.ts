import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BUILT, launchChromium, settle } from '../mailbox/launch.ts';
import { expect, test as shared } from './fixtures.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';
import { faultsOf, PLACES } from './states.ts';

// Extensions come and go while mail stays open: a browser of our own, since these tests end ours.

/** What the background worker has. */
declare const chrome: { runtime: { reload: () => void } };

const test = shared.extend<{ own: BrowserContext }>({
  own: async ({ server }, use) => {
    const executablePath = ensureBrowser('chromium');
    const own = await launchChromium({ executablePath, port: server.port, headless: true });
    await use(own);
    await own.close();
  },
});

const THREAD = 'postfix-relay-denied';

/** Opens the next collapsed notice of the thread. */
async function openNext(page: Page): Promise<void> {
  await page.locator('[role=listitem] .adf:visible, .card .collapsed').last().click();
}

for (const { name, open } of PLACES) {
  test(`${name}: after an update the old panel says so when it is used, and goes with the next message`, async ({
    own,
  }) => {
    test.setTimeout(40_000);
    const worker = await settle(own);
    const page = await own.newPage();
    const faults = faultsOf(page);
    await open(page, 'mixed');
    await expectPanels(page, 2);
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends while it answers
    await expect.poll(() => own.serviceWorkers().includes(worker)).toBe(false);

    // Neither words nor worker are there any more for this page.
    const button = panels(page).first().getByRole('button', { name: 'Copy for IT' });
    await button.focus();
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(
      'Bounce Lens was updated. Reload the page to use it again.',
    );
    await expectPanels(page, 2);
    expect(await leaksOf(page)).toEqual([]);

    await openNext(page);
    await expectPanels(page, 0);
    expect(faults).toEqual([]);
  });

  test(`${name}: two extensions of the same kind show a panel each and leave each other alone`, async ({
    server,
  }) => {
    test.setTimeout(40_000);
    const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-'));
    const twin = join(folder, 'twin');
    cpSync(BUILT, twin, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(twin, 'manifest.json'), 'utf8'));
    delete manifest.key;
    writeFileSync(join(twin, 'manifest.json'), JSON.stringify(manifest));
    const executablePath = ensureBrowser('chromium');
    const both = await launchChromium({
      executablePath,
      port: server.port,
      headless: true,
      others: [twin],
    });
    try {
      const page = await both.newPage();
      const faults = faultsOf(page);
      await expect.poll(() => both.serviceWorkers().length).toBe(2);
      await open(page, THREAD);
      await expectPanels(page, 2);
      await page.getByRole('button', { name: 'Redraw bodies' }).click();
      await page.evaluate(() => document.querySelector('bounce-lens-panel')?.remove());
      await page.waitForTimeout(400);
      await expectPanels(page, 2);
      expect(faults).toEqual([]);
    } finally {
      await both.close();
      rmSync(folder, { recursive: true });
    }
  });
}
