import { browser } from 'wxt/browser';
import type { MessageKey, Translate } from '../../lib/i18n.ts';
import { harmless, shortened } from '../../lib/report/harmless.ts';

/** No sentence of ours needs a longer value; a copied reply is the longest. */
const LONGEST_VALUE = 2000;

const getMessage = browser.i18n.getMessage as (key: MessageKey, values: string[]) => string;

/** Words from the browser's catalogue. Values come from strangers: nothing in them may turn the text around ours. */
export const translate: Translate = ({ key, values = [] }) =>
  getMessage(
    key,
    values.map((value) => shortened(harmless(value), LONGEST_VALUE)),
  );
