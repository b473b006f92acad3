import type { Page } from '@playwright/test';

/** WCAG 2.2, 2.5.8. */
const SMALLEST_TARGET = 24;

/** What sticks out of its state to either side, or makes the page scroll sideways. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`page: ${scrollWidth} in ${clientWidth}`);
    for (const stand of document.querySelectorAll<HTMLElement>('[data-state]')) {
      const room = stand.getBoundingClientRect();
      const culprits = [...(stand.shadowRoot?.querySelectorAll('div *') ?? [])].filter((element) => {
        if (element.closest('.scrolled, .one-line')) return false; // meant to: the keyboard reaches it, or all of it stands in what is opened
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || element.matches('input, textarea, select')) return false; // unseen, or a field that scrolls
        const sticksOut = Math.max(room.left - left, right - room.right) > 1;
        const isCut = getComputedStyle(element).overflowX !== 'visible'; // or has a bar of its own
        return sticksOut || (isCut && element.scrollWidth > element.clientWidth + 1);
      });
      for (const element of culprits) {
        if (culprits.some((other) => other !== element && element.contains(other))) continue; // the innermost is enough
        const { width } = element.getBoundingClientRect();
        found.push(
          `${stand.dataset.state}: ${element.localName}.${element.getAttribute('class')} ${width} px`,
        );
      }
    }
    return found;
  });

/** Targets that are too small; links within a sentence may be (WCAG 2.5.8, inline). */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found: string[] = [];
    for (const stand of document.querySelectorAll<HTMLElement>('[data-state]')) {
      const targets = stand.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, summary, a, input, select, textarea',
      );
      for (const target of targets ?? []) {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        const isShown = width > 0 && height > 0;
        const isInText =
          target.matches('a, .link') &&
          target.parentElement?.textContent?.trim() !== target.textContent?.trim();
        if (!isShown || isInText || (width >= smallest && height >= smallest)) continue;
        const size = `${Math.round(width)} by ${Math.round(height)}`;
        found.push(
          `${stand.dataset.state}: ${target.localName}.${target.className} “${target.textContent?.slice(0, 30)}” ${size}`,
        );
      }
    }
    return found;
  }, SMALLEST_TARGET);
