import type { Message, Translate } from './i18n.ts';

/** The words of one language: sentences by key, `$1` to `$9` where values go. */
export type Words = Readonly<Record<string, string>>;

/** An entry of a `messages.json`. */
export interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** `$NAME$` becomes what the catalogue says it stands for, usually `$1`; names ignore case. */
export function expandPlaceholders(
  message: string,
  placeholders: NonNullable<Entry['placeholders']> = {},
): string {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$([A-Za-z0-9_@]+)\$/g, (whole, name) => contents.get(name.toLowerCase()) ?? whole);
}

/** `$1` to `$9` become the values, nothing when there is none; `$$` is a dollar sign. Values are taken as they are. */
export function fillIn(text: string, values: readonly string[]): string {
  return text.replace(/\$(?:\$|([1-9]))/g, (_, digit) =>
    digit === undefined ? '$' : (values[Number(digit) - 1] ?? ''),
  );
}

/**
 * Translates by words that were handed in, by the same rules as `browser.i18n.getMessage`; throws for a key that
 * they do not have. https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export const translateBy =
  (words: Words): Translate =>
  ({ key, values = [] }: Message) => {
    const text = words[key];
    if (text === undefined) throw new Error(`No message ${key}`);
    return fillIn(text, values);
  };
