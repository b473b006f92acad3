import type { Report } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';
import type { Translate } from '../i18n.ts';
import { latest, type TargetAnswer } from './answer.ts';
import { toDnsMarkdown } from './dns-markdown.ts';
import { type Letter, letterText, ownLetters, theirLetters } from './letter.ts';
import { mailtoOf } from './mailto.ts';
import { toMarkdown } from './markdown.ts';
import { toPlain } from './plain.ts';
import { redact } from './redact.ts';

/** For whom a text is: who runs the mail, a colleague, the administrator on the other side, or one's own. */
export type CopyForm = 'it' | 'plain' | 'letter' | 'own-letter';

/** What to write down about a bounce, and how. */
export interface BounceOrder {
  form: CopyForm;
  report: Report;
  /** What the DNS checks have found so far; of several answers to one question the last holds. */
  answers: readonly TargetAnswer[];
  /** Addresses lose their names. */
  isRedacted?: boolean;
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

/** A text to copy and, where it holds letters, the links that open them as drafts. */
export interface Written {
  text: string;
  /** One for each letter. */
  drafts?: readonly Draft[];
}

/** A link that opens a letter in the mail program. */
export interface Draft {
  to?: string | undefined;
  href: string;
}

function writtenLetters(letters: readonly Letter[], translate: Translate): Written {
  const drafts = letters.map((letter) => ({ to: letter.to, href: mailtoOf(letter) }));
  return { text: letterText(letters, translate), drafts };
}

const writers: Record<CopyForm, (order: BounceOrder, translate: Translate) => Written> = {
  it: ({ report, answers }, translate) => ({ text: toMarkdown(report, translate, answers) }),
  plain: ({ report }, translate) => ({ text: toPlain(report, translate) }),
  letter: ({ report }, translate) => writtenLetters(theirLetters(report, translate), translate),
  'own-letter': ({ report, answers }, translate) =>
    writtenLetters(ownLetters(report, translate, answers), translate),
};

/** The text of a copy. A letter is sent by the person to somebody who has to find the message: it keeps its addresses. */
export function write(order: CopyOrder, translate: Translate): Written {
  if (order.form === 'dns') return { text: toDnsMarkdown(order, translate) };
  const written = writers[order.form]({ ...order, answers: latest(order.answers) }, translate);
  if (!order.isRedacted || written.drafts) return written;
  return { text: redact(written.text, translate({ key: 'report_hidden' })) };
}
