import type { Translate } from '../../../lib/i18n.ts';
import catalogue from '../../../public/_locales/en/messages.json';

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** English as the browser would say it; `scripts/translate.ts` reads files, which a page in a test cannot. */
export const translate: Translate = ({ key, values = [] }) => {
  const { message, placeholders = {} }: Entry = catalogue[key];
  const contents = Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]);
  const indexes = new Map(contents as [string, string][]);
  return message
    .replace(/\$(\w+)\$/g, (whole, name: string) => indexes.get(name.toLowerCase()) ?? whole)
    .replace(/\$([1-9])/g, (_, digit) => values[digit - 1] ?? '');
};
