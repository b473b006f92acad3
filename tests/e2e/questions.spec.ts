import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, panels } from './panel.ts';
import { askPopup, diagnosisIn, openPopup } from './popup.ts';
import { allSaidBy, saidBy } from './said.ts';

/** ../shared/handbook/product.md, "What users ask most": each on a whole notice, read off the panel. */

const rawOf = (notice: string): string =>
  readFileSync(join(import.meta.dirname, `../fixtures/${notice}/notice.eml`), 'utf8');

async function panelInGmail(page: Page, notice: string): Promise<Locator> {
  await openInGmail(page, notice);
  await expectPanels(page, 1);
  return panels(page);
}

async function panelInOutlook(page: Page, notice: string): Promise<Locator> {
  await openInOutlook(page, notice);
  await expectPanels(page, 1);
  return panels(page);
}

test('1 bounces for mail I never sent: was I hacked?', async ({ context, extensionId }) => {
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, rawOf('backscatter-forged-sender'));
  const panel = diagnosisIn(popup);
  await expect(panel.locator('h2')).toHaveText('You probably never sent this message');
  await expect(panel.locator('.first dd')).toHaveText('Look in your Sent folder for this message.');
  await expect(panel.getByText(/^Not there: ignore the notice.*DMARC/)).toBeVisible();
  await expect(panel.getByText(/^There, and you did not write it: change your password/)).toBeVisible();
});

test('2 the address is right, why is it "not found"?', async ({ page }) => {
  const panel = await panelInOutlook(page, 'm365-stale-autocomplete');
  const { headline, first } = await saidBy(panel);
  expect(headline).toBe('Your program used an outdated address');
  expect(first).toBe(
    'Delete the suggestion that your mail program offers, and type the address again in full.',
  );
  await expect(panel.getByText('the person may well exist')).toBeVisible();
});

test('3 "5.4.1 Access denied": am I blocked?', async ({ page }) => {
  const panel = await panelInOutlook(page, 'm365-access-denied');
  const { headline, meta, first } = await saidBy(panel);
  expect(headline).toBe('This address does not exist');
  expect(meta).toMatch(/You have to act$/);
  expect(first).toMatch(/^Check the spelling of the address/);
  await expect(panel.getByText(/sounds like a block, but you are not blocked/)).toBeVisible();
  await expect(panel.getByRole('link')).toHaveCount(0);
});

test('4 "5.7.26 unauthenticated": which proof failed, and was it aligned?', async ({ page }) => {
  const panel = await panelInGmail(page, 'gmail-unauthenticated');
  expect((await saidBy(panel)).meta).toMatch(/Your email admin has to act$/);
  await expect(panel.getByText(/exists or passes: it must be for the same domain/)).toBeVisible();
  expect(await allSaidBy(panel)).toContain(
    'DKIM: did not pass, SPF: did not pass. Repair what failed, and see that what passes is aligned',
  );

  const outlookCom = await panelInOutlook(page, 'outlook-com-authentication-level');
  expect(await allSaidBy(outlookCom)).toContain('SPF: pass, DKIM: fail, DMARC: fail.');
});

test('5 mail that they forward comes back', async ({ page }) => {
  const panel = await panelInGmail(page, 'forwarded-spf');
  const { headline, meta, first } = await saidBy(panel);
  expect(headline).toBe('Their forwarding made your mail look fake');
  expect(meta).toMatch(/^board@club\.example · Permanent · Their IT has to act$/);
  expect(first).toMatch(/^Tell the recipient .*their IT team has to fix the forwarding/);
  const everything = await allSaidBy(panel);
  expect(everything, 'where it was passed on to').toContain('treasurer@birchwood.example');
  expect(everything, 'who refused in the end').toContain('aspmx.l.google.com');
  expect(everything).toMatch(/Forwarding breaks SPF/);
});

test('6 "5.7.520 external forwarding", but I forward nothing', async ({ page }) => {
  const panel = await panelInOutlook(page, 'm365-external-forwarding');
  const { headline, meta, first } = await saidBy(panel);
  expect(headline).toBe('Their mailbox may not forward your mail');
  expect(meta).toMatch(/Their IT has to act$/);
  expect(first).toBe(
    'Tell the recipient by phone or chat: they stop the forwarding, or their IT team allows it.',
  );
  await expect(panel.getByText(/^The mailbox you wrote to passes mail on/)).toBeVisible();
  expect(await allSaidBy(panel), 'whose mailbox it is').toContain('procurement@quarry.example');
});

