import type { Advice, Diagnosis, Target } from '../lib/diagnosis.ts';
import type { Finding } from '../lib/dns/finding.ts';
import type { Bounce } from '../lib/explains/tie-back.ts';
import type { Result, Translate } from '../lib/i18n.ts';
import type { ToldTie } from '../lib/messages.ts';
import type { CopyOrder, Written } from '../lib/report/write.ts';
import type { Answers, KnownAnswers } from '../lib/scope/questions.ts';

/** What the views need from the browser, handed in so that they need no browser of their own. */
export interface PanelTools {
  translate: Translate;
  /** Runs one DNS check. */
  check: (target: Target) => Promise<Result<Finding[]>>;
  /** Whom a check would ask now; empty when nobody knows. */
  resolvers: () => Promise<string[]>;
  /** What all rows of one recipient make of the bounce. */
  tie: (bounce: Bounce, findings: Finding[]) => Promise<ToldTie | undefined>;
  /** The advice in the scope of these answers; undefined when that failed. */
  rescope: (diagnosis: Diagnosis, answers: Answers) => Promise<Advice | undefined>;
  /** What the history of this computer knows of the questions; only ever after a click: a page can see it. */
  known: (diagnosis: Diagnosis) => Promise<KnownAnswers | undefined>;
  /** Writes a copy; undefined when that failed. */
  write: (order: CopyOrder) => Promise<Written | undefined>;
  /** Puts text on the clipboard; false when the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  /** Tells a screen reader what has just happened. */
  announce: (sentence: string) => void;
}

/** What a panel in somebody else's page has beside its answer: it can be folded, and sent away. */
export interface PlaceTools {
  /** As the person left it. */
  isFolded: boolean;
  /** Remembers that it was folded, or opened again. */
  fold: (isFolded: boolean) => void;
  /** What the webmail is called. */
  site: string;
  /** Switches the webmail off or on again; false when that could not be kept. */
  switchSite: (isOn: boolean) => Promise<boolean>;
  /** Opens the options. */
  openOptions: () => void;
}
