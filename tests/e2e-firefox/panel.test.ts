import { consoleErrors } from './errors.ts';
import { describe, expect, test } from './fixtures.ts';
import { click, countOf, expectText, find } from './look.ts';
import { inPanel, leaksOf, openThread, PANEL, PLACES } from './webmails.ts';

const THREAD = 'exchange-mailbox-full';
const KEYS = ['Enter', ' ', 'e', 'c', '#', 'ArrowDown'] as const;

describe.each(PLACES)('$name', (place) => {
  test('the panel stands right before the mail and says what it found', async ({ page }) => {
    const errors = consoleErrors(page);
    await openThread(page, place, THREAD);
    await expectText(page, inPanel('h2'), 'Their mailbox is full');
    await expectText(page, inPanel('mark'), /quota|full|space/i);
    expect(await countOf(page, PANEL)).toBe(1);
    const measure = (host: Element, body: string) => ({
      ...(host as HTMLElement).dataset,
      isRightBefore: host.nextElementSibling?.matches(body),
      width: host.shadowRoot?.querySelector('section')?.getBoundingClientRect().width ?? 0,
    });
    const shown = await page.$eval(PANEL, measure, place.body);
    expect(shown).toMatchObject({
      kind: 'failure',
      genuineness: 'genuine',
      reason: 'mailbox-full',
      isRightBefore: true,
    });
    expect(shown.width).toBeGreaterThan(400); // it is styled and laid out
    expect(errors).toEqual([]);
  });

  test('bounces of a thread get a panel each, people none', async ({ page }) => {
    await openThread(page, place, 'mixed');
    await expect.poll(() => countOf(page, PANEL)).toBe(2);
    const count = (messages: Element[], panel: string) =>
      messages.map((message) => message.querySelectorAll(panel).length);
    expect(await page.$$eval(place.message, count, PANEL)).toEqual([0, 1, 1, 0, 0, 0]);
  });

  test('keys and clicks in the panel do not reach the page', async ({ page }) => {
    await openThread(page, place, THREAD);
    for (const control of ['.head button', '.actions button', 'summary']) {
      const element = await find(page, inPanel(control));
      await element.focus();
      for (const key of KEYS) await page.keyboard.press(key);
      await element.click();
    }
    expect(await leaksOf(page)).toEqual([]);
    // the recorder of the page works: an element without our shield leaks in every phase
    await page.evaluate(() => {
      const bare = document.body.appendChild(document.createElement('bounce-lens-panel'));
      bare.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, composed: true }));
    });
    expect(await leaksOf(page)).toHaveLength(4);
  });

  test('a folded panel stays folded when the message is opened again', async ({ page }) => {
    await openThread(page, place, THREAD);
    await find(page, inPanel('.card'));
    await click(page, inPanel('button[aria-expanded="true"]'));
    await page.waitForSelector(inPanel('.card'), { hidden: true });
    await page.goto('about:blank');
    await openThread(page, place, THREAD);
    await find(page, inPanel('h2'));
    await page.waitForSelector(inPanel('.card'), { hidden: true });
  });
});
