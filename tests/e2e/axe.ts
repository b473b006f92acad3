import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the theme has a say in; the rest is the same in light and dark, and a second look would cost seconds. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Looked {
  /** Selector of what is looked at; without one the whole page is. */
  within?: string;
  /** Rules that are left out. */
  without?: string[];
  /** Rules that alone are asked. */
  only?: string[];
}

/** Everything that axe finds wrong on a page, one line for each element; in a dark one only what is about colours. */
export async function findByAxe(page: Page, { within, without, only }: Looked = {}): Promise<string[]> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const rules = isDark ? COLOUR_RULES : only;
  // Only what is wrong is written down: what is right would be thousands of elements.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (without) axe.disableRules(without);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.setLegacyMode().analyze(); // the other mode needs a page of its own
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
