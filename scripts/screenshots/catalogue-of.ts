import { LANGUAGES } from '../../lib/languages.ts';
import { readCatalogue } from '../translate.ts';

/** The words of a language by its tag; English where it has none. */
export const catalogueOf = (language: string): ReturnType<typeof readCatalogue> =>
  readCatalogue((LANGUAGES.find(({ id }) => id === language) ?? LANGUAGES[0]).folder);
