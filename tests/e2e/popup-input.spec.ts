import type { Page } from '@playwright/test';
import { outlookBounce } from '../unit/input/outlook-file.ts';
import { finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { diagnosisIn, openFreshPopup, told } from './popup.ts';
import { forgetAnswers } from './stop-worker.ts';

const HEADERS = `Return-Path: <bounces@acme.example>
Received: from mail.acme.example ([192.0.2.25]) by mx.lumen.example with ESMTPS
DKIM-Signature: v=1; a=rsa-sha256; d=acme.example; s=bulk1; b=abc
From: Sales <sales@acme.example>`;
const BOUNCE = "552 5.2.2 The recipient's inbox is out of storage space";
const EML = `From: MAILER-DAEMON@mx.acme.example\nSubject: Undelivered\nMIME-Version: 1.0\n\n<kim@lumen.example>: ${BOUNCE}\n`;

/** Holds something over the popup, and lets go. */
async function drag(popup: Page, { text = '', files = [] as { name: string; octets: number[] }[] }) {
  const transfer = await popup.evaluateHandle(
    (held) => {
      const data = new DataTransfer();
      if (held.text) data.setData('text/plain', held.text);
      for (const { name, octets } of held.files) data.items.add(new File([Uint8Array.from(octets)], name));
      return data;
    },
    { text, files },
  );
  const body = popup.locator('body');
  return {
    hold: () => body.dispatchEvent('dragenter', { dataTransfer: transfer }),
    leave: () => body.dispatchEvent('dragleave', { dataTransfer: transfer }),
    drop: () => body.dispatchEvent('drop', { dataTransfer: transfer }),
  };
}

const octetsOf = (text: string) => [...new TextEncoder().encode(text)];

for (const [typed, form, button] of [
  ['acme.example', 'a domain', 'Check DNS of acme.example'],
  ['sales@acme.example', 'an email address', 'Check DNS of acme.example'],
  ['192.0.2.25', 'an IP address', 'Check DNS of 192.0.2.25'],
  ['https://acme.example/x', 'a web address', 'Check DNS of acme.example'],
  ['s1._domainkey.acme.example', 'the name of a DKIM key', 'Check DNS of s1._domainkey'],
  [HEADERS, 'the headers of a message', 'Check DNS of acme.example'],
  [BOUNCE, 'the text of a bounce', 'Explain this bounce'],
] as const) {
  test(`says beside the button that it reads ${form}`, async ({ context, extensionId, mailbox }) => {
    const popup = await openFreshPopup(context, extensionId);
    await popup.locator('textarea').fill(typed);
    const submit = popup.locator('button[type=submit]');
    await expect(submit).toContainText(button);
    await expect(submit).toHaveAccessibleDescription(new RegExp(`^Reads it as ${form}`));
    expect(mailbox.questions()).toEqual([]);
  });
}

test('the headers of a message are asked about by all their names', async ({
  context,
  extensionId,
  mailbox,
}) => {
  await forgetAnswers(context, extensionId);
  const popup = await openFreshPopup(context, extensionId);
  await popup.locator('textarea').fill(HEADERS);
  await popup.keyboard.press('Enter');
  await finished(popup.locator('main'));
  expect(mailbox.questions()).toEqual(
    expect.arrayContaining([
      'acme.example TXT',
      'bulk1._domainkey.acme.example TXT',
      '_dmarc.acme.example TXT',
      '25.2.0.192.in-addr.arpa PTR',
    ]),
  );
});

test('a whole message that was taken for headers is explained as a bounce, too', async ({
  context,
  extensionId,
  mailbox,
}) => {
  const popup = await openFreshPopup(context, extensionId);
  const head = HEADERS.replace('Sales <sales@', 'Mail protection <do-not-reply@');
  const words = 'A message from you to kim@lumen.example was blocked because of a file in it: offer.zip.';
  await popup.locator('textarea').fill(`${head}\nSubject: Offer.zip\n\n${words}\n`);
  await expect(popup.locator('button[type=submit]')).toContainText('Check DNS of acme.example');
  await popup.getByRole('button', { name: 'Explain it as a bounce instead' }).click();
  await expect(diagnosisIn(popup)).toContainText('kim@lumen.example');
  expect(mailbox.questions()).toEqual([]);
});

for (const [typed, said] of [
  ['acme,example', /If you mean acme\.example/],
  ['192.168.1.1', /private network.*public address/],
  ['server.local', /within one network.*after the @/],
] as const) {
  test(`${typed} gets a sentence that says what to type instead`, async ({
    context,
    extensionId,
    mailbox,
  }) => {
    const popup = await openFreshPopup(context, extensionId);
    await popup.locator('textarea').fill(typed);
    await popup.keyboard.press('Enter');
    await expect(popup.locator('textarea')).toHaveAccessibleDescription(said);
    await expect(told(popup)).toHaveText(said);
    expect(mailbox.questions()).toEqual([]);
  });
}

const FORWARD = `From: Ann <ann@acme.example>
Subject: Fwd: Undelivered
Content-Type: multipart/mixed; boundary=f

--f
Content-Type: text/plain

What does this mean?
--f
Content-Type: message/rfc822

${EML}
--f--
`;
const FILES = {
  'bounce.eml': octetsOf(EML),
  'forward.eml': octetsOf(FORWARD),
  'bounce.msg': [...outlookBounce()],
  'bounce.txt': octetsOf(BOUNCE),
};

for (const [name, octets] of Object.entries(FILES)) {
  test(`${name} is read when it is chosen, and when it is dropped`, async ({ context, extensionId }) => {
    const popup = await openFreshPopup(context, extensionId);
    const chosen = popup.waitForEvent('filechooser');
    await popup.getByRole('button', { name: 'Choose a saved message' }).press('Enter');
    await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(octets) });
    await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
    await expect(told(popup)).toHaveText('The answer is below.');

    await popup.keyboard.press('Escape');
    await expect(diagnosisIn(popup)).toHaveCount(0);
    await (await drag(popup, { files: [{ name, octets }] })).drop();
    await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
  });
}

