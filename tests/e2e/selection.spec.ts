import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { diagnosisIn } from './popup.ts';
import { readToolbarPopup } from './toolbar-popup.ts';

/** As Chrome hands it over: line breaks have become blanks. */
const SELECTED = '554 5.7.1 <news@acme.example>: Relay access denied (in reply to RCPT TO command)';

/** What the test uses of the worker's own globals. */
declare const chrome: {
  tabs: { query: (filter: { active: boolean }) => Promise<unknown[]> };
  contextMenus: { onClicked: { dispatch: (info: object, tab: unknown) => void } };
  action: { openPopup: () => Promise<void> };
};

/** Chooses "Diagnose this bounce", as far as the extension can tell. */
async function chooseFromMenu(page: Page, worker: Worker): Promise<void> {
  await page.goto('https://help.example/');
  await page.locator('#text').selectText();
  await worker.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const info = { menuItemId: 'diagnose', selectionText, editable: false, pageUrl: 'https://help.example/' };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  }, SELECTED);
}

async function addressesOf(context: BrowserContext): Promise<string> {
  return decodeURIComponent(
    context
      .pages()
      .map((open) => open.url())
      .join(' '),
  );
}

test('"Diagnose this bounce" shows the diagnosis in the popup', async ({ page, context, worker }) => {
  await chooseFromMenu(page, worker);
  await expect.poll(() => readToolbarPopup(context)).toMatch(/relay/i);
  expect(await addressesOf(context)).not.toContain('Relay');
});

test('where the browser refuses to open the popup, a small window shows it', async ({
  page,
  context,
  worker,
}) => {
  await worker.evaluate(() => {
    Object.assign(chrome.action, { openPopup: () => Promise.reject(new Error('refused')) });
  });
  const opened = context.waitForEvent('page', {
    predicate: (open) => open.url().includes('/popup.html'),
    timeout: 5_000,
  });
  await chooseFromMenu(page, worker);
  const window = await opened;
  await expect(diagnosisIn(window).locator('mark').first()).toContainText(/relay/i);
  expect(await addressesOf(context)).not.toContain('Relay');
});
