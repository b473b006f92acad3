import type { Page } from '@playwright/test';
import { checkButton, dnsRows, finished, runCheck, verdict, watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, leaksOf, panels } from './panel.ts';
import { forgetAnswers, stopWorker } from './stop-worker.ts';

/** A notice that shows the identities of the message. */
const THREAD = 'm365-spf-or-dmarc';
/** One whose sending address is in no SPF record. */
const UNAUTHENTICATED = 'gmail-unauthenticated';
/** One about a host with one check only. */
const ONE_CHECK = 'postfix-relay-denied';
const RESOLVERS = /^https:\/\/(?:cloudflare-dns\.com|dns\.google)\/dns-query\?dns=[\w-]+$/;
const NAME_AND_TYPE = /^[\w.-]+ [A-Z]+$/;

// An answer that another test has asked for is in the cache.
test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

async function panelOf(page: Page, thread: string, open = openInGmail) {
  await open(page, thread);
  await expectPanels(page, 1);
  return panels(page);
}

test('nothing is asked before the click; after it only DNS names leave, to the resolvers that were named', async ({
  page,
  context,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  const panel = await panelOf(page, THREAD);
  await expect(checkButton(panel)).toHaveText('Check DMARC of acme.example');
  await expect(checkButton(panel)).toHaveAccessibleDescription(
    'asks Cloudflare, or Google if it does not answer',
  );
  await expect(panel.locator('.plan li')).toHaveText([
    'Check SPF of acme.example',
    'Check DKIM key selector1 of acme.example',
  ]);
  expect(mailbox.questions()).toEqual([]);
  expect(foreign).toEqual([]);

  await runCheck(panel);
  expect(mailbox.questions()).toEqual(
    expect.arrayContaining([
      '_dmarc.acme.example TXT',
      'acme.example TXT',
      'selector1._domainkey.acme.example TXT',
    ]),
  );
  for (const question of mailbox.questions()) expect(question).toMatch(NAME_AND_TYPE);
  for (const address of foreign) expect(address).toMatch(RESOLVERS);
  const asked = mailbox.requests.filter(({ question }) => question);
  expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['cloudflare-dns.com']));
  await dnsRows(panel).first().locator('summary').first().click();
  await expect(dnsRows(panel).first()).toContainText('answered by cloudflare-dns.com');
});

test('the identities of the message stand side by side before the click', async ({ page }) => {
  const panel = await panelOf(page, THREAD, openInOutlook);
  const shown = panel.locator('.identities');
  await expect(shown.locator('dt')).toHaveText([
    'From, as readers see it',
    'Return-path, for bounces',
    'Signed by (DKIM d=)',
    'Sent by (outbound server)',
  ]);
  await expect(shown.locator('dd').first()).toHaveText('acme.example');
});

test('a check about the recipient shows no identities of the sender', async ({ page }) => {
  const panel = await panelOf(page, ONE_CHECK);
  await expect(checkButton(panel)).toBeVisible();
  await expect(panel.locator('.identities')).toHaveCount(0);
});

test('rows appear in their places as they arrive, and what they mean stands above them', async ({
  page,
  mailbox,
}) => {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  mailbox.faults.held = { name: '_dmarc.acme.example', until };
  const panel = await panelOf(page, UNAUTHENTICATED);
  await checkButton(panel).click();
  await expect(dnsRows(panel).first()).toHaveAttribute('data-verdict', 'fail');
  const pending = panel.locator('.dns-row.pending');
  await expect(pending.first()).toHaveText('Checking DMARC of acme.example');
  await expect(verdict(panel)).toHaveText(/^Still asking: .*DMARC/);
  await expect(checkButton(panel)).toHaveAttribute('aria-disabled', 'true');

  release();
  await finished(panel);
  // the notice returned no signature: whether one was there and passed, only the receiver knows
  await expect(verdict(panel)).toHaveAttribute('data-tie', 'may-explain');
  await expect(verdict(panel)).toContainText('This may explain the bounce: SPF fails because 192.0.2.69');
  await expect(panel.getByRole('status')).toContainText('This may explain the bounce');
  await expect(panel.locator('.plan')).toHaveCount(0);
});

