import type { Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { checkButton, dnsRows, finished, runCheck } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import {
  choice,
  chooseOwn,
  forgetSettings,
  group,
  keptSettings,
  openOptions,
  ownAddress,
  section,
} from './options.ts';
import { expectPanels, panels } from './panel.ts';
import { askPopup, openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

const OWN = 'https://dns.acme.example/dns-query';
const CLOSED = 'https://dns-closed.acme.example/dns-query';
const KEY = 'abcdefghijklmnopqrstuvwxyz';
const THREAD = 'postfix-relay-denied';

const resolverGroup = (options: Page) => group(options, 'Who answers DNS checks');
const keySection = (options: Page) => section(options, 'Your Spamhaus key');

/** Chooses resolvers of one's own, then opens a bounce that DNS can explain. */
async function chooseBefore(page: Page, options: Page, resolvers: { first: string; second?: string }) {
  await chooseOwn(options, resolvers.first, resolvers.second);
  await expect.poll(() => keptSettings(options)).toEqual({ resolvers });
  await page.bringToFront();
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
}

/** Asks, and expects this of the first answer. */
async function expectFirstRow(page: Page, verdict: 'pass' | 'unchecked') {
  await runCheck(panels(page));
  await expect(dnsRows(panels(page)).first()).toHaveAttribute('data-verdict', verdict);
}

test.beforeEach(async ({ context, extensionId }) => {
  await forgetSettings(context, extensionId);
  await forgetAnswers(context, extensionId);
});
test.afterEach(({ context, extensionId }) => forgetSettings(context, extensionId));

test('Cloudflare comes first until somebody chooses; a choice is kept at once and said in place', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await expect(choice(options, 'Cloudflare first')).toBeChecked();
  await choice(options, 'Google first').check();
  await expect(resolverGroup(options).locator('.saved')).toHaveText('Saved');
  await expect(options.getByRole('status')).toHaveText('Saved');
  expect(await keptSettings(options)).toEqual({ resolvers: { first: 'google', second: 'cloudflare' } });
  await expect(resolverGroup(options).locator('.saved')).toBeEmpty();
  await options.reload();
  await expect(choice(options, 'Google first')).toBeChecked();
});

test('whoever is chosen is named beside the button, and asked first', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const options = await openOptions(context, extensionId);
  await choice(options, 'Google first').check();
  await expect(options.getByRole('status')).toHaveText('Saved');
  await page.bringToFront();
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  await expect(checkButton(panels(page))).toHaveAccessibleDescription(
    'asks Google, or Cloudflare if it does not answer',
  );
  await runCheck(panels(page));
  const asked = mailbox.requests.filter(({ question }) => question).map(({ host }) => host);
  expect(new Set(asked)).toEqual(new Set(['dns.google']));
});

test("one's own resolver is asked alone, also when it fails", async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  await chooseBefore(page, await openOptions(context, extensionId), { first: OWN });
  await expect(checkButton(panels(page))).toHaveAccessibleDescription(
    'asks dns.acme.example and nobody else',
  );
  mailbox.faults.resolver['dns.acme.example'] = 'servfail';
  await expectFirstRow(page, 'unchecked');
  mailbox.faults.resolver = {};
  await expectFirstRow(page, 'pass');
  const asked = mailbox.requests.filter(({ question }) => question).map(({ host }) => host);
  expect(new Set(asked)).toEqual(new Set(['dns.acme.example']));
});

test('nobody hears a name because another one sends there', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  await chooseBefore(page, await openOptions(context, extensionId), { first: OWN });
  mailbox.faults.resolver['dns.acme.example'] = 'moved';
  await expectFirstRow(page, 'unchecked');
  await expect(dnsRows(panels(page)).first()).toContainText('gave no usable answer');
  const hosts = mailbox.requests.map(({ host }) => host);
  expect(hosts).toContain('dns.acme.example');
  expect(hosts).not.toContain('dns-elsewhere.acme.example');
});

test('a second one is asked only when the first one fails', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  const second = 'https://dns.google/dns-query';
  await chooseBefore(page, await openOptions(context, extensionId), { first: OWN, second });
  mailbox.faults.resolver['dns.acme.example'] = 'broken';
  await expect(checkButton(panels(page))).toHaveAccessibleDescription(
    'asks dns.acme.example, or Google if it does not answer',
  );
  await expectFirstRow(page, 'pass');
});

test('a choice made after the panel was shown is told before anybody is asked', async ({
  page,
  context,
  extensionId,
  mailbox,
}) => {
  await openInGmail(page, THREAD);
  await expectPanels(page, 1);
  const options = await openOptions(context, extensionId);
  await chooseOwn(options, OWN);
  await expect.poll(() => keptSettings(options)).toEqual({ resolvers: { first: OWN } });
  await page.bringToFront();
  const panel = panels(page);
  await checkButton(panel).click();
  await expect(checkButton(panel)).toHaveAccessibleDescription('asks dns.acme.example and nobody else');
  await expect(panel.getByRole('status')).toContainText('Nothing was asked yet');
  expect(mailbox.questions()).toEqual([]);
  await checkButton(panel).click();
  await finished(panel);
  const asked = mailbox.requests.filter(({ question }) => question).map(({ host }) => host);
  expect(new Set(asked)).toEqual(new Set(['dns.acme.example']));
});

