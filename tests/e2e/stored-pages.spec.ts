import type { Page } from '@playwright/test';
import { type StoredPage, storedPages } from '../mailbox/page/stored.ts';
import { behind, diagnoseOpen, errorsOf, expectNoPanel, openPopupOver } from './behind.ts';
import { expect, test } from './fixtures.ts';
import { expectPanels } from './panel.ts';
import { diagnosisIn } from './popup.ts';

const pages = storedPages().filter(({ expected }) => expected.inChromium);

async function openStored(page: Page, { slug, expected }: StoredPage, flag = ''): Promise<void> {
  const url = new URL(expected.address);
  url.search += `${url.search ? '&' : '?'}page=${slug}${flag}`;
  await page.goto(url.href);
}

for (const stored of pages) {
  const { slug, expected } = stored;
  const count = expected.messages.filter(({ isNotice }) => isNotice).length;
  test(`${slug}: ${count} of ${expected.messages.length} messages get a panel`, async ({ page }) => {
    const errors = errorsOf(page);
    await openStored(page, stored);
    if (count === 0) await expectNoPanel(page);
    await expectPanels(page, count);
    expect(errors).toEqual([]);
  });
}

test('a page that has changed still gets its panel, and the popup says so', async ({
  page,
  context,
  extensionId,
}) => {
  const stored = pages.find(({ slug }) => slug === 'gmail-drifted-body') as StoredPage;
  await openStored(page, stored);
  await expectPanels(page, 1);
  const popup = await openPopupOver(page, context, extensionId);
  await expect(behind(popup)).toContainText('Gmail has changed its page');
  await expect(behind(popup).getByRole('button', { name: 'Copy diagnostics' })).toBeVisible();
});

for (const slug of ['gmail-2025-08', 'outlook-2026-single']) {
  const stored = pages.find((page) => page.slug === slug) as StoredPage;
  const name = stored.expected.webmail === 'gmail' ? 'Gmail' : 'Outlook';

  test(`${name} with everything renamed: no panel, no error, and the popup says why`, async ({
    page,
    context,
    extensionId,
  }) => {
    const errors = errorsOf(page);
    await openStored(page, stored, '&renamed');
    await expectNoPanel(page);
    expect(errors).toEqual([]);

    const popup = await openPopupOver(page, context, extensionId);
    const broken = errorsOf(popup);
    await expect(behind(popup)).not.toContainText('no open message'); // nobody asked: it may be the inbox
    await diagnoseOpen(popup);
    await expect(behind(popup)).toContainText(`If one is open, ${name} has changed`);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await behind(popup).getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect(behind(popup).getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await popup.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${name}\n`);
    expect(copied).toContain('| body | 0 | 0 |');
    expect(copied).toContain('<body');
    expect(copied).not.toMatch(/acme|Delivery|Microsoft|undeliver|550|@/i);
    expect(broken).toEqual([]);
    await expectPanels(page, 0);

    await popup.locator('textarea').fill('550 5.1.1 <sales@acme.example>: User unknown');
    await popup.keyboard.press('Enter');
    await expect(diagnosisIn(popup)).toBeVisible();
  });
}
