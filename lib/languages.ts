/** A language that Bounce Lens speaks. */
export interface Language {
  /** BCP 47. */
  id: string;
  /** Its folder in `public/_locales`: browsers want an underscore there. */
  folder: string;
  /** What its speakers call it. */
  name: string;
}

/** In the order in which they are offered; English is complete by definition. */
export const LANGUAGES = [
  { id: 'en', folder: 'en', name: 'English' },
  { id: 'de', folder: 'de', name: 'Deutsch' },
  { id: 'es', folder: 'es', name: 'Español' },
  { id: 'fr', folder: 'fr', name: 'Français' },
  { id: 'pt-BR', folder: 'pt_BR', name: 'Português (Brasil)' },
  { id: 'ja', folder: 'ja', name: '日本語' },
] as const satisfies readonly Language[];

/** The id of a language that Bounce Lens speaks. */
export type LanguageId = (typeof LANGUAGES)[number]['id'];

/** Is it one that Bounce Lens speaks? */
export const isLanguage = (id: unknown): id is LanguageId => LANGUAGES.some((one) => one.id === id);
