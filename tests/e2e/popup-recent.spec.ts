import { finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { askPopup, choices, diagnosisIn, keptRecent, openFreshPopup, openPopup, told } from './popup.ts';

const BOUNCE = '552 5.2.2 The mailbox of kim@lumen.example is over quota';
const DAY = 24 * 60 * 60 * 1000;

/** What the page of an extension has. */
declare const chrome: {
  windows: object;
  storage: { local: { set: (items: object) => Promise<void> } };
};

test('without a look-up three examples teach what the field takes', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const popup = await openFreshPopup(context, extensionId);
  await expect(choices(popup)).toHaveText([/example\.com/, /203\.0\.113\.25/, /550 5\.1\.1/]);
  await choices(popup).first().click();
  await expect(popup.locator('textarea')).toHaveValue('example.com');
  await expect(popup.locator('textarea')).toBeFocused();
  await expect(choices(popup)).toHaveCount(0);
  expect(mailbox.questions()).toEqual([]);
});

test('names are remembered, and bounces by headline and address alone', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await askPopup(popup, 'sales@acme.example');
  await finished(popup.locator('main'));
  await askPopup(popup, BOUNCE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await popup.keyboard.press('Escape');
  await expect(choices(popup)).toHaveText(['kim@lumen.example Their mailbox is full', 'sales@acme.example']);
  expect(JSON.stringify(await keptRecent(popup))).not.toContain('over quota');

  const again = await openPopup(context, extensionId);
  await expect(choices(again)).toHaveCount(2);
});

test('a remembered one fills the field, and asks nobody', async ({ context, extensionId, mailbox }) => {
  const popup = await openFreshPopup(context, extensionId);
  await askPopup(popup, 'acme.example');
  await finished(popup.locator('main'));
  await popup.locator('textarea').fill('');
  mailbox.reset();
  await choices(popup).first().click();
  await expect(popup.locator('textarea')).toHaveValue('acme.example');
  await expect(popup.locator('form')).toContainText('asks Cloudflare');
  expect(mailbox.questions()).toEqual([]);
});

test('one can be forgotten, all can, and both come back', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  for (const name of ['a.example', 'b.example', 'c.example']) {
    await askPopup(popup, name);
    await finished(popup.locator('main'));
  }
  await popup.keyboard.press('Escape');
  const undo = popup.getByRole('button', { name: 'Undo' });

  await popup.getByRole('button', { name: 'Forget b.example' }).click();
  await expect(choices(popup)).toHaveText(['c.example', 'a.example']);
  await expect(told(popup)).toHaveText('Forgotten.');
  expect(JSON.stringify(await keptRecent(popup))).not.toContain('b.example');
  await undo.click();
  await expect(choices(popup)).toHaveCount(3);

  await popup.getByRole('button', { name: 'Forget all' }).press('Enter');
  await expect(popup.getByText('For example')).toBeVisible();
  await expect.poll(() => keptRecent(popup)).toBeUndefined();
  await expect(undo).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(choices(popup)).toHaveText(['c.example', 'b.example', 'a.example']);
  await expect(popup.locator('textarea')).toBeFocused();
});

test('no more than eight are shown', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await popup.evaluate(async () => {
    const recent = Array.from({ length: 12 }, (_, at) => ({
      kind: 'dns',
      text: `${at}.acme.example`,
      at: Date.now(),
    }));
    await chrome.storage.local.set({ recent });
  });
  await popup.reload();
  await expect(choices(popup)).toHaveCount(8);
});

test('what is older than the person wants is deleted', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId, { keepDays: 7 });
  await popup.evaluate(async (day) => {
    const recent = [1, 8].map((days) => ({
      kind: 'dns',
      text: `${days}.acme.example`,
      at: Date.now() - days * day,
    }));
    await chrome.storage.local.set({ recent });
  }, DAY);
  await popup.reload();
  await expect(choices(popup)).toHaveText(['1.acme.example']);
  expect(JSON.stringify(await keptRecent(popup))).not.toContain('8.acme.example');
});

test('the choice to keep nothing deletes at once what there is, with no popup open', async ({
  context,
  extensionId,
}) => {
  const popup = await openFreshPopup(context, extensionId);
  await askPopup(popup, 'acme.example');
  await finished(popup.locator('main'));
  await expect.poll(() => keptRecent(popup)).toHaveLength(1);
  await popup.goto(`chrome-extension://${extensionId}/options.html`);
  await popup.evaluate(() => chrome.storage.local.set({ settings: { keepDays: 0 } }));
  await expect.poll(() => keptRecent(popup)).toBeUndefined();

  const later = await openPopup(context, extensionId);
  await askPopup(later, 'acme.example');
  await finished(later.locator('main'));
  expect(await keptRecent(later)).toBeUndefined();
});

test('nothing is remembered in a private window', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await popup.evaluate(() => {
    Object.assign(chrome.windows, { getCurrent: async () => ({ incognito: true }) });
  });
  await askPopup(popup, 'acme.example');
  await finished(popup.locator('main'));
  await askPopup(popup, BOUNCE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await popup.keyboard.press('Escape');
  await expect(popup.getByText('For example')).toBeVisible();
  expect(await keptRecent(popup)).toBeUndefined();
});
