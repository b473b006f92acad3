import { browser } from 'wxt/browser';

/** What a person chose is no memory; `$` ends the name under which wxt keeps the version of a value. */
const CHOICES = ['settings', 'settings$'];
/** What was looked up, kept by the popup. */
const LOOK_UPS = 'recent';

/** All that is remembered of what somebody did, as it lies in the storage. */
export type Remembered = Readonly<Record<string, unknown>>;

/** A copy of what is remembered, to put back later. */
export async function copyRemembered(): Promise<Remembered> {
  const kept = await browser.storage.local.get();
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !CHOICES.includes(name)));
}

/** Puts back what was forgotten. */
export const restoreRemembered = (kept: Remembered): Promise<void> => browser.storage.local.set(kept);

/** Forgets everything but the choices; returns what an undo puts back. */
export async function forgetRemembered(): Promise<Remembered> {
  const kept = await copyRemembered();
  await browser.storage.local.remove(Object.keys(kept));
  return kept;
}

const isSomething = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Is there anything to forget? */
export const isEmpty = (kept: Remembered): boolean => !Object.values(kept).some(isSomething);

/** Is there anything that a shorter time may forget? */
export const hasLookUps = (kept: Remembered): boolean => isSomething(kept[LOOK_UPS]);
