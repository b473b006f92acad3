import { browser } from 'wxt/browser';

/** What people looked up, kept by the popup. */
const LOOK_UPS = 'recent';

/** All that is remembered of what somebody did, as it lies in the storage. */
export type Remembered = Readonly<Record<string, unknown>>;

/** A copy of what is remembered, to put back later. */
export const copyRemembered = (): Promise<Remembered> => browser.storage.local.get(LOOK_UPS);

/** Puts back what was forgotten. */
export const restoreRemembered = (kept: Remembered): Promise<void> => browser.storage.local.set(kept);

/** Forgets what was looked up; returns what an undo puts back. */
export async function forgetRemembered(): Promise<Remembered> {
  const kept = await copyRemembered();
  await browser.storage.local.remove(LOOK_UPS);
  return kept;
}

/** Is there anything to forget? */
export const isEmpty = (kept: Remembered): boolean => {
  const lookUps = kept[LOOK_UPS];
  return !Array.isArray(lookUps) || lookUps.length === 0;
};