const NO_MAIL: [string, { name: string; octets: number[] }[], RegExp][] = [
  [
    'a picture',
    [{ name: 'a.png', octets: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13] }],
    /not a saved message.*\.eml/,
  ],
  ['an empty file', [{ name: 'a.eml', octets: [] }], /empty.*Save/],
  ['a broken .msg', [{ name: 'a.msg', octets: [...outlookBounce().slice(0, 600)] }], /could not be read/],
  ['a file that is too big', [{ name: 'a.eml', octets: [] }], /larger than 25 MB/],
  [
    'two files',
    [
      { name: 'a.eml', octets: [65] },
      { name: 'b.eml', octets: [65] },
    ],
    /One message at a time/,
  ],
];

for (const [what, files, said] of NO_MAIL) {
  test(`${what} gets a sentence`, async ({ context, extensionId }) => {
    const popup = await openFreshPopup(context, extensionId);
    if (what.includes('too big')) {
      await popup.evaluate(() => Object.defineProperty(File.prototype, 'size', { value: 26 * 1024 * 1024 }));
    }
    await (await drag(popup, { files })).drop();
    await expect(popup.locator('.answer')).toHaveText(said);
    await expect(told(popup)).toHaveText(said);
  });
}

test('something held over the popup shows where it may go', async ({ context, extensionId, mailbox }) => {
  const popup = await openFreshPopup(context, extensionId);
  const held = await drag(popup, { text: 'acme.example' });
  await held.hold();
  await expect(popup.getByText('Drop a message')).toBeVisible();
  await held.leave();
  await expect(popup.getByText('Drop a message')).toHaveCount(0);
  await held.hold();
  await held.drop();
  await expect(popup.getByText('Drop a message')).toHaveCount(0);
  await expect(popup.locator('textarea')).toHaveValue('acme.example');
  expect(mailbox.questions()).toEqual([]);
});

test('the popup of the toolbar, which closes while one fetches a file, offers a tab for it', async ({
  context,
  extensionId,
}) => {
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    Object.assign(chrome.tabs, { getCurrent: async () => undefined }); // as in the toolbar
  });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const toTab = popup.getByRole('button', { name: 'drop it in a tab' });
  await expect(toTab).toBeVisible();
  await expect(popup.getByText('or drop it here')).toHaveCount(0);
  await expect.poll(() => popup.evaluate(() => getComputedStyle(document.body).minWidth)).toBe('400px');
  const opened = context.waitForEvent('page');
  const closed = popup.waitForEvent('close');
  await toTab.focus();
  await popup.keyboard.press('Enter').catch(() => {}); // the popup closes itself, now and then before the key is up
  await expect((await opened).getByText('or drop it here')).toBeVisible();
  await closed;
});

test('dropped text of a bounce is explained at once', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await (await drag(popup, { text: BOUNCE })).drop();
  await expect(popup.locator('textarea')).toHaveValue(BOUNCE);
  await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
});

/** What the page of an extension has. */
declare const chrome: { tabs: object };

for (const [url, said] of [
  ['https://www.acme.example/offer', undefined],
  ['chrome://newtab/', /shows no website/],
  [undefined, /shows no website/],
] as const) {
  test(`"Use this tab's site" with ${url}`, async ({ context, extensionId, mailbox }) => {
    const popup = await openFreshPopup(context, extensionId);
    const button = popup.getByRole('button', { name: 'Use this tab’s site' });
    await popup.evaluate((address) => {
      Object.assign(chrome.tabs, { query: async () => [{ url: address }] }); // here the popup is the open tab
    }, url);
    await button.press('Enter');
    if (said) {
      await expect(popup.locator('.hint')).toHaveText(said);
      await expect(told(popup)).toHaveText(said);
      return;
    }
    await expect(popup.locator('textarea')).toHaveValue('acme.example');
    await expect(popup.locator('textarea')).toBeFocused();
    expect(mailbox.questions()).toEqual([]);
    await popup.locator('textarea').fill('');
    await button.click();
    await expect(popup.locator('textarea')).toHaveValue('acme.example');
  });
}
