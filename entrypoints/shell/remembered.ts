import { browser } from 'wxt/browser';
import { forgetAnswers } from './answers.ts';

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

/** Forgets everything but the choices; returns what an undo puts back, which is all but the answers of DNS. */
export async function forgetRemembered(): Promise<Remembered> {
  const kept = await copyRemembered();
  await Promise.all([browser.storage.local.remove(Object.keys(kept)), forgetAnswers()]);
  return kept;
}

const countIn = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Is there anything to forget? */
export const isEmpty = (kept: Remembered): boolean =>
  !Object.values(kept).some((value) => countIn(value) > 0);

/** How many look-ups are among it? */
export const countLookUps = (kept: Remembered): number => countIn(kept[LOOK_UPS]);
