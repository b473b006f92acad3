import type { Page, Worker } from '@playwright/test';
import { behind, diagnoseOpen, openPopupOver } from './behind.ts';
import { expect, test } from './fixtures.ts';
import { openGmailInbox, openInGmail } from './gmail.ts';
import { openInOutlook } from './outlook.ts';
import { expectPanels } from './panel.ts';
import { diagnosisIn, openFreshPopup, openPopup } from './popup.ts';

/** What the test uses of the worker's own globals. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<unknown[]> };
  commands: { onCommand: { dispatch: (...given: unknown[]) => void } };
  contextMenus: { onClicked: { dispatch: (...given: unknown[]) => void } };
  action: object;
  storage: { session: { get: (key: string) => Promise<Record<string, unknown>> } };
};

for (const [name, open] of [
  ['Gmail', openInGmail],
  ['Outlook', openInOutlook],
] as const) {
  test(`the popup diagnoses the message that is open in ${name}`, async ({ page, context, extensionId }) => {
    await open(page, 'exchange-mailbox-full');
    await expectPanels(page, 1);
    const popup = await openPopupOver(page, context, extensionId);
    await diagnoseOpen(popup);
    await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
    await expect(behind(popup).locator('p')).toHaveCount(0);
  });

  test(`a message in ${name} that is no bounce is said to be none`, async ({
    page,
    context,
    extensionId,
  }) => {
    await open(page, 'invoice');
    const popup = await openPopupOver(page, context, extensionId);
    await diagnoseOpen(popup);
    await expect(popup.locator('.answer')).toContainText('The open message is not a bounce');
    await expect(behind(popup).locator('p')).toHaveCount(0);
    await expectPanels(page, 0);
  });
}

/** Makes the open bounce look like a message of somebody else. */
const showAs = (page: Page, look: { name: string; email: string; subject: string; above?: string[] }) =>
  page.evaluate(({ name, email, subject, above = [] }) => {
    const sender = document.querySelector('.gD');
    sender?.setAttribute('name', name);
    sender?.setAttribute('email', email);
    document.querySelector('h2.hP')?.replaceChildren(subject);
    const lines = above.map((line) => Object.assign(document.createElement('div'), { textContent: line }));
    const body = document.querySelector('.a3s');
    body?.replaceChildren(...lines, ...[...body.childNodes].map((node) => node.cloneNode(true)));
  }, look);

test('a bounce that the gate let pass is diagnosed, and the popup says why it has no panel', async ({
  page,
  context,
  extensionId,
}) => {
  await openInGmail(page, 'gmail-domain-not-found');
  await expectPanels(page, 1);
  // As if another system had written: neither its name nor the subject speaks of a bounce, nor does the text at once.
  const above = Array.from({ length: 60 }, (_, line) => `Entry ${line} of the log of your mail system.`);
  await showAs(page, { name: 'System', email: 'noreply@lumen.example', subject: 'Your order', above });
  await expectPanels(page, 0);
  const popup = await openPopupOver(page, context, extensionId);
  await diagnoseOpen(popup);
  await expect(diagnosisIn(popup).locator('h2').first()).not.toBeEmpty();
  await expect(behind(popup)).toContainText('There is no panel in Gmail because sender and subject');
});

test('a bounce that a colleague forwarded has no panel, and is explained when asked about', async ({
  page,
  context,
  extensionId,
}) => {
  await openInGmail(page, 'gmail-domain-not-found');
  await expectPanels(page, 1);
  const subject = 'Delivery Status Notification (Failure)';
  const above = [
    'What does this mean?',
    '---------- Forwarded message ---------',
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    `Subject: ${subject}`,
    'To: ann@acme.example',
  ];
  await showAs(page, { name: 'Ann', email: 'ann@acme.example', subject: `Fwd: ${subject}`, above });
  await expectPanels(page, 0);
  const popup = await openPopupOver(page, context, extensionId);
  await diagnoseOpen(popup);
  await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('The part after the @ does not exist');
  await expect(popup.locator('.answer')).toHaveCount(0);
});

test('over the inbox it says what to do; nothing is said unasked', async ({ page, context, extensionId }) => {
  await openGmailInbox(page);
  const popup = await openPopupOver(page, context, extensionId);
  await expect(behind(popup).locator('p')).toHaveCount(0);
  await diagnoseOpen(popup);
  await expect(behind(popup)).toContainText('Bounce Lens finds no open message in this page');
  await expect(popup.getByRole('status')).toContainText('finds no open message');
});

test('switched off in the options: no panel, and the popup reads all the same', async ({
  page,
  context,
  extensionId,
}) => {
  const options = await openFreshPopup(context, extensionId, { sitesOff: ['gmail'] });
  await openInGmail(page, 'exchange-mailbox-full');
  const popup = await openPopupOver(page, context, extensionId);
  await diagnoseOpen(popup);
  await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
  await expect(behind(popup)).toContainText('Bounce Lens is switched off in Gmail');
  await expectPanels(page, 0);
  await options.evaluate(() => (chrome.storage as unknown as { local: { clear: () => void } }).local.clear());
});

test('over any other page there is no such button', async ({ page, context, extensionId }) => {
  await page.goto('https://help.example/');
  await expect(behind(await openPopupOver(page, context, extensionId))).toHaveCount(0);
  await expect(behind(await openPopup(context, extensionId))).toHaveCount(0);
});

/** What the worker left for the popup. */
const left = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.storage.session.get('pending')).pending);

test('by key and by right-click, a page with everything renamed: the text is read and the reason given', async ({
  page,
  worker,
}) => {
  await worker.evaluate(() => {
    Object.assign(chrome.action, { openPopup: async () => undefined });
  });
  await page.goto('https://mail.google.com/mail/u/0/?page=gmail-2025-08&renamed#inbox/x');
  await page.bringToFront();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('diagnose-view', tab);
  });
  const why = { key: expect.stringMatching(/^\w+$/), values: ['Gmail'] };
  await expect.poll(() => left(worker)).toMatchObject({ kind: 'hint', hint: why });
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const info = { menuItemId: 'diagnose', selectionText: '550 5.1.1 User unknown' };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  });
  await expect
    .poll(() => left(worker))
    .toMatchObject({
      kind: 'text',
      text: expect.stringContaining('User unknown'),
      hint: why,
    });
});
