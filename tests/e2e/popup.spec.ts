import { findByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { askPopup, diagnosisIn, dnsRows, openPopup } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

const REPLY = '554 5.7.1 <orders@lumen.example>: Relay access denied (in reply to RCPT TO command)';

test('a domain is looked up on the click, not before', async ({ context, extensionId, mailbox }) => {
  await forgetAnswers(context, extensionId);
  const popup = await openPopup(context, extensionId);
  await popup.locator('textarea').fill('acme.example');
  await expect(popup.locator('button[type=submit]')).toContainText('acme.example');
  expect(mailbox.questions()).toEqual([]);

  await popup.locator('button[type=submit]').click();
  await expect(dnsRows(popup).filter({ hasText: 'SPF' }).first()).toBeVisible();
  await expect(popup.locator('.dns-row.pending')).toHaveCount(0);
  await expect
    .poll(() => mailbox.questions())
    .toEqual(expect.arrayContaining(['acme.example MX', 'acme.example TXT', '_dmarc.acme.example TXT']));
});

test('a domain that does not exist is named as such', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, 'nobody@birchwod.example');
  await expect(dnsRows(popup).first()).toHaveAttribute('data-verdict', 'fail');
  await expect(popup.locator('.dns-row.pending')).toHaveCount(0);
});

test('a pasted bounce is explained', async ({ context, extensionId, mailbox }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, REPLY);
  await expect(diagnosisIn(popup).locator('h2').first()).not.toBeEmpty();
  await expect(diagnosisIn(popup).locator('mark').first()).toContainText(/relay/i);
  expect(popup.url()).not.toContain('?');
  expect(mailbox.questions()).toEqual([]);
});

test('a second paste replaces the first', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, REPLY);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await askPopup(popup, '552 5.2.2 The mailbox of kim@lumen.example is over quota');
  await expect(diagnosisIn(popup).locator('mark').first()).toContainText(/quota/i);
  await expect(diagnosisIn(popup)).toHaveCount(1);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup: ${scheme}`, async ({ context, extensionId }) => {
    const popup = await openPopup(context, extensionId);
    await popup.emulateMedia({ colorScheme: scheme });
    await askPopup(popup, REPLY);
    await expect(diagnosisIn(popup)).toHaveCount(1);
    expect(await findByAxe(popup)).toEqual([]);
  });
}
