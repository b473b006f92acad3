import type { BrowserContext, Locator, Page } from '@playwright/test';
import { mail, notice } from '../unit/content/mails.ts';
import { findByAxe } from './axe.ts';
import { runCheck, watchForeignRequests } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { askPopup, diagnosisIn, openPopup, told } from './popup.ts';

const OFFER = { name: 'Look at the message itself' };
const review = (popup: Page): Locator => popup.getByRole('region', { name: 'The message itself' });
const findings = (popup: Page): Locator => review(popup).locator('.dns-row');

const ADVERTISING = mail({
  headers: ['Subject: LAST CHANCE TO SAVE A LOT!!!', 'Precedence: bulk'],
  html: '<img src="https://acme.example/a.png"><a href="https://bit.ly/3x">www.acme.example</a><script>x()</script>',
  files: [{ name: 'offer.pdf.exe' }],
});

const asFile = (text: string, name = 'bounce.eml') => ({
  name,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(text),
});

/** Opens a saved notice in the popup. */
async function openNotice(context: BrowserContext, extensionId: string, raw: string): Promise<Page> {
  const popup = await openPopup(context, extensionId);
  await popup.locator('input[type=file]').first().setInputFiles(asFile(raw));
  await expect(diagnosisIn(popup)).toBeVisible();
  return popup;
}

test('a message that was refused for its content is looked at on a press, and nothing is asked', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const foreign = watchForeignRequests(context);
  const popup = await openNotice(context, extensionId, notice(ADVERTISING));
  await expect(findings(popup)).toHaveCount(0);
  await popup.getByRole('button', OFFER).click();
  await expect(review(popup)).toContainText('No single word or link is to blame');
  const ids = await findings(popup).evaluateAll((rows) => rows.map(({ dataset }) => dataset.finding));
  expect(ids.slice(0, 4)).toEqual(['link-disguised', 'page-script', 'picture-only', 'file-disguised']);
  expect(ids).toContain('link-shortened');
  expect(ids).toContain('subject-loud');
  await findings(popup).first().locator('summary').click();
  await expect(findings(popup).first()).toContainText('acme.example → bit.ly');
  await expect(told(popup)).toHaveText('The message was looked at.');
  expect(foreign).toEqual([]);
  expect(mailbox.questions()).toEqual([]);
});

test('a message without a fault is called so, and its words are not blamed', async ({
  context,
  extensionId,
}) => {
  const popup = await openNotice(context, extensionId, notice(mail({ text: 'Free money, act now' })));
  await popup.getByRole('button', OFFER).click();
  await expect(review(popup)).toContainText('Nothing stands out');
  await expect(findings(popup)).toHaveCount(0);
});

test('where the message did not come back it says so, and takes the one that was sent', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '550 5.7.1 Message classified as spam by our content filter');
  await popup.getByRole('button', OFFER).click();
  await expect(review(popup)).toContainText('did not come back');
  await review(popup).locator('input[type=file]').setInputFiles(asFile(ADVERTISING, 'sent.eml'));
  await expect(findings(popup).first()).toBeVisible();
  await expect(review(popup).getByRole('button', { name: 'Choose the message you sent' })).toHaveCount(0);
});

test('content comes last: not for a full mailbox, and after the check where authentication is open', async ({
  context,
  extensionId,
}) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, '552 5.2.2 The email account that you tried to reach is over quota.');
  await expect(diagnosisIn(popup)).toBeVisible();
  await expect(popup.getByRole('button', OFFER)).toHaveCount(0);
  await expect(popup.getByText('Words and links come last')).toHaveCount(0);

  const policy = '554 5.7.1 Message from 192.0.2.25 rejected for policy reasons';
  const raw = notice(
    mail({
      headers: [
        'Return-Path: <sales@acme.example>',
        'Received: from mail.acme.example (mail.acme.example [192.0.2.25]) by mx.harbor.example',
      ],
    }),
  ).replace(/550 5\.7\.1 Message rejected as spam/, policy);
  const open = await openNotice(context, extensionId, raw);
  await expect(open.getByText('Words and links come last')).toBeVisible();
  await expect(open.getByRole('button', OFFER)).toHaveCount(0);
  await runCheck(diagnosisIn(open));
  await expect(open.getByRole('button', OFFER)).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a review, unfolded: ${scheme}`, async ({ context, extensionId }) => {
    const popup = await openNotice(context, extensionId, notice(ADVERTISING));
    await popup.emulateMedia({ colorScheme: scheme });
    await popup.getByRole('button', OFFER).click();
    await expect(findings(popup).first()).toBeVisible();
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await findByAxe(popup)).toEqual([]);
    const widths = await popup.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  });
}
