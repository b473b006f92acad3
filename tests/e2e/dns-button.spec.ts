import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { expectPanels, panels } from './panel.ts';
import { forgetAnswers } from './stop-worker.ts';

/** A notice that DNS can explain. */
const THREAD = 'm365-spf-or-dmarc';
const RESOLVERS = /^https:\/\/(?:cloudflare-dns\.com|dns\.google)\/dns-query\?dns=[\w-]+$/;

const checkButton = (panel: Locator) => panel.locator('.dns button').first();
const rows = (panel: Locator) => panel.locator('.dns-row');

/** Addresses that pages and worker ask from now on, other than the webmail's own. */
function watchForeignRequests(context: BrowserContext): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol === 'https:' && host !== 'mail.google.com') foreign.push(request.url());
  });
  return foreign;
}

// An answer that another test has asked for is in the cache.
test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

test('nothing is asked before the click; after it only DNS names leave', async ({
  page,
  context,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  expect(mailbox.questions()).toEqual([]);
  expect(foreign).toEqual([]);

  const panel = panels(page);
  await checkButton(panel).click();
  await expect(rows(panel).first()).toBeVisible();
  await expect(panel.locator('.dns-row.pending')).toHaveCount(0);
  await expect(rows(panel).first()).toHaveAttribute('data-verdict', /pass|info|warn|fail/);
  await rows(panel).first().locator('summary').click();
  await expect(rows(panel).first()).toContainText('cloudflare-dns.com');

  expect(mailbox.questions().length).toBeGreaterThan(0);
  for (const question of mailbox.questions()) expect(question).toMatch(/^[\w.-]+ [A-Z]+$/);
  for (const address of foreign) expect(address).toMatch(RESOLVERS);
});

for (const fault of ['servfail', 'garbage', 'busy', 'hang'] as const) {
  test(`the second resolver answers when the first one fails: ${fault}`, async ({ page, mailbox }) => {
    mailbox.faults.resolver['cloudflare-dns.com'] = fault;
    await openInGmail(page, THREAD);
    const panel = panels(page);
    await checkButton(panel).click();
    await expect(panel.locator('.dns-row.pending')).toHaveCount(0, { timeout: 8_000 });
    await rows(panel).first().locator('summary').click();
    await expect(rows(panel).first()).toContainText('dns.google');
  });
}

test('a check that nobody answers says so within its time', async ({ page, mailbox }) => {
  mailbox.faults.resolver['*'] = 'hang';
  await openInGmail(page, THREAD);
  const panel = panels(page);
  await checkButton(panel).click();
  await expect(panel.locator('.dns-row[data-verdict=unchecked]').first()).toBeVisible({ timeout: 8_000 });
  await expect(panel.locator('.dns-row.pending')).toHaveCount(0);
  await expect(panel.locator('.dns-row:not([data-verdict=unchecked])')).toHaveCount(0);
});
