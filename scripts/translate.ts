import { readFileSync } from 'node:fs';
import { type Entry, expandPlaceholders, translateBy, type Words } from '../lib/catalogue.ts';
import type { Translate } from '../lib/i18n.ts';

const DEFAULT_LOCALE = 'en';

/** The entries of a language as its file has them. */
export const readCatalogue = (locale: string): Record<string, Entry> =>
  JSON.parse(readFileSync(new URL(`../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));

/** Sentences with `$1` for `$NAME$`; what a name stands for is said once, in English. */
export function wordsOf(catalogue: Record<string, Entry>): Words {
  const named = readCatalogue(DEFAULT_LOCALE);
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, { message, placeholders }]) => [
      key,
      expandPlaceholders(message, placeholders ?? named[key]?.placeholders),
    ]),
  );
}

/** The words of a language, for the terminal, English where it has none. */
export function loadTranslate(locale = DEFAULT_LOCALE): Translate {
  return translateBy(wordsOf({ ...readCatalogue(DEFAULT_LOCALE), ...readCatalogue(locale) }));
}
