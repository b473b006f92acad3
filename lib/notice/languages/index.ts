import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import type { Language } from './define.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/**
 * All that are known, English first: what most programs write, whatever the language of their users. Where a wording is
 * documented or seen: ../shared/handbook/classification.md 2, 3 and webmail.md 4.2, 5.2; the rest follows the products.
 */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  swedish,
  danish,
  norwegian,
  finnish,
  czech,
  turkish,
  japanese,
  chinese,
  korean,
  ukrainian,
  hungarian,
  romanian,
];
