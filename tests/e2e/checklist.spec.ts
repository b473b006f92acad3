import type { BrowserContext, Locator, Page } from '@playwright/test';
import { sampleEntry } from '../history/sample-entry.ts';
import { findByAxe } from './axe.ts';
import { watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { forgetSettings } from './options.ts';
import { expectNoOverflow } from './options-page.ts';
import { openPopup } from './popup.ts';

/** Longer than the five seconds after which a row says that it could not be checked. */
const LONGEST_CHECK = 8_000;

async function openChecklist(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/checklist.html`);
  await page.locator('h1').waitFor();
  return page;
}

const field = (page: Page): Locator => page.getByLabel('Your domain');
const step = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`);
const verdict = (page: Page, id: string): Locator => step(page, id).locator('.verdict');

/** Names a domain, presses the button and waits for the last answer. */
async function checkPath(page: Page, domain: string, server = ''): Promise<void> {
  await field(page).fill(domain);
  if (server) await page.getByLabel('Address of your mail server').fill(server);
  await page.getByRole('button', { name: `Check the path of ${domain}` }).click();
  await expect(page.locator('.state')).toContainText('last checked', { timeout: LONGEST_CHECK });
}

test.beforeEach(({ context, extensionId }) => forgetSettings(context, extensionId));

test('path, list, message and sending stand in this order, and nobody is asked', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  const page = await openChecklist(context, extensionId);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '1. The path',
    '2. The list',
    '3. The message',
    '4. The sending',
  ]);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('form')).toContainText('asks Cloudflare, or Google if it does not answer');
  await expect(verdict(page, 'spf')).toHaveText('Not checked yet');
  await expect(page.getByRole('checkbox').first()).toBeDisabled();
  await field(page).fill('acme.example');
  await expect(page.getByRole('checkbox').first()).toBeEnabled();
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

test('a press checks the path; each step gets its verdict from the rows', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const page = await openChecklist(context, extensionId);
  await checkPath(page, 'acme.example', '192.0.2.25');
  expect(mailbox.questions().length).toBeGreaterThan(10);
  for (const id of ['spf', 'dmarc', 'reverse-dns', 'replies', 'block-lists']) {
    await expect(verdict(page, id), id).toHaveText('Good');
  }
  await expect(verdict(page, 'dkim')).toHaveText('Published');
  await expect(verdict(page, 'sender-rules')).toHaveText('Cannot be told from DNS alone'); // alignment shows in a message
  await expect(step(page, 'spf').locator('[data-finding=spf-result-pass]')).toContainText('192.0.2.25');
  await expect(step(page, 'reverse-dns').locator('.dns-row').first()).toContainText('mail.acme.example');
  await expect(step(page, 'alignment').locator('.verdict')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('DNS check finished.');
});

test('what is wrong says so, and what nobody can see stays unchecked', async ({ context, extensionId }) => {
  const page = await openChecklist(context, extensionId);
  await checkPath(page, 'twospf.example');
  await expect(verdict(page, 'spf')).toHaveText('Problem');
  await expect(verdict(page, 'dmarc')).not.toHaveText('Good');
  await expect(verdict(page, 'reverse-dns')).toHaveText('Not checked yet');
  await expect(step(page, 'reverse-dns').locator('.dns-row')).toHaveCount(0);
});

test('where nobody answers, nothing is called fine, and an earlier verdict stays', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const page = await openChecklist(context, extensionId);
  await checkPath(page, 'acme.example');
  await expect(verdict(page, 'dmarc')).toHaveText('Good');
  mailbox.faults.resolver = { '*': 'servfail' };
  await field(page).fill('larkspur.example');
  await page.getByRole('button', { name: 'Check the path of larkspur.example' }).click();
  await expect(page.getByRole('status')).toHaveText('DNS check finished.', { timeout: LONGEST_CHECK });
  await expect(verdict(page, 'spf')).toHaveText('Not checked yet');
  await expect(page.locator('.state')).toContainText('has not been checked yet');
  await field(page).fill('acme.example');
  await expect(verdict(page, 'dmarc')).toHaveText('Good');
});

test('progress and verdicts survive a reload, for each domain by itself', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const page = await openChecklist(context, extensionId);
  await checkPath(page, 'acme.example');
  await step(page, 'audience').getByRole('checkbox').check();
  await expect(page.locator('.state')).toContainText(/acme\.example: \d+ of 26 steps done/);
  const said = (await page.locator('.state').textContent()) ?? '';
  const asked = mailbox.questions().length;

  await page.reload();
  await expect(field(page)).toHaveValue('acme.example');
  await expect(page.locator('.state')).toHaveText(said);
  await expect(step(page, 'audience').getByRole('checkbox')).toBeChecked();
  await expect(verdict(page, 'spf')).toHaveText('Published');
  expect(mailbox.questions()).toHaveLength(asked);

  await field(page).fill('lumen.example');
  await expect(step(page, 'audience').getByRole('checkbox')).not.toBeChecked();
  await expect(verdict(page, 'spf')).toHaveText('Not checked yet');
  await page.getByRole('button', { name: 'acme.example', exact: true }).click();
  await expect(step(page, 'audience').getByRole('checkbox')).toBeChecked();
  await step(page, 'audience').getByRole('checkbox').uncheck();
  await page.reload();
  await expect(step(page, 'audience').getByRole('checkbox')).not.toBeChecked();
});

