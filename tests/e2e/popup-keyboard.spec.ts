import { finished } from './dns.ts';
import { expect, test } from './fixtures.ts';
import { askPopup, choices, diagnosisIn, openFreshPopup, told } from './popup.ts';

const BOUNCE = '552 5.2.2 The mailbox of kim@lumen.example is over quota';

test('the field has the focus; Enter asks, Shift+Enter breaks the line', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await expect(popup.locator('textarea')).toBeFocused();
  await popup.keyboard.type('552 5.2.2');
  await popup.keyboard.press('Shift+Enter');
  await popup.keyboard.type('The mailbox of kim@lumen.example is over quota');
  await expect(popup.locator('textarea')).toHaveValue(/^552 5\.2\.2\nThe mailbox/);
  await expect(diagnosisIn(popup)).toHaveCount(0);
  await popup.keyboard.press('Enter');
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await expect(popup.locator('textarea')).toBeFocused();
  await expect(told(popup)).toHaveText('The answer is below.');
});

test('the arrows go from the field through the list and back', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  for (const name of ['a.example', 'b.example', 'c.example']) {
    await askPopup(popup, name);
    await finished(popup.locator('main'));
  }
  await popup.keyboard.press('Escape');
  const choice = (at: number) => choices(popup).nth(at);

  await popup.keyboard.press('ArrowDown');
  await expect(choice(0)).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(choice(1)).toBeFocused();
  await popup.keyboard.press('End');
  await popup.keyboard.press('ArrowDown');
  await expect(choice(2)).toBeFocused();
  await popup.keyboard.press('Home');
  await expect(choice(0)).toBeFocused();
  await popup.keyboard.press('ArrowUp');
  await expect(popup.locator('textarea')).toBeFocused();

  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Forget b.example' })).toBeFocused();
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.closest('.choices'))).toBeNull();

  await choice(1).focus();
  await popup.keyboard.press('Delete');
  await expect(choices(popup)).toHaveText(['c.example', 'a.example']);
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeFocused();
  await choice(1).focus();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('textarea')).toHaveValue('a.example');
});

test('in a field with text the arrows stay there', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await popup.keyboard.type('acme.example');
  await popup.keyboard.press('ArrowDown');
  await expect(popup.locator('textarea')).toBeFocused();
});

test('Escape clears first, wherever the focus is, and closes then', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await askPopup(popup, BOUNCE);
  await diagnosisIn(popup).getByRole('button').first().focus();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('textarea')).toBeFocused();
  await expect(popup.locator('textarea')).toHaveValue('');
  await expect(diagnosisIn(popup)).toHaveCount(0);

  await popup.keyboard.press('Escape');
  await popup.waitForTimeout(200);
  expect(popup.isClosed(), 'a tab is the person’s own').toBe(false);

  await popup.evaluate(() => Object.assign(chrome.windows, { getCurrent: async () => ({ type: 'popup' }) }));
  const closed = popup.waitForEvent('close');
  await Promise.all([closed, popup.keyboard.press('Escape').catch(() => {})]); // the page is gone before it answers
});

test('Tab goes through everything in the order of the page', async ({ context, extensionId }) => {
  const popup = await openFreshPopup(context, extensionId);
  await askPopup(popup, BOUNCE);
  await expect(diagnosisIn(popup)).toHaveCount(1);
  await popup.locator('h1 button').focus();
  const order: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await popup.keyboard.press('Tab');
    order.push(
      await popup.evaluate(() => {
        const { activeElement: at } = document;
        if (!at || at === document.body) return 'out';
        return at.closest('section.panel') ? 'answer' : (at.textContent ?? '').slice(0, 20) || at.tagName;
      }),
    );
  }
  expect(order.slice(0, 5)).toEqual([
    'TEXTAREA',
    'Explain this bounce',
    'Choose a saved messa',
    'Use this tab’s site',
    'answer',
  ]);
});

/** What the page of an extension has. */
declare const chrome: { windows: object };
