import type { Report } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';
import type { Translate } from '../i18n.ts';
import type { TargetAnswer } from './answer.ts';
import { toDnsMarkdown } from './dns-markdown.ts';
import { toLetter } from './letter.ts';
import { toMarkdown } from './markdown.ts';
import { toPlain } from './plain.ts';

/** For whom a text is: the person who runs the mail, anybody, or the administrator on the other side. */
export type CopyForm = 'it' | 'plain' | 'letter';

/** What to write down about a bounce, and how. */
export interface BounceOrder {
  form: CopyForm;
  report: Report;
  /** What the DNS checks have found so far. */
  answers: readonly TargetAnswer[];
}

/** What to write down about a name that somebody looked up. */
export interface LookUpOrder {
  form: 'dns';
  /** What was asked about: a domain, an address, a key. */
  subject: string;
  findings: readonly Finding[];
}

/** What to write down. */
export type CopyOrder = BounceOrder | LookUpOrder;

const writers: Record<CopyForm, (order: BounceOrder, translate: Translate) => string> = {
  it: ({ report, answers }, translate) => toMarkdown(report, translate, answers),
  plain: ({ report }, translate) => toPlain(report, translate),
  letter: ({ report }, translate) => toLetter(report, translate),
};

/** The text of a copy. */
export const write = (order: CopyOrder, translate: Translate): string =>
  order.form === 'dns' ? toDnsMarkdown(order, translate) : writers[order.form](order, translate);
