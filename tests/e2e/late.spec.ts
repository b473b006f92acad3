import { expect, test } from './fixtures.ts';
import { openInGmail } from './gmail.ts';
import { expectPanels, panels } from './panel.ts';

// What comes later than the body of a message: its id, the answer about the one before (handbook, webmail.md 2.2, 2.3).

const THREAD = 'postfix-relay-denied';

/** Runs in the page before its own scripts: messages are drawn without an id and get it a moment later. */
function drawIdsLate(): void {
  const names = ['data-legacy-message-id', 'data-message-id', 'jslog'];
  const named = names.map((name) => `[${name}]:not([late])`).join();
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(named)) {
      element.setAttribute('late', '');
      for (const name of names) {
        const value = element.getAttribute(name);
        element.removeAttribute(name);
        if (value) setTimeout(() => element.setAttribute(name, value), 200);
      }
    }
  }).observe(document, { childList: true, subtree: true });
}

test('a message whose id arrives after its body gets its panel', async ({ page }) => {
  await page.addInitScript(drawIdsLate);
  await openInGmail(page, THREAD);
  await expect(page.locator('[role=main]:visible [late]').first()).toBeAttached();
  await expectPanels(page, 1);
});

test('an answer about the message before is not shown above the next one in the same body', async ({
  page,
  mailbox,
}) => {
  mailbox.faults.showOriginal = 'held';
  await openInGmail(page, THREAD);
  const asked = () => mailbox.requests.filter(({ path }) => path.includes('view=om')).length;
  await expect.poll(asked).toBe(1);
  mailbox.faults.showOriginal = 'refused';
  mailbox.faults.downloadOriginal = 'refused';
  await page.evaluate(() => {
    document.querySelector('[data-legacy-message-id]')?.setAttribute('data-legacy-message-id', '1f');
    document.querySelector('.a3s')?.replaceChildren('See you on Monday.');
  });
  await expect.poll(asked).toBe(2);
  await page.waitForTimeout(2_500); // the first has been given up, and what was seen then has been read
  await expect(panels(page)).toHaveCount(0);
});
