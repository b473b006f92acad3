import { checkButton, dnsRows, finished, verdict } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { layoutsOf, watchLayouts } from './layouts.ts';
import { expectPanels, panels } from './panel.ts';
import { askPopup, openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

/** Checks with several findings each, and what is answered last. */
const THREADS = {
  'gmail-unauthenticated': '_dmarc.acme.example',
  'postfix-client-host-blocked': '25.100.51.198.in-addr.arpa',
};
/** Gmail's own columns take the rest of the window. */
const WINDOWS = { wide: 1200, 'a panel of 400 px': 768, 'a panel of 320 px': 688 };
/** A person could read what is on the screen; a row that moves meanwhile is seen. */
const WHILE = 600;

test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

function hold(name: string) {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held: { name, until }, release: () => release() };
}

for (const [window, width] of Object.entries(WINDOWS)) {
  for (const [thread, last] of Object.entries(THREADS)) {
    test(`from the click on nothing moves, whatever arrives: ${thread}, ${window}`, async ({
      page,
      mailbox,
    }) => {
      const { held, release } = hold(last);
      mailbox.faults.held = held;
      await page.setViewportSize({ width, height: 900 });
      await openInGmail(page, thread);
      await expectPanels(page, 1);
      const panel = panels(page);
      await watchLayouts(panel);
      await checkButton(panel).click();
      await expect(dnsRows(panel).and(panel.locator('[data-verdict]')).first()).toBeVisible();
      await expect(verdict(panel)).toContainText('Still asking: ');
      await page.waitForTimeout(WHILE);
      release();
      await finished(panel);
      await expect(verdict(panel)).toHaveAttribute('data-tie', /./);
      await page.waitForTimeout(WHILE);
      expect(await layoutsOf(panel)).toHaveLength(1);
    });
  }
}

test('a look-up keeps its rows in their places', async ({ context, extensionId, mailbox }) => {
  const { held, release } = hold('_dmarc.acme.example');
  mailbox.faults.held = held;
  const popup = await openPopup(context, extensionId);
  const main = popup.locator('main');
  await watchLayouts(main);
  await askPopup(popup, 'acme.example');
  await expect(popup.locator('.progress')).toContainText(/^Still asking: .*DMARC/);
  await popup.waitForTimeout(WHILE);
  release();
  await finished(main);
  await expect(popup.locator('.progress')).toHaveText('DNS check finished.');
  await popup.waitForTimeout(WHILE);
  expect(await dnsRows(main).count()).toBeGreaterThan(9);
  expect(await layoutsOf(main)).toHaveLength(1);
});
