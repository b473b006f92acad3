import data from 'gallery:data';
import { translateBy } from '../../lib/catalogue.ts';
import type { Translate } from '../../lib/i18n.ts';
import { harmless } from '../../lib/report/harmless.ts';
import type { Query } from './query.ts';
import { VERBATIM } from './say.ts';

/** The words of the chosen language, as the extension's pages say them; the direction is the chosen one. */
export function wordsFor({ lang, dir }: Pick<Query, 'lang' | 'dir'>): Translate {
  const translate = translateBy({ ...data.words.en, ...data.words[lang], ...VERBATIM, panel_direction: dir });
  return ({ key, values = [] }) => translate({ key, values: values.map(harmless) });
}
