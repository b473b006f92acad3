import type { Locator, Page } from '@playwright/test';

/** A person who types quickly. */
const BETWEEN_KEYS = 80;

/** From the navigation to the frame in which something useful is seen, in milliseconds, as the page itself has it. */
export async function openingTime(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        const after = new MessageChannel(); // the message comes when the frame has been painted
        after.port1.onmessage = () => Object.assign(globalThis, { usefulAt: performance.now() });
        after.port2.postMessage('');
      });
    });
    seen.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(url);
  const useful = await page.waitForFunction(() => (globalThis as { usefulAt?: number }).usefulAt);
  return (await useful.jsonValue()) ?? Number.NaN;
}

/** The longest task of a page while something is done, in milliseconds; 50 is the shortest that a browser tells of. */
export async function longestTask(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const watcher = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    watcher.observe({ type: 'longtask' });
    Object.assign(globalThis, {
      longTasks: () => [...tasks, ...watcher.takeRecords().map((each) => each.duration)],
    });
  });
  await run();
  return page.evaluate(() => {
    const { longTasks } = globalThis as unknown as { longTasks: () => number[] };
    return Math.max(0, ...longTasks());
  });
}

/** Types a text letter by letter, and takes it away again. */
export async function typeSlowly(field: Locator, text: string): Promise<void> {
  await field.pressSequentially(text, { delay: BETWEEN_KEYS });
  for (let at = 0; at < text.length; at++) await field.press('Backspace', { delay: BETWEEN_KEYS / 2 });
}
