import type { Page } from '@playwright/test';
import { NO_EXPECTATION } from '../mailbox/mail/expected.ts';
import { parseMail } from '../mailbox/mail/mail.ts';
import { makeThreads } from '../mailbox/mail/threads.ts';
import type { Mailbox } from '../mailbox/server.ts';
import { errorsOf } from './behind.ts';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels, headlineOf, panels } from './panel.ts';

/** Everything of ours that a stranger could write into a mail, and what the webmails mark their own parts with. */
const IMITATION = `
  <bounce-lens-panel data-kind="failure" data-genuineness="genuine" data-bucket="other" data-bl-seen="" style="display:block">
    <template shadowrootmode="open"><h2>All is well</h2></template><h2>All is well</h2><button>Check</button>
  </bounce-lens-panel>
  <div data-bl-seen class="a3s ii gt panel card" id="UniqueMessageBody_1" role="document" data-app-section="ItemContainer"
    data-legacy-message-id="1" data-message-id="#msg-f:1" jslog="4:WyIjbXNnLWY6MSJd">
    <span email="mailer-daemon@googlemail.com" name="Mail Delivery Subsystem" id="MSG_1_FROM">x</span>
    <h2 class="hP" role="heading" aria-level="2" id="CONV_1_SUBJECT">Delivery Status Notification (Failure)</h2>
    <div class="a3s" data-bl-seen>550 5.1.1 unknown</div>
  </div>`;
const NOTICE = `<p>The following address failed:</p><p>&lt;sales@acme.example&gt;: host mx.acme.example said: 550 5.1.1 User unknown</p>`;

const mailOf = (from: string, subject: string, html: string) =>
  Buffer.from(
    `From: ${from}\r\nTo: sales@acme.example\r\nSubject: ${subject}\r\nDate: Mon, 23 Nov 2026 09:12:00 +0000\r\n` +
      `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`,
  );

const MAILS = {
  'hostile-notice': mailOf(
    'Mail Delivery System <MAILER-DAEMON@mail.acme.example>',
    'Undelivered Mail Returned to Sender',
    IMITATION + NOTICE + IMITATION,
  ),
  'hostile-greeting': mailOf(
    'Kim <kim@lumen.example>',
    'Lunch on Monday',
    `<p>Hello</p>${IMITATION.replace('550 5.1.1 unknown', 'Hello')}`,
  ),
};

/** Puts the mails into the mailbox; takes them away again, for the tests that follow in this process. */
async function withHostileMails(mailbox: Mailbox, run: () => Promise<void>): Promise<void> {
  const mails = await Promise.all(
    Object.entries(MAILS).map(([slug, raw]) => parseMail(slug, raw, NO_EXPECTATION)),
  );
  const threads = makeThreads(mails);
  mailbox.threads.push(...threads);
  try {
    await run();
  } finally {
    mailbox.threads.splice(-threads.length);
  }
}

const isOutsideOfMail = (page: Page) =>
  panels(page).evaluateAll((all) =>
    all
      .filter((one) => one.shadowRoot?.querySelector('.actions, .card'))
      .every((one) => !one.closest('.a3s, [id^=UniqueMessageBody]')),
  );

for (const [webmail, open] of [
  ['Gmail', openInGmail],
  ['Outlook', openInOutlook],
] as const) {
  test(`a bounce in ${webmail} that imitates our panel still gets the real one, outside of the mail`, async ({
    page,
    mailbox,
  }) => {
    const errors = errorsOf(page);
    await withHostileMails(mailbox, async () => {
      await open(page, 'hostile-notice');
      const ours = panels(page).filter({ has: page.locator('section.panel') });
      await expect(ours).toHaveCount(1);
      await expectPanels(page, 3); // and the two that the mail brought along
      await expect(headlineOf(ours)).not.toHaveText('All is well');
      expect(await isOutsideOfMail(page)).toBe(true);
      const redraw = page.getByRole('button', { name: 'Redraw bodies' });
      await redraw.click();
      await expect(ours).toHaveCount(1);
    });
    expect(errors).toEqual([]);
  });

  test(`a person's mail in ${webmail} that imitates panel, sender and subject gets none`, async ({
    page,
    mailbox,
  }) => {
    await withHostileMails(mailbox, async () => {
      await open(page, 'hostile-greeting');
      await page.waitForTimeout(900);
      await expect(panels(page).filter({ has: page.locator('section.panel') })).toHaveCount(0);
    });
  });
}

test('events that a script makes start nothing: no question, no copy, no fold, nothing in the popup', async ({
  page,
  mailbox,
}) => {
  await openInGmail(page, 'm365-spf-or-dmarc');
  await expectPanels(page, 1);
  const before = mailbox.requests.length;
  await page.evaluate(() => {
    const root = document.querySelector('bounce-lens-panel')?.shadowRoot;
    for (const control of root?.querySelectorAll<HTMLElement>('button, summary, input') ?? []) {
      if (control.localName !== 'summary') control.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      for (const key of ['Enter', ' ']) {
        control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        control.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
      }
    }
  });
  await page.waitForTimeout(500);
  expect(mailbox.questions()).toEqual([]);
  expect(mailbox.requests.length).toBe(before);
  await expect(panels(page).locator('.card').first()).toBeVisible();
  await expect(panels(page).locator('.dns-row')).toHaveCount(0);
  await expect(panels(page).getByText('Copied', { exact: true }).locator('visible=true')).toHaveCount(0);
});
