import type { Entry } from '../../lib/catalogue.ts';
import { LANGUAGES } from '../../lib/languages.ts';
import type { Draft } from './draft.ts';
import { UNWRITTEN, unwritten } from './unwritten.ts';

/** What English says, with its note for translators. */
export type NewMessages = Record<string, Entry & { description: string }>;

/** As the files have them: by key, in the order of its characters. */
export const asCatalogue = (entries: Record<string, unknown>): string => {
  const sorted = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
};

/** What another language has until somebody translates it. */
export const untranslated = (message: string): string =>
  message.startsWith(UNWRITTEN) ? message : unwritten(message);

function add(draft: Draft, added: NewMessages, elsewhere: (message: string) => string): void {
  for (const { id, folder } of LANGUAGES) {
    const own = Object.entries(added).map(([key, entry]) => [
      key,
      id === 'en' ? entry : { message: elsewhere(entry.message) },
    ]);
    draft.edit(`public/_locales/${folder}/messages.json`, (text) =>
      asCatalogue({ ...JSON.parse(text), ...Object.fromEntries(own) }),
    );
  }
}

/** Adds sentences to the catalogue of each language: written in English, to be translated in the others. */
export const addMessages = (draft: Draft, added: NewMessages): void => add(draft, added, untranslated);

/** Adds names, which are the same in all languages. */
export const addNames = (draft: Draft, added: NewMessages): void => add(draft, added, (name) => name);
