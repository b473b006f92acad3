import { lazily } from '../lazily.ts';
import { createLikeness, type Likeness } from '../likeness/linear-model.ts';
import type { Model } from '../packed-knowledge.ts';
import { type Stems, stemsOf } from './concept-hits.ts';
import type { Concepts } from './concept-names.ts';
import { type RecipientForm, recipientForms } from './form-patterns.ts';
import { forwardPattern } from './forwards.ts';
import { framesOf, type LanguageFrames } from './frames.ts';
import { type LabelPatterns, labelPatterns, uniteLabels } from './labels.ts';
import { type Spelling, spellingOf } from './language.ts';
import type { Filter, Language } from './languages/define.ts';
import type { MailClass } from './likeness.ts';
import { type BreakPatterns, breakPatterns } from './line-breaks.ts';
import { recipientPattern } from './recipient-sentences.ts';
import { reporterPattern } from './remote.ts';
import { type HorizonPatterns, horizonOf } from './retry.ts';
import { filtersOf, ownAddressPattern } from './stopped.ts';
import { receiverPattern } from './view.ts';

/** How notices and bait are worded in the languages that are known: data. */
export interface Tables {
  /** English first. */
  languages: readonly Language[];
  concepts: Concepts;
  /** What notices are like, by all their words. */
  likeness: Model;
}

/** The tables as the reader uses them; each part is made and read by the file that it is named after here. */
export interface Grammar {
  /** frames.ts */
  frames: readonly LanguageFrames[];
  /** language.ts */
  spelling: Spelling;
  /** labels.ts, for whoever reads lines */
  labels: LabelPatterns;
  /** view.ts */
  receiver: RegExp;
  /** line-breaks.ts */
  breaks: BreakPatterns;
  /** remote.ts */
  reporter: RegExp;
  /** forwards.ts */
  forward: RegExp;
  /** form-patterns.ts */
  recipientLines: readonly RecipientForm[];
  /** recipient-sentences.ts */
  recipient: RegExp;
  /** retry.ts */
  horizon: HorizonPatterns;
  /** stopped.ts, by language */
  filters: ReadonlyMap<string, Filter>;
  /** stopped.ts */
  ownAddress: RegExp;
  /** concept-hits.ts */
  stems: Stems;
  /** likeness.ts; made when a mail leaves it open what it is */
  likeness: () => Likeness<MailClass>;
}

/** Makes the tables ready to be read by; takes a moment, so once. */
export function createGrammar({ languages, concepts, likeness }: Tables): Grammar {
  const labels = uniteLabels(languages);
  return {
    frames: framesOf(languages),
    spelling: spellingOf(languages),
    labels: labelPatterns(labels),
    receiver: receiverPattern(labels),
    breaks: breakPatterns(labels),
    reporter: reporterPattern(labels),
    forward: forwardPattern(labels),
    recipientLines: recipientForms(labels),
    recipient: recipientPattern(labels),
    horizon: horizonOf(languages),
    filters: filtersOf(languages),
    ownAddress: ownAddressPattern(labels),
    stems: stemsOf(concepts),
    likeness: lazily(() => createLikeness<MailClass>(likeness)),
  };
}
