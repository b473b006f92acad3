import { browser } from 'wxt/browser';
import { fillIn, type Words } from '../../lib/catalogue.ts';
import type { MessageKey, Translate } from '../../lib/i18n.ts';
import { harmless, shortened } from '../../lib/report/harmless.ts';

/** No sentence of ours needs a longer value; a copied reply is the longest. */
const LONGEST_VALUE = 2000;

const getMessage = browser.i18n.getMessage as (key: MessageKey, values: string[]) => string;

let chosen: Words | undefined;

/** Speaks another language than the browser's from now on; without words the browser's. */
export function speak(words: Words | undefined): void {
  chosen = words;
}

/** Words in the chosen language. Values come from strangers: nothing in them may turn the text around ours. */
export const translate: Translate = ({ key, values = [] }) => {
  const told = values.map((value) => shortened(harmless(value), LONGEST_VALUE));
  // A sentence that is not translated yet is better read in another language than missed.
  const text = chosen?.[key];
  return text === undefined ? getMessage(key, told) : fillIn(text, told);
};