test('a failing row shows its record with the place, the steps of SPF and its counters', async ({ page }) => {
  const panel = await panelOf(page, UNAUTHENTICATED);
  await runCheck(panel);
  const row = dnsRows(panel).first();
  await row.locator('summary').first().click();
  await expect(row.locator('.reply mark').first()).toHaveText('-all');
  await row.getByText('How SPF came to this').click();
  const terms = row.locator('.spf > ul > li');
  await expect(terms).toHaveCount(3);
  await expect(terms.nth(1)).toContainText('include:_spf.mailer.example');
  await expect(terms.nth(1)).toContainText('+1 1 of 10 lookups, 0 of 2 empty');
  await expect(terms.nth(1).locator('ul > li')).toHaveCount(2);
  await expect(terms.nth(2).locator('mark')).toHaveText('-all');
});

test('the copy for IT has the rows and what they mean', async ({ page, context }) => {
  const panel = await panelOf(page, UNAUTHENTICATED);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(page.url()).origin,
  });
  await runCheck(panel);
  await panel.getByRole('button', { name: 'Copy for IT' }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [
    'This may explain the bounce',
    'spf-result-fail',
    'cloudflare-dns.com',
    'v=spf1 ip4:192.0.2.0/26',
  ]) {
    expect(copied).toContain(part);
  }
});

test('a row says how many others are as bad, and has them all behind it: the fine ones folded', async ({
  page,
}) => {
  const panel = await panelOf(page, 'postfix-client-host-blocked');
  await runCheck(panel);
  await expect(dnsRows(panel)).toHaveCount(2); // one for each thing that was asked about
  const row = dnsRows(panel).first();
  await expect(row).toContainText('SpamCop lists 198.51.100.25');
  await row.locator('summary').first().click();
  const nested = row.locator('> details > .dns-rows > .dns-row');
  await expect(nested.filter({ hasText: '4 clean, 1 listed' })).toBeVisible();
  const fine = nested.last();
  await expect(fine.locator('summary').first()).toHaveText(/^\d checks are fine$/);
  await expect(fine.locator('.dns-row').first()).toBeHidden();
  await fine.locator('summary').first().click();
  await expect(fine.locator('.dns-row').first()).toBeVisible();
});

test('each record has a button that copies it, and says so', async ({ page, context }) => {
  const panel = await panelOf(page, UNAUTHENTICATED);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(page.url()).origin,
  });
  await runCheck(panel);
  const row = dnsRows(panel).first();
  await row.locator('summary').first().click();
  await row.getByRole('button', { name: 'Copy this record' }).first().click(); // the second is the one to publish
  await expect(row.locator('.record').getByRole('button').first()).toHaveText(/Copied/);
  await expect(row.locator('.record button span:visible').first()).toHaveText('Copied');
  await expect(panel.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'v=spf1 ip4:192.0.2.0/26 include:_spf.mailer.example -all',
  );
});

test('the keyboard alone is enough', async ({ page }) => {
  const panel = await panelOf(page, UNAUTHENTICATED);
  await checkButton(panel).focus();
  await page.keyboard.press('Enter');
  await finished(panel);
  await expect(checkButton(panel)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dnsRows(panel).first().locator('summary').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const copyButtons = dnsRows(panel).first().getByRole('button', { name: 'Copy this record' });
  await expect(copyButtons.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(dnsRows(panel).first().locator('.spf > ul')).toBeVisible();
  expect(await leaksOf(page)).toEqual([]);
});

test('the answers outlive the worker and are not asked for again', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const panel = await panelOf(page, ONE_CHECK);
  await runCheck(panel);
  const asked = mailbox.questions().length;
  expect(asked).toBeGreaterThan(0);
  await stopWorker(context, extensionId);
  await page.bringToFront();
  await runCheck(panel);
  await expect(dnsRows(panel).first()).toHaveAttribute('data-verdict', 'pass');
  expect(mailbox.questions()).toHaveLength(asked);
});
