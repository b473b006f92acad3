import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels } from './panel.ts';
import { openPopup } from './popup.ts';

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
