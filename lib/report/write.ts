import type { Report } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';
import type { Translate } from '../i18n.ts';
import { toLetter } from './letter.ts';
import { toMarkdown } from './markdown.ts';
import { toPlain } from './plain.ts';

/** For whom a text is: the person who runs the mail, anybody, or the administrator on the other side. */
export type CopyForm = 'it' | 'plain' | 'letter';

/** What to write down, and how. */
export interface CopyOrder {
  form: CopyForm;
  report: Report;
  /** What the DNS checks have found so far. */
  findings: readonly Finding[];
}

const writers: Record<CopyForm, (order: CopyOrder, translate: Translate) => string> = {
  it: ({ report, findings }, translate) => toMarkdown(report, translate, findings),
  plain: ({ report }, translate) => toPlain(report, translate),
  letter: ({ report }, translate) => toLetter(report, translate),
};

/** The text of a copy. */
export const write = (order: CopyOrder, translate: Translate): string =>
  writers[order.form](order, translate);
