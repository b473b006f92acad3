import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { diagnosisIn } from './popup.ts';

interface Event {
  dispatch: (...given: unknown[]) => void;
}

/** What the test uses of the worker's own globals. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> };
  contextMenus: { onClicked: Event; update: (id: string, change: object) => Promise<void> };
  commands: { onCommand: Event; getAll: () => Promise<{ name: string; shortcut: string }[]> };
  omnibox: { onInputChanged: Event; onInputEntered: Event; setDefaultSuggestion: unknown };
  action: { openPopup: unknown };
};
declare const kept: { openPopup: unknown };

/** Playwright does not see the popup of the toolbar: here it opens as the small window that stands in for it. */
test.beforeEach(async ({ worker }) => {
  await worker.evaluate(() => {
    const { openPopup } = chrome.action;
    Object.assign(globalThis, { kept: { openPopup } });
    Object.assign(chrome.action, { openPopup: () => Promise.reject(new Error('refused')) });
  });
});
test.afterEach(async ({ worker }) => {
  await worker.evaluate(() => {
    Object.assign(chrome.action, { openPopup: kept.openPopup });
  });
});

/** The popup that opens in answer to something. */
async function opening(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const opened = context.waitForEvent('page', {
    predicate: (page) => page.url().includes('/popup.html'),
    timeout: 8_000,
  });
  await act();
  return opened;
}

const clickLink = (worker: Worker, linkUrl: string) =>
  worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-address', linkUrl: url }, tab);
  }, linkUrl);

const pressKeys = (worker: Worker) =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('diagnose-view', tab);
  });

test('Chromium takes the pattern for links to an address', async ({ worker }) => {
  const outcome = (id: string) =>
    worker.evaluate(async (item) => {
      try {
        await chrome.contextMenus.update(item, { targetUrlPatterns: ['mailto:*'] });
        return 'there';
      } catch {
        return 'missing';
      }
    }, id);
  await expect.poll(() => outcome('check-address')).toBe('there'); // it is made in answer to the installation
  expect(await outcome('no-such-item')).toBe('missing');
});

test('"Check this address" puts it into the field, and asks nobody', async ({
  page,
  context,
  worker,
  mailbox,
}) => {
  await page.goto('https://help.example/');
  const popup = await opening(context, () => clickLink(worker, 'mailto:sales%40acme.example?subject=Hi'));
  await expect(popup.locator('textarea')).toHaveValue('sales@acme.example');
  await expect(popup.locator('form')).toContainText('Reads it as an email address · asks Cloudflare');
  expect(popup.url()).not.toContain('acme');
  expect(mailbox.questions()).toEqual([]);
});

test('a link to several people says that it took the first', async ({ page, context, worker }) => {
  await page.goto('https://help.example/');
  const popup = await opening(context, () =>
    clickLink(worker, 'mailto:sales@acme.example,kim@lumen.example'),
  );
  await expect(popup.locator('textarea')).toHaveValue('sales@acme.example');
  await expect(popup.locator('.hint')).toHaveText('The link holds 2 addresses. This is the first.');
});

test('a link to nobody says what to do', async ({ page, context, worker }) => {
  await page.goto('https://help.example/');
  const popup = await opening(context, () => clickLink(worker, 'mailto:?subject=Hi'));
  await expect(popup.locator('.hint')).toContainText('names no email address');
});

test('both keys are taken', async ({ worker }) => {
  const keys = await worker.evaluate(() => chrome.commands.getAll());
  const shortcuts = Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]));
  expect(shortcuts).toEqual({ _execute_action: 'Alt+Shift+E', 'diagnose-view': 'Alt+Shift+D' });
});

test('"Diagnose what I see" explains the open message', async ({ page, context, worker }) => {
  await openInGmail(page, 'exchange-mailbox-full');
  await page.bringToFront();
  const popup = await opening(context, () => pressKeys(worker));
  await expect(diagnosisIn(popup).locator('h2').first()).toHaveText('Their mailbox is full');
  await expect(popup.locator('textarea')).toHaveValue('');
});

test('"Diagnose what I see" says what to do where there is nothing', async ({ page, context, worker }) => {
  await page.goto('https://help.example/');
  const popup = await opening(context, () => pressKeys(worker));
  await expect(popup.locator('.hint')).toHaveText(/^Open the bounce in your webmail, or select its text/);
});

test('the keyword of the address bar says what will be done, then opens the popup in a tab', async ({
  context,
  worker,
  mailbox,
}) => {
  const suggested = await worker.evaluate(
    () =>
      new Promise((resolve) => {
        const { setDefaultSuggestion } = chrome.omnibox;
        Object.assign(chrome.omnibox, {
          setDefaultSuggestion: (suggestion: { description: string }) => {
            Object.assign(chrome.omnibox, { setDefaultSuggestion });
            (setDefaultSuggestion as (given: object) => void)(suggestion); // the browser reads it as XML
            resolve(suggestion.description);
          },
        });
        chrome.omnibox.onInputChanged.dispatch('acme.example', () => {});
      }),
  );
  expect(suggested).toBe('Check DNS of acme.example · Reads it as a domain');

  const popup = await opening(context, () =>
    worker.evaluate(() => chrome.omnibox.onInputEntered.dispatch('acme.example', 'newForegroundTab')),
  );
  await expect(popup.locator('textarea')).toHaveValue('acme.example');
  await expect(popup.locator('form')).toContainText('asks Cloudflare');
  expect(popup.url()).not.toContain('acme');
  expect(mailbox.questions()).toEqual([]);
});
