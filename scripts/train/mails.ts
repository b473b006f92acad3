import { readFileSync } from 'node:fs';
import { knowledge } from '../../lib/knowledge.ts';
import { termsOf } from '../../lib/likeness/terms.ts';
import { createGrammar } from '../../lib/notice/grammar.ts';
import type { MailClass } from '../../lib/notice/likeness.ts';
import type { NoticeSource } from '../../lib/notice/notice.ts';
import { createReader } from '../../lib/notice/read.ts';
import { isBounce, mailsIn, openRowsIn, type Row } from '../corpus/rows.ts';
import type { Plan } from './fit.ts';
import type { Sample } from './samples.ts';

const here = (path: string) => new URL(path, import.meta.url);

/**
 * Notices are missed rather than found where none is: a panel beside another mail is the worse mistake. More terms (4
 * samples, 0.1) take 11 kB more of the download and find no more.
 */
export const MAIL_PLAN: Plan = {
  labels: ['notice', 'other'] satisfies MailClass[],
  fewestSamples: 6,
  leastWeight: 0.2,
  costOf: { other: 3 },
};

/** A mail that the model learns from. */
interface Lesson {
  source: NoticeSource;
  label: MailClass;
}

const CORPORA = ['../../tests/corpus/', '../../../shared/corpus/'];

const openMails = (): Row[] =>
  openRowsIn(
    CORPORA.flatMap((corpus) => ['notices/', 'not-bounces/', 'odd/'].map((name) => here(corpus + name))),
    mailsIn,
  );

/** The labelled mails that are one thing and no other, and mails made up for this (mails.jsonl), as a webmail shows them. */
export function collectLessons(): Lesson[] {
  const corpus = openMails()
    .filter(({ kinds }) => new Set(kinds.map(isBounce)).size === 1)
    .map(({ source, kinds }): Lesson => ({ source, label: isBounce(kinds[0]) ? 'notice' : 'other' }));
  const lines = readFileSync(here('mails.jsonl'), 'utf8').split('\n').filter(Boolean);
  const madeUp = lines.map((line): Lesson => {
    const { is, from, subject, text } = JSON.parse(line) as Record<string, string>;
    const source: NoticeSource = {
      form: 'shown',
      from: from ?? '',
      subject: subject ?? '',
      text: text ?? '',
    };
    return { source, label: is as MailClass };
  });
  return [...corpus, ...madeUp];
}

/** What the reader would ask the model of each mail; of most it does not ask. */
export async function collectMails(lessons: readonly Lesson[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  const asked: string[][] = [];
  const likeness = (text: string, marks: readonly string[]) => {
    asked.push(termsOf(text, marks));
    return undefined;
  };
  const read = createReader(knowledge, { ...createGrammar(knowledge), likeness: () => likeness });
  for (const { source, label } of lessons) {
    asked.length = 0;
    await read(source);
    const [terms] = asked; // the mail itself; a second one is what it returns
    if (terms) samples.push({ label, terms: [...new Set(terms)] });
  }
  return samples;
}
