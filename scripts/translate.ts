import { readFileSync } from 'node:fs';
import type { Message, Translate } from '../lib/i18n.ts';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

type Catalogue = Record<string, Entry>;

const DEFAULT_LOCALE = 'en';

const readCatalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'));

/** `$NAME$` becomes what the catalogue says it stands for, usually `$1`; names ignore case. */
function expandPlaceholders({ message, placeholders = {} }: Entry): string {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$([A-Za-z0-9_@]+)\$/g, (whole, name) => contents.get(name.toLowerCase()) ?? whole);
}

/** `$1` to `$9` become the values, nothing when there is none; `$$` is a dollar sign. Values are taken as they are. */
const fillIn = (text: string, values: string[]) =>
  text.replace(/\$(?:\$|([1-9]))/g, (_, digit) =>
    digit === undefined ? '$' : (values[Number(digit) - 1] ?? ''),
  );

/**
 * The words of a language, for the terminal: the same rules as `browser.i18n.getMessage`, English where it has none.
 * https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export function loadTranslate(locale = DEFAULT_LOCALE): Translate {
  const catalogue = { ...readCatalogue(DEFAULT_LOCALE), ...readCatalogue(locale) };
  return ({ key, values = [] }: Message) => {
    const entry = catalogue[key];
    if (entry === undefined) throw new Error(`No message ${key} in the catalogue ${locale}`);
    return fillIn(expandPlaceholders(entry), values);
  };
}
