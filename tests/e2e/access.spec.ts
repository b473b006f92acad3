import type { BrowserContext } from '@playwright/test';
import { checkButton, dnsRows, finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

/** What Chromium's own page of extensions has: the switch "Site access". */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>;
  };
};

async function setAccess(context: BrowserContext, extensionId: string, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${extensionId}`);
  const change = { extensionId, hostAccess };
  await page.evaluate((given) => chrome.developerPrivate.updateExtensionConfiguration(given), change);
  await page.close();
}

test.afterEach(({ context, extensionId }) => setAccess(context, extensionId, 'ON_ALL_SITES'));

test('access that somebody took away in the browser is noticed and explained, until it is back', async ({
  page,
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await expect(popup.locator('.access')).toHaveCount(0);
  await setAccess(context, extensionId, 'ON_CLICK');
  const note = popup.getByRole('region', { name: 'Access to your mail' });
  await expect(note).toContainText(
    'does not let Bounce Lens into Gmail and Outlook, so no panel appears there.',
  );
  await expect(note.getByRole('button', { name: 'Grant access' })).toBeVisible(); // its question cannot be driven

  await page.bringToFront();
  await openInGmail(page, 'postfix-relay-denied');
  await page.waitForTimeout(1000);
  await expectPanels(page, 0);

  await setAccess(context, extensionId, 'ON_ALL_SITES');
  await expect(note).toHaveCount(0);
  await page.bringToFront();
  await openInOutlook(page, 'postfix-relay-denied');
  await expectPanels(page, 1);
});

test('access that is taken away in the middle of a check: its row comes all the same, and panels stop with the next page', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  await forgetAnswers(context, extensionId);
  await openInGmail(page, 'postfix-relay-denied');
  await expectPanels(page, 1);
  const held = Promise.withResolvers<void>();
  mailbox.faults.held = { name: 'lumen.example', until: held.promise };
  await checkButton(panels(page)).click();
  await expect(panels(page).locator('.dns-row.pending')).toHaveCount(1);
  await setAccess(context, extensionId, 'ON_CLICK');
  held.resolve();
  delete mailbox.faults.held;
  await page.bringToFront();
  await finished(panels(page));
  await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', 'pass');
  await page.reload();
  await page.waitForTimeout(1000);
  await expectPanels(page, 0);
});
