import type { Bucket } from '../../diagnosis.ts';
import type { Message } from '../../i18n.ts';
import type { View } from './view.ts';

/** What a rule saw, before it has its name. */
export interface Found {
  /** What sets this find apart from others of the same rule: a provider, a mark. */
  subject?: string;
  /** What it comes to, one sentence. */
  sentence: Message;
  /** What it is drawn from, with counts, strongest first. */
  evidence: readonly Message[];
  /** Ids of the entries it is about. */
  entries: readonly string[];
  /** The numbers of the sentences, for charts and reports. */
  counts: Readonly<Record<string, number>>;
  /** Where to look, when they all fail for the same kind of reason. */
  bucket?: Bucket;
  /** What to do about it, one sentence. */
  advice?: Message;
  /** Too short a time: it may be chance. What rests on few bounces is called small anyway. */
  isSmall: boolean;
}

/** One pattern in a history, as the page and the report show it. */
export interface Pattern extends Omit<Found, 'subject'> {
  /** `one-provider:microsoft`: the same find has the same id tomorrow. */
  id: string;
  /** The rule: `one-provider`. */
  kind: string;
}

/** A pattern as declared: what it asks for, why that much, and how it is found. */
export interface PatternRule {
  id: string;
  /** Every number that decides. */
  thresholds: Readonly<Record<string, number>>;
  /** Why these numbers. */
  why: string;
  /** Where the rule comes from: a requirement of the handbook, or a public page. */
  source: `R${number}` | 'handbook' | `https://${string}`;
  /** Rules that would say the opposite: silent whenever this one speaks. */
  excludes?: readonly string[];
  /** Rules that would only say the same of the same bounces in more general words: silent for those. */
  covers?: readonly string[];
  /** From as many bounces on it is not small; where it is left out, from as many as chance needs. */
  enough?: number;
  find(view: View): readonly Found[];
}

/** Types a rule. */
export const definePattern = <const R extends PatternRule>(rule: R): R => rule;
