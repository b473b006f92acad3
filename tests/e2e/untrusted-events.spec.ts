import type { Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectPanels, panels } from './panel.ts';
import { PLACES } from './states.ts';

// A script of the page can click, choose and press everything in the panel: it must move nothing (issue 6).

/** What the background worker has. */
declare const chrome: {
  runtime: { onMessage: { addListener: (listener: (message: { type?: string }) => void) => void } };
};
type Listening = typeof globalThis & { heard?: string[] };

/** Notes what the worker is asked from now on. */
const listen = (worker: Worker) =>
  worker.evaluate(() => {
    const heard: string[] = [];
    (globalThis as Listening).heard = heard;
    chrome.runtime.onMessage.addListener(({ type }) => void heard.push(type ?? ''));
  });
const heardBy = (worker: Worker) => worker.evaluate(() => (globalThis as Listening).heard);

/** Every way in which a script of the page uses what it can reach. */
const useAll = (page: Page) =>
  page.evaluate(async () => {
    const root = document.querySelector('bounce-lens-panel')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = !details.open;
    for (const control of root?.querySelectorAll<HTMLElement>('button, summary, input, label') ?? []) {
      control.focus();
      control.click(); // of an input and of its label: `input` and `change` after it are trusted
      for (const type of [
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
        'click',
        'dblclick',
        'input',
        'change',
      ])
        control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' ', 'ArrowDown']) {
        for (const type of ['keydown', 'keypress', 'keyup'])
          control.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });

for (const { name, open, body } of PLACES) {
  test(`${name}: a message that is not on the screen is not read because a script says that it appeared`, async ({
    page,
    worker,
  }) => {
    await open(page, 'postfix-relay-denied', { query: 'state=hidden' });
    const show = page.getByRole('button', { name: 'Show message' });
    await show.waitFor();
    await listen(worker);
    await page.evaluate((selector) => {
      const event = new AnimationEvent('animationstart', { animationName: 'bl-seen', bubbles: true });
      document.querySelector(selector)?.dispatchEvent(event);
    }, body);
    await page.waitForTimeout(700);
    expect(await heardBy(worker)).toEqual([]);
    await show.click();
    await expectPanels(page, 1);
  });

  test(`${name}: nothing in a panel that is fully opened acts on events of a script`, async ({
    page,
    mailbox,
    worker,
  }) => {
    await open(page, 'm365-spf-or-dmarc');
    await expectPanels(page, 1);
    await panels(page).getByRole('button', { name: 'Bounce Lens options' }).click();
    await panels(page).getByRole('button', { name: 'Preview' }).click();
    const preview = panels(page).getByRole('region', { name: 'What will be copied' });
    await expect(preview).toContainText('**Recipient:**');
    const shown = await preview.textContent();

    await listen(worker);
    await useAll(page);
    expect(await heardBy(worker)).toEqual([]);
    expect(mailbox.questions()).toEqual([]);
    expect(await preview.textContent()).toBe(shown);
    await expect(panels(page).getByRole('status')).toHaveText('');

    await panels(page).getByText('For a colleague', { exact: true }).click();
    await expect(preview).not.toContainText('**');
    expect(await heardBy(worker)).toEqual(['write']); // the ear works
  });
}
