import type { Words } from './catalogue.ts';
import type { Advice, Diagnosis, Report, Target } from './diagnosis.ts';
import type { Finding } from './dns/finding.ts';
import type { ProbeOutcome } from './dns/probe.ts';
import type { Bounce, TieKind } from './explains/tie-back.ts';
import type { Arrival } from './history/entry.ts';
import type { Message, Result } from './i18n.ts';
import type { Identity } from './identities.ts';
import type { NoticeSource } from './notice/notice.ts';
import type { CopyOrder, Written } from './report/write.ts';
import type { Answers, KnownAnswers } from './scope/questions.ts';
import type { SiteId } from './settings.ts';

/** What is shown beside the button before anything is asked. */
export interface CheckOffer {
  /** Whom the checks will ask, by name and in order. */
  resolvers: string[];
  /** For each recipient of the report what each of its checks will do. */
  plans: Message[][];
  /** Who the returned message claims to be from (R43), side by side; empty where there is nothing to compare. */
  identities: Identity[];
  /** What does not match among them, in at most two sentences. */
  mismatches: Message[];
}

/** What the rows make of a bounce: the verdict, and what stays open. */
export interface ToldTie {
  kind: TieKind;
  sentences: string[];
}

/** How a panel looks in their page. */
export interface Surface {
  /** CSS of the panel. */
  style: string;
  /** Whether the webmail may be asked for the source of a bounce. */
  readsOriginal: boolean;
  /** In which words it speaks, where they are not the browser's. */
  words?: Words;
}

/** Everything that crosses between a page of ours and the background worker. Plain data only. */
export interface ProtocolMap {
  // Mail page and popup -> worker

  /** How a panel is to look in this webmail; nothing where the person switched it off. */
  surface(site: SiteId): Surface | undefined;
  /** Read, classify and explain one notice. */
  diagnose(source: NoticeSource): Report;
  /** The same of what Gmail answered when it was asked for the original; nothing where that is none, or was cut. */
  diagnoseOriginal(answer: string): Report | undefined;
  /** The same of a notice that somebody forwarded in this message, and that notice; nothing where there is none. */
  diagnoseForwarded(source: NoticeSource): { report: Report; source: NoticeSource } | undefined;
  /** What stands beside the button: the plan, whom it asks, the identities side by side. Asks nobody. */
  offer(report: Report): CheckOffer;
  /** Whom the checks will ask, by name and in order; asks nobody. */
  resolvers(): string[];
  /** Run one DNS check: one message per check, so that rows appear as they arrive. Only ever after a click. */
  check(target: Target): Result<Finding[]>;
  /** What the rows of one recipient make of the bounce; nothing where DNS has no say. */
  tie(order: { bounce: Bounce; findings: Finding[] }): ToldTie | undefined;
  /** The advice for one recipient in the scope of these answers. */
  rescope(order: { diagnosis: Diagnosis; answers: Answers }): Advice;
  /** What the history knows of the questions for this recipient. Only ever after a click: the page can see the answer. */
  known(diagnosis: Diagnosis): KnownAnswers;
  /** Remember a bounce that the popup shows; what a mail page shows the worker remembers by itself. */
  remember(order: { report: Report; arrival: Arrival }): void;
  /** The text of a copy: the pages carry no writer of their own. */
  write(order: CopyOrder): Written;
  /** Was the panel of this notice folded, by its fingerprint? */
  isFolded(notice: string): boolean;
  /** Remember it. */
  fold(order: { notice: string; isFolded: boolean }): void;
  /** Switch a webmail off or on. */
  switchSite(order: { site: SiteId; isOn: boolean }): void;
  /** Open the options. */
  openOptions(): void;

  // Report -> worker

  /** What is to be said of a reply that is remembered already: nothing is kept of it. */
  explain(reply: string): Report;

  // Options -> worker

  /** Put one question to a resolver of the person's own. Only ever after a click. */
  probe(url: string): Result<ProbeOutcome>;
}
