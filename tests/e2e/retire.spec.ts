import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BUILT, launchChromium, settle } from '../mailbox/launch.ts';
import { behind, openPopupOver } from './behind.ts';
import { checkButton, runCheck } from './dns.ts';
import { expect, test as shared } from './fixtures.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';
import { allowReload, reloadExtension } from './reload-extension.ts';
import { faultsOf, PLACES } from './states.ts';

// Extensions come and go while mail stays open: a browser of our own, since these tests end ours.

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
    test.setTimeout(60_000);
    const worker = await settle(own);
    await allowReload(own);
    const page = await own.newPage();
    const faults = faultsOf(page);
    await open(page, 'mixed');
    await expectPanels(page, 2);
    const id = new URL(worker.url()).host;
    expect(new URL((await reloadExtension(own)).url()).host).toBe(id);

    // The new worker hears nobody in this page, and words are there no more.
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
    const popup = await openPopupOver(page, own, id);
    await expect(behind(popup)).toHaveCount(0); // a tab without a script that answers; its address is not ours to read

    await page.bringToFront();
    await page.reload();
    await expectPanels(page, 2);
    await runCheck(panels(page).last());
    expect(own.pages().filter((each) => each.url().endsWith('/welcome.html'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test(`${name}: an update in the middle of a check is an answer, too`, async ({ own, server }) => {
    test.setTimeout(60_000);
    await settle(own);
    await allowReload(own); // before the check, which takes five seconds
    const page = await own.newPage();
    const faults = faultsOf(page);
    server.faults.resolver['*'] = 'hang';
    await open(page, THREAD);
    await expectPanels(page, 1);
    await checkButton(panels(page)).click();
    await expect(panels(page).locator('.dns-row.pending')).toHaveCount(1);
    await reloadExtension(own);
    server.reset();
    await page.bringToFront();
    // The line to the worker may stay silent for ever: the row must not wait for that.
    await expect(page.getByRole('alert')).toHaveText(/was updated/, { timeout: 20_000 });
    await expectPanels(page, 1);
    expect(faults).toEqual([]);
  });

  test(`${name}: two extensions of the same kind show a panel each and leave each other alone`, async ({
    server,
  }) => {
    test.setTimeout(60_000);
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
      for (const _ of both.serviceWorkers()) await settle(both); // each opens its page of welcome
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