test('what is no address changes nothing, and says what to type', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await choice(options, 'my own').check();
  await expect(options.locator('.own')).toContainText('Until then nothing changes');
  const says = 'it starts with https://';
  for (const [bad, instead] of [
    ['dns.acme.example', says],
    ['http://dns.acme.example/dns-query', says],
    ['ftp://x', says],
    ['https://', says],
    ['https://me@dns.example/', 'Leave out what stands before the @'],
    [' ', 'Type the address of the DNS service'],
  ] as const) {
    await ownAddress(options).fill(bad);
    await ownAddress(options).press('Tab');
    await expect(ownAddress(options)).toHaveAttribute('aria-invalid', 'true');
    await expect(ownAddress(options)).toHaveAccessibleDescription(new RegExp(instead));
    await expect(options.getByRole('status')).toContainText(instead);
    expect(await keptSettings(options)).toBeUndefined();
  }
});

test('a slip in the second address is told below the second field, and changes nothing', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await chooseOwn(options, OWN, 'dns.google');
  const second = options.getByLabel('Another one');
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await expect(second).toHaveAccessibleDescription(/“dns.google” is not the address of a DNS service/);
  await expect(ownAddress(options)).toHaveAttribute('aria-invalid', 'false');
  expect(await keptSettings(options)).toEqual({ resolvers: { first: OWN } });
});

test('a resolver is tried on a click with one harmless name', async ({ context, extensionId, mailbox }) => {
  const options = await openOptions(context, extensionId);
  await chooseOwn(options, OWN);
  expect(mailbox.questions()).toEqual([]);
  await options.getByRole('button', { name: 'Test it' }).click();
  await expect(options.locator('.probe')).toContainText('dns.acme.example answers. It can be used.');
  expect(mailbox.questions()).toEqual(['example.com NS']);

  await chooseOwn(options, 'https://dns.acme.example/elsewhere');
  await options.getByRole('button', { name: 'Test it' }).click();
  await expect(options.locator('.probe')).toContainText('but not with DNS over HTTPS');
});

test('a resolver without CORS needs the permission of its host, and of no other', async ({
  context,
  extensionId,
}) => {
  const options = await openOptions(context, extensionId);
  await chooseOwn(options, CLOSED);
  await options.getByRole('button', { name: 'Test it' }).click();
  await expect(options.locator('.probe')).toContainText(
    'does not allow extensions to read its answers (CORS)',
  );
  // The browser's own question cannot be pressed from here: what is asked for can be seen.
  await options.evaluate(() => {
    const page = globalThis as unknown as {
      asked: unknown[];
      chrome: { permissions: { request: (wanted: unknown) => Promise<boolean> } };
    };
    page.asked = [];
    page.chrome.permissions.request = async (wanted) => {
      page.asked.push(wanted);
      return false;
    };
  });
  await options
    .getByRole('button', { name: 'Let Bounce Lens read answers of dns-closed.acme.example' })
    .click();
  await expect(options.locator('.probe')).toContainText('Without the permission');
  expect(await options.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)).toEqual([
    { origins: ['https://dns-closed.acme.example/*'] },
  ]);
});

test('a key is checked, shown masked, removed with an undo, and part of the names that are asked', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const options = await openOptions(context, extensionId);
  const field = options.getByLabel('Key of the Data Query Service');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/Paste your key here first/);
  await field.fill('not a key');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(keySection(options)).toContainText('16 to 63 letters and digits');
  expect(await keptSettings(options)).toBeUndefined();

  await field.fill(KEY);
  await field.press('Enter');
  await expect(keySection(options).locator('.saved')).toHaveText('Saved');
  await expect(keySection(options)).toContainText('A key is in use: ••••••••wxyz');
  await expect(options.locator('body')).not.toContainText(KEY);
  await options.getByRole('button', { name: 'Remove the key' }).click();
  await expect.poll(() => keptSettings(options)).not.toHaveProperty('dqsKey');
  const undo = options.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused(); // the button that was pressed is gone
  await undo.press('Enter');
  await expect.poll(() => keptSettings(options)).toMatchObject({ dqsKey: KEY });

  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '192.0.2.25');
  await finished(popup.locator('main'));
  expect(mailbox.questions()).toContain(`25.2.0.192.${KEY}.zen.dq.spamhaus.net A`);
  await expect(popup.locator('main')).not.toContainText(KEY);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options: ${scheme}`, async ({ context, extensionId }) => {
    const options = await openOptions(context, extensionId);
    await options.emulateMedia({ colorScheme: scheme });
    await chooseOwn(options, CLOSED);
    await options.getByRole('button', { name: 'Test it' }).click();
    await expect(options.locator('.probe')).toContainText('CORS');
    await options.getByLabel('Key of the Data Query Service').fill('x');
    await options.getByRole('button', { name: 'Save the key' }).click();
    expect(await findByAxe(options)).toEqual([]);
  });
}

test('the keyboard alone is enough', async ({ context, extensionId }) => {
  const options = await openOptions(context, extensionId);
  await options.getByRole('combobox').focus();
  await options.keyboard.press('Tab');
  await expect(choice(options, 'Cloudflare first')).toBeFocused();
  await options.keyboard.press('ArrowDown');
  await expect(choice(options, 'Google first')).toBeChecked();
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press('Tab');
  await expect(ownAddress(options)).toBeFocused();
  await options.keyboard.type(OWN);
  await options.keyboard.press('Enter');
  await expect.poll(() => keptSettings(options)).toEqual({ resolvers: { first: OWN } });
});
