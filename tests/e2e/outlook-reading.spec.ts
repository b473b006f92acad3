import { OUTLOOK_HOSTS } from '../mailbox/hosts.ts';
import { expect, test } from './fixtures.ts';
import { expectPanels, isRightBefore, panels, unfold, verdictOf } from './panel.ts';
import { faultsOf } from './states.ts';

// What Outlook on the web has of its own: addresses, attached messages, lines above a notice (webmail.md section 5).

const BODY = '[role="document"]';
const SLUG = 'm365-unknown-address';
const ID = `AAQk-${SLUG}`;

/** Where a message is shown: in the mailbox, from a search, by a link, in a window of its own. */
const PATHS = [
  `/mail/inbox/id/${ID}`,
  `/mail/0/inbox/id/${ID}`,
  `/mail/id/${ID}`,
  `/mail/junkemail/id/${ID}`,
  `/mail/search/id/${ID}?nlp=undeliverable`,
  `/mail/deeplink/read/${ID}?popoutv2=1&version=20260410`,
  `/mail/0/deeplink/read/${ID}?ItemID=${ID}&exvsurl=1&viewmodel=ReadMessageItem`,
];
/** Company and private accounts by turns, so that each host shows some. */
const ADDRESSES = PATHS.map((path, at) => `https://${OUTLOOK_HOSTS[at % OUTLOOK_HOSTS.length]}${path}`);

test('at every address that shows a message the panel says the same', async ({ page }) => {
  test.setTimeout(40_000);
  const faults = faultsOf(page);
  for (const address of ADDRESSES) {
    await page.goto(address);
    await expect(panels(page), address).toHaveCount(1);
    expect(await verdictOf(panels(page)), address).toMatchObject({ kind: 'failure', bucket: 'address' });
    expect(await isRightBefore(panels(page), BODY), address).toBe(true);
  }
  expect(faults).toEqual([]);
});

test('the report behind the headings is read: status, server, the message that came back', async ({
  page,
}) => {
  await page.goto(ADDRESSES[0] ?? '');
  await expectPanels(page, 1);
  await unfold(panels(page));
  for (const told of ['550 5.1.10', 'RESOLVER.ADR.RecipientNotFound', 'accounts@brightwater.example']) {
    await expect(panels(page)).toContainText(told);
  }
});

for (const [where, query] of Object.entries({
  'above the message': '',
  'within what we read': 'state=spare',
})) {
  test(`"To send this message again" ${where} is no part of the notice`, async ({ page }) => {
    await page.goto(`${ADDRESSES[0]}?${query}`);
    await expect(page.getByText('To send this message again, click here.').last()).toBeVisible();
    await expectPanels(page, 1);
    expect(await verdictOf(panels(page))).toMatchObject({ kind: 'failure', genuineness: 'genuine' });
    await expect(panels(page)).not.toContainText('send this message again');
  });
}

test('bodies without their usual id are found by their role, each with its own sender', async ({ page }) => {
  await page.goto('https://outlook.office.com/mail/inbox/id/AAQk-mixed?state=spare');
  await expectPanels(page, 2);
  const cards = page.locator('.card');
  for (const [place, count] of [0, 1, 1, 0, 0, 0].entries()) await expectPanels(cards.nth(place), count);
});

test('a bounce that hangs on a letter gets its panel when it is opened, the letter none', async ({
  page,
}) => {
  await page.goto('https://outlook.office.com/mail/inbox/id/AAQk-invoice?attached=postfix-relay-denied');
  const card = page.getByRole('option', { name: /\.eml$/ });
  await card.waitFor();
  await expectPanels(page, 0);
  await card.click();
  await expectPanels(page.getByRole('dialog'), 1);
  await expectPanels(page, 1);
  expect(await verdictOf(panels(page))).toMatchObject({ reason: 'relay-denied' });
  expect(await isRightBefore(panels(page), BODY)).toBe(true);
});

test('the returned message that hangs on a bounce is an ordinary one, and takes no panel away', async ({
  page,
}) => {
  await page.goto('https://outlook.office.com/mail/inbox/id/AAQk-postfix-relay-denied?attached=invoice');
  await expectPanels(page, 1);
  await page.getByRole('option', { name: /\.eml$/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForTimeout(400);
  await expectPanels(page.getByRole('dialog'), 0);
  await expectPanels(page, 1);
});
