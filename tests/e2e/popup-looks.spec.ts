import type { Page } from '@playwright/test';
import { findByAxe } from './axe.ts';
import { finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { askPopup, openFreshPopup } from './popup.ts';

/** Each state of the popup, and how to get there. */
const STATES: Record<string, (popup: Page) => Promise<unknown>> = {
  empty: (popup) => popup.getByText('For example').waitFor(),
  typed: (popup) => popup.locator('textarea').fill('sales@acme.example'),
  slip: async (popup) => {
    await askPopup(popup, 'acme,example');
    await popup.locator('.slip').waitFor();
  },
  recent: async (popup) => {
    await askPopup(popup, 'acme.example');
    await finished(popup.locator('main'));
    await askPopup(popup, '552 5.2.2 The mailbox of kim@lumen.example is over quota');
    await popup.locator('section.panel').waitFor();
    await popup.keyboard.press('Escape');
    await popup.getByText('Recent look-ups').waitFor();
  },
  forgotten: async (popup) => {
    await STATES.recent?.(popup);
    await popup.getByRole('button', { name: 'Forget kim' }).click();
    await popup.getByRole('button', { name: 'Undo' }).waitFor();
  },
  hint: async (popup) => {
    await popup.getByRole('button', { name: 'Use this tab’s site' }).click();
    await popup.locator('.hint').waitFor();
  },
  drop: async (popup) => {
    const dataTransfer = await popup.evaluateHandle(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x');
      return data;
    });
    await popup.locator('body').dispatchEvent('dragenter', { dataTransfer });
    await popup.getByText('Drop a message').waitFor();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${state}, ${scheme}`, async ({ context, extensionId }) => {
      const popup = await openFreshPopup(context, extensionId);
      await popup.emulateMedia({ colorScheme: scheme });
      await reach(popup);
      expect(await findByAxe(popup)).toEqual([]);
    });
  }

  test(`nothing is cut off in a narrow window, or with long words: ${state}`, async ({
    context,
    extensionId,
  }) => {
    const popup = await openFreshPopup(context, extensionId);
    await reach(popup);
    await popup.setViewportSize({ width: 320, height: 600 });
    await popup.evaluate(() => {
      for (const words of document.querySelectorAll('button, .label, .note, .hint')) {
        if (words.children.length === 0 && words.textContent) words.textContent += ' Zustellbarkeitsprüfung';
      }
    });
    for (const width of [320, 200]) {
      await popup.setViewportSize({ width, height: 600 }); // 200 px: the popup of 400 px at twice the size
      const wide = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`every control can be hit: ${state}`, async ({ context, extensionId }) => {
    const popup = await openFreshPopup(context, extensionId);
    await reach(popup);
    for (const button of await popup.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height, await button.textContent().then(String)).toBeGreaterThanOrEqual(24);
      expect(box?.width).toBeGreaterThanOrEqual(24);
    }
  });
}
