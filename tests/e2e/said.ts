import type { Locator } from '@playwright/test';
import { unfold } from './panel.ts';

/** What a panel tells a person who reads no further than its top. */
export interface Said {
  headline: string;
  /** Whom it concerns, whether it is over, who has to act. */
  meta: string;
  /** The first place to look. */
  first: string;
}

const textOf = async (part: Locator): Promise<string> =>
  ((await part.first().textContent()) ?? '').replace(/\s+/g, ' ');

/** The top of a panel, as it is shown. */
export async function saidBy(panel: Locator): Promise<Said> {
  return {
    headline: await textOf(panel.locator('h2')),
    meta: (await panel.locator('.meta').first().locator('> *').allTextContents()).join(' · '),
    first: await textOf(panel.locator('.first dd')),
  };
}

/** All that a panel says, folded parts included. */
export async function allSaidBy(panel: Locator): Promise<string> {
  await unfold(panel);
  return textOf(panel.locator('section'));
}
