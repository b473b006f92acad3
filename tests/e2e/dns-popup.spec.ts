import { findByAxe } from './axe.ts';
import { dnsRows, finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { unfoldPage } from './panel.ts';
import { askPopup, openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

test.beforeEach(({ context, extensionId }) => forgetAnswers(context, extensionId));

/** What people type, and a question that shows that it was understood. */
const UNDERSTOOD: [typed: string, asked: string][] = [
  ['acme.example', 'acme.example MX'],
  ['ACME.example.', 'acme.example MX'],
  ['ann@acme.example', 'acme.example MX'],
  ['Ann <ann@acme.example>', 'acme.example MX'],
  ['https://acme.example/offer?x=1#top', 'acme.example MX'],
  ['bücher.example', 'xn--bcher-kva.example MX'],
  ['192.0.2.25', '25.2.0.192.in-addr.arpa PTR'],
  ['192.0.2.25:25', '25.2.0.192.in-addr.arpa PTR'],
  ['s1._domainkey.acme.example', 's1._domainkey.acme.example TXT'],
];

for (const [typed, asked] of UNDERSTOOD) {
  test(`is understood: ${typed}`, async ({ context, extensionId, mailbox }) => {
    const popup = await openPopup(context, extensionId);
    await askPopup(popup, typed);
    await finished(popup.locator('main'));
    expect(mailbox.questions()).toContain(asked);
    for (const question of mailbox.questions()) expect(question).toMatch(/^[\w.-]+ [A-Z]+$/);
  });
}

/** What nobody can ask about, and the sentence that says so. */
const SLIPS: [typed: string, said: RegExp][] = [
  ['', /^\s*Type a domain/],
  ['acme', /has no dot.*Type a domain \(acme\.example\)/],
  ['not a domain', /is not a domain.*Type a domain/],
  ['192.0.2.0/24', /is not a domain.*Type a domain/],
  ['1.2.3', /is not a domain.*Type a domain/],
  [`${'a'.repeat(290)}.acme.example`, /too long.*Type a domain/],
  ['s 1._domainkey.acme.example', /neither a domain nor the name of a DKIM key.*Type a domain/],
];

for (const [typed, said] of SLIPS) {
  test(`gets a sentence: ${typed.slice(0, 40) || 'nothing'}`, async ({ context, extensionId, mailbox }) => {
    const popup = await openPopup(context, extensionId);
    await askPopup(popup, typed);
    const field = popup.locator('textarea');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(said);
    await expect(popup.locator('.slip')).toBeVisible();
    expect(mailbox.questions()).toEqual([]);
    await field.fill('acme.example');
    await expect(popup.locator('.slip')).toHaveCount(0);
  });
}

test('a key is looked up by its name', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, 'bulk1._domainkey.acme.example');
  await finished(popup.locator('main'));
  await expect(dnsRows(popup.locator('main'))).toHaveCount(1);
  await expect(dnsRows(popup.locator('main'))).toHaveAttribute('data-finding', 'dkim-revoked');
});

test('the result is copied as Markdown', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, 'acme.example');
  await finished(popup.locator('main'));
  await popup.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(popup.locator('main > [role=status]')).toHaveText('Copied');
  await popup.locator('textarea').fill('');
  await popup.keyboard.press('Control+V'); // no origin of an extension can be given leave to read the clipboard
  const copied = await popup.locator('textarea').inputValue();
  expect(copied).toMatch(/^## DNS of `acme\.example`\n/);
  expect(copied).toContain('v=spf1 ip4:192.0.2.0/26 include:_spf.mailer.example -all');
  expect(copied).toContain('cloudflare-dns.com');
});

test('a bounce that is pasted has the same button, and a verdict', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.25]');
  await popup.getByRole('button', { name: 'Check the reverse name of 192.0.2.25' }).click();
  await finished(popup.locator('main'));
  await expect(popup.locator('.tie')).toHaveAttribute('data-tie', 'looks-right');
  await expect(popup.locator('.tie')).toContainText('looks right in DNS now');
});

test('a selected domain is asked about only after the click that names whom', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const popup = await openPopup(context, extensionId);
  await popup.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { set: (items: object) => Promise<void> } } } }
    ).chrome.storage.session.set({ pending: { kind: 'text', text: 'acme.example' } }),
  );
  await expect(popup.locator('textarea')).toHaveValue('acme.example');
  await expect(popup.locator('form')).toContainText('asks Cloudflare, or Google if it does not answer');
  expect(mailbox.questions()).toEqual([]);
});

test('the options are one press away', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Options' }).click();
  expect((await opened).url()).toContain('options.html');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a look-up, unfolded: ${scheme}`, async ({ context, extensionId }) => {
    const popup = await openPopup(context, extensionId);
    await popup.emulateMedia({ colorScheme: scheme });
    await askPopup(popup, 'acme.example');
    await finished(popup.locator('main'));
    await unfoldPage(popup);
    expect(await findByAxe(popup)).toEqual([]);
  });

  test(`axe finds nothing beside a slip: ${scheme}`, async ({ context, extensionId }) => {
    const popup = await openPopup(context, extensionId);
    await popup.emulateMedia({ colorScheme: scheme });
    await askPopup(popup, 'acme');
    await expect(popup.locator('.slip')).toBeVisible();
    expect(await findByAxe(popup)).toEqual([]);
  });
}
