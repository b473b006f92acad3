import type { Page } from '@playwright/test';
import { SHAPES } from '../e2e/cost.ts';

/** Long enough for our script to look and lose interest. */
const REST_MS = 40;
/** What the gate reads at most. */
const OCTETS = 64 * 1024;

/** Puts messages that are no bounces in one another's place, each with a long text; no panel comes. */
export function passMany(page: Page, webmail: keyof typeof SHAPES, count: number): Promise<void> {
  return page.evaluate(
    async ({ shape, count, rest, octets }) => {
      for (let at = 0; at < count; at++) {
        const old = [...document.querySelectorAll(shape.message)].find((each) => each.checkVisibility());
        const next = old?.cloneNode(true) as Element;
        for (const [selector, attribute] of Object.entries(shape.ids)) {
          const element = next.matches(selector) ? next : next.querySelector(selector);
          const value = element?.getAttribute(attribute) ?? '';
          const number = 7000 + Math.floor(performance.now());
          element?.setAttribute(
            attribute,
            attribute === 'id' ? value.replace(/\d+/, String(number)) : (0x1900000 + number).toString(16),
          );
        }
        const text = document.createElement('p');
        text.textContent = 'we would like to follow up on it. '.repeat(octets / 34);
        next.querySelector('.a3s, [role="document"]')?.replaceChildren(text);
        old?.replaceWith(next);
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      if (document.querySelector('bounce-lens-panel')) throw new Error('A panel came.');
    },
    { shape: SHAPES[webmail], count, rest: REST_MS, octets: OCTETS },
  );
}
