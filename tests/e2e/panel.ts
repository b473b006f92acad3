import { expect, type Locator, type Page } from '@playwright/test';

/** Every panel in the page or in a part of it; Playwright looks through open shadow roots. */
export function panels(scope: Page | Locator): Locator {
  return scope.locator('bounce-lens-panel:visible');
}

/** What the host element says about the first recipient. */
export async function verdictOf(panel: Locator): Promise<Record<string, string>> {
  return panel.evaluate((element: HTMLElement) => ({ ...element.dataset }) as Record<string, string>);
}

/** The sentence that says what happened. */
export function headlineOf(panel: Locator): Locator {
  return panel.locator('h2').first();
}

/** Waits until the page has settled on this many panels: the last message that deserves one has it. */
export async function expectPanels(scope: Page | Locator, count: number): Promise<void> {
  await expect(panels(scope)).toHaveCount(count);
}

/** Is the panel the element right before this body? */
export async function isRightBefore(panel: Locator, bodySelector: string): Promise<boolean> {
  return panel.evaluate(
    (element, selector) => Boolean(element.nextElementSibling?.matches(selector)),
    bodySelector,
  );
}

/** Keys and clicks of ours that the page has seen. */
export async function leaksOf(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { __leaks: unknown[] }).__leaks);
}

/** Opens every part of the panel that can be folded. */
export async function unfold(panel: Locator): Promise<void> {
  await panel.evaluate((host) => {
    for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
}

/** The same in a page of ours. */
export async function unfoldPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
