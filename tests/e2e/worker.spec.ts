import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { expectPanels } from './panel.ts';
import { askPopup, diagnosisIn, openPopup } from './popup.ts';
import { stopWorker } from './stop-worker.ts';

test('a worker that was stopped wakes for the next bounce', async ({ page, context, extensionId }) => {
  await openInGmail(page, 'gmail-address-not-found');
  await expectPanels(page, 1);
  await stopWorker(context, extensionId);
  await page.evaluate(() => {
    location.hash = 'inbox/postfix-relay-denied';
  });
  await expect(page.locator('bounce-lens-panel:visible[data-reason=relay-denied]')).toHaveCount(1);
});

test('a worker that was stopped wakes for the popup', async ({ context, extensionId }) => {
  await stopWorker(context, extensionId);
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '550 5.1.1 <kim@lumen.example>: Recipient address rejected: User unknown');
  await expect(diagnosisIn(popup)).toHaveCount(1);
});
