import type { Page } from '@playwright/test';
import type { Mailbox } from '../mailbox/server.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';

// The replica itself: what the other tests rely on (handbook, webmail.md sections 2, 3 and 6.1).

const SLUG = 'gmail-address-not-found';
const ORIGINAL = 'ik=5bdc8a1f07&view=om';

const read = (page: Page, query: string) =>
  page.evaluate(async (search) => (await fetch(`/mail/u/0/?${search}`)).text(), query);

function numberOf(mailbox: Mailbox): string {
  return `${mailbox.threads.find(({ id }) => id === SLUG)?.posts[0]?.number}`;
}

test('"Show original" holds the whole source, and can cut the delivery report out', async ({
  page,
  mailbox,
}) => {
  await openInGmail(page, SLUG);
  const query = `${ORIGINAL}&permmsgid=msg-f:${numberOf(mailbox)}`;
  expect(await read(page, query)).toContain('Final-Recipient: rfc822;');
  mailbox.faults.showOriginal = 'cut';
  expect(await read(page, query)).not.toContain('Final-Recipient: rfc822;');
});

test('"Download original" leads to the attachment host', async ({ page, mailbox }) => {
  await page.goto('https://help.example/');
  const address = `https://mail.google.com/mail/u/0/?view=att&permmsgid=msg-f:${numberOf(mailbox)}&disp=comp`;
  const download = page.waitForEvent('download');
  await page.evaluate((target) => {
    location.href = target;
  }, address);
  expect((await download).url()).toContain('https://mail-attachment.googleusercontent.com/');
});

test('the page refuses HTML from strings, as Gmail does', async ({ page }) => {
  await openInGmail(page, SLUG);
  const outcome = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return 'accepted';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(outcome).toBe('TypeError');
});