const ownSide = [
  ['m365-own-account-blocked', 'Your own account is blocked from sending'],
  ['m365-tenant-blocked', 'Your company is blocked from sending'],
  ['m365-tenant-new', 'Your mail provider does not trust you yet'],
  ['m365-tenant-limit', 'Your company has reached its sending limit'],
] as const;

for (const [notice, expected] of ownSide) {
  test(`7 whose fault is it? Your own side's: ${notice}`, async ({ page }) => {
    const panel = await panelInOutlook(page, notice);
    const { headline, meta, first } = await saidBy(panel);
    expect(headline).toBe(expected);
    expect(meta).toMatch(/Your email admin has to act$/);
    expect(first).toMatch(/\byour IT team\b/);
    expect(await allSaidBy(panel)).not.toMatch(/their IT|the recipient has to act/i);
    for (const link of await panel.getByRole('link').all()) {
      await expect(link, 'no removal from a list helps').not.toHaveAttribute(
        'href',
        /sender\.office\.com|614866/,
      );
    }
  });
}

test('8 S3150 while all public lists are clean', async ({ page }) => {
  const panel = await panelInOutlook(page, 'outlook-com-s3150');
  expect((await saidBy(panel)).headline).toBe('Your mail server is on a block list');
  await expect(
    panel.getByText(/Outlook\.com \(S3140, S3150\) keeps a list or rating of its own\. It is private/),
  ).toBeVisible();
  await expect(panel.getByText(/a clean result on public lists does not rule it out/)).toBeVisible();
  const link = panel.getByRole('link');
  await expect(link).toHaveCount(1);
  await expect(link).toHaveAttribute('href', 'https://go.microsoft.com/fwlink/?LinkID=614866');
});

for (const notice of ['m365-group-restricted', 'm365-group-members-only']) {
  test(`9 the group refuses me, who can open it? ${notice}`, async ({ page }) => {
    const panel = await panelInOutlook(page, notice);
    const { headline, meta, first } = await saidBy(panel);
    expect(headline).toBe('This group refuses mail from outside');
    expect(meta).toMatch(/Permanent · Their IT has to act$/);
    expect(first).toMatch(/only the group's owner or their IT team can open it/);
  });
}

test('10 "will retry for 46 more hours": shall I send it again?', async ({ page, context, extensionId }) => {
  const { headline, meta, first } = await saidBy(await panelInGmail(page, 'gmail-delay'));
  expect(headline).toBe('Not delivered yet, your server keeps trying');
  expect(meta).toMatch(/Temporary, still being tried · Nothing for you to fix$/);
  expect(first).toBe('Wait, and do not send it again.');

  // The page does not say when the notice came, so that "46 hours" has no end there; the whole mail says 12 March, 10:20 UTC.
  const popup = await openPopup(context, extensionId);
  await askPopup(popup, rawOf('gmail-delay'));
  const until = await popup.evaluate(() =>
    new Date('2026-03-14T08:20:05Z').toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' }),
  );
  const notable = diagnosisIn(popup).getByText(
    /^Not delivered yet, still trying until .*\. Do not send it again\.$/,
  );
  await expect(notable).toContainText(until);
  await expect(notable).toContainText(/Mar(?:ch)? 14|14 Mar(?:ch)?/);
});

test('11 "5.2.2": what is full, theirs or mine?', async ({ page }) => {
  const theirs = await saidBy(await panelInGmail(page, 'gmail-inbox-full'));
  expect(theirs.headline).toBe('Their mailbox is full');
  expect(theirs.meta).toMatch(/May clear up · The recipient has to act$/);

  const panel = await panelInOutlook(page, 'm365-submission-quota');
  const mine = await saidBy(panel);
  expect(mine.headline).toBe('You have reached your sending limit');
  expect(mine.meta).toMatch(/You have to act$/);
  expect(mine.first).toMatch(/^Wait up to 24 hours/);
  await expect(panel.getByText(/the recipient has nothing to do with it/)).toBeVisible();
});

test('12 is this bounce real?', async ({ page }) => {
  const fake = await panelInGmail(page, 'fake-held-messages');
  await expect(fake.locator('h2')).toHaveText('This is not a real bounce');
  await expect(fake.getByText('Do not click anything in it, and do not reply.')).toBeVisible();
  await expect(fake.getByRole('button', { name: /DNS|Check/ })).toHaveCount(0);
  await expect(fake.getByRole('link')).toHaveCount(0);

  const real = await panelInGmail(page, 'gmail-address-not-found');
  await expect(real.locator('h2')).toHaveText('This address does not exist');
  await expect(real.getByText('not a real bounce')).toHaveCount(0);
});