test('a slip is told below its field, and nobody is asked', async ({ context, extensionId, mailbox }) => {
  const page = await openChecklist(context, extensionId);
  await field(page).fill('192.0.2.25');
  await page.getByLabel('Address of your mail server').fill('mail.acme.example');
  await page.getByRole('button', { name: 'Check the path', exact: true }).click();
  await expect(page.locator('.slip')).toHaveText([
    /address of a server/,
    '“mail.acme.example” is not an IP address.',
  ]);
  expect(mailbox.questions()).toEqual([]);
});

test('each role sees its own steps', async ({ context, extensionId }) => {
  const page = await openChecklist(context, extensionId);
  await page.getByRole('radio', { name: 'Sales' }).check();
  await expect(step(page, 'spf')).toHaveCount(0);
  await expect(step(page, 'sourcing')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
  await page.getByRole('radio', { name: 'Everybody' }).check();
  await expect(page.locator('.step')).toHaveCount(26);
});

test('on paper everything is unfolded and nothing is to be pressed; then it is as before', async ({
  context,
  extensionId,
}) => {
  const page = await openChecklist(context, extensionId);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.step details').first()).toHaveAttribute('open');
  await expect(step(page, 'spf').getByText('Publish one SPF record')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(field(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.step details[open]')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing is cut off: ${scheme}`, async ({ context, extensionId }) => {
    test.slow(); // axe takes its time with everything unfolded
    const page = await openChecklist(context, extensionId);
    await page.emulateMedia({ colorScheme: scheme });
    await checkPath(page, 'acme.example', '198.51.100.20');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await findByAxe(page)).toEqual([]);
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoOverflow(page);
    }
  });
}

test('the popup leads here', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  const opened = context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Checklist' }).click();
  await expect((await opened).locator('h1')).toHaveText('Before you send');
});

interface Kept {
  entries: object[];
  tallies: object[];
  marks: object[];
}

/** Puts a history where the extension keeps it, as if these bounces had been seen. */
const remember = (page: Page, kept: Kept): Promise<void> =>
  page.evaluate(
    (history) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('history');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = ['entries', 'tallies', 'marks'] as const;
          const change = opening.result.transaction(stores, 'readwrite');
          for (const name of stores) {
            change.objectStore(name).clear();
            for (const one of history[name]) change.objectStore(name).put(one);
          }
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          change.onerror = () => reject(change.error);
        };
      }),
    kept,
  );

test('the history offers the domain, gives numbers, and asks for a new check after a change', async ({
  context,
  extensionId,
}) => {
  const page = await openChecklist(context, extensionId);
  const now = Date.now();
  const gone = (recipient: string) => ({
    like: recipient,
    ...sampleEntry({
      id: recipient,
      at: now - 86_400_000,
      recipient,
      domain: 'harbor.example',
      ownDomain: 'acme.example',
      route: { server: '192.0.2.25' },
      diagnostic: '550 5.1.1 no such user',
      replyCode: '550',
    }),
  });
  const entries = ['old@harbor.example', 'info@harbor.example', 'gone@harbor.example'].map(gone);
  await remember(page, { entries, tallies: [], marks: [] });
  try {
    await page.reload();
    await expect(field(page)).toHaveValue(''); // never guessed
    await page.getByRole('button', { name: 'acme.example', exact: true }).click();
    await expect(field(page)).toHaveValue('acme.example');
    await page.getByRole('button', { name: '192.0.2.25' }).click();
    await expect(page.getByLabel('Address of your mail server')).toHaveValue('192.0.2.25');

    await expect(step(page, 'invalid')).toContainText('failed for good in the last 90 days: 3');
    await step(page, 'invalid').getByText('Show the addresses').click();
    await expect(step(page, 'invalid').locator('.note li')).toHaveText([
      'gone@harbor.example',
      'info@harbor.example',
      'old@harbor.example',
    ]);
    await step(page, 'invalid').getByRole('button', { name: 'Copy the list' }).click();
    await expect(page.getByRole('status')).toHaveText(/Copied/);
    await expect(step(page, 'role').locator('.note')).toContainText(': 1');
    await expect(step(page, 'ramp').locator('tbody tr').first()).toBeVisible();

    await checkPath(page, 'acme.example');
    await expect(page.locator('.recheck')).toHaveCount(0);
    const mark = { id: 'm', at: Date.now(), kind: 'service', label: 'Moved to a new tool' };
    await remember(page, { entries, tallies: [], marks: [mark] });
    await page.reload();
    await expect(page.locator('.recheck')).toContainText('“Moved to a new tool”');
  } finally {
    await remember(page, { entries: [], tallies: [], marks: [] });
  }
});
