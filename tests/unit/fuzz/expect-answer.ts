import fc from 'fast-check';
import { expect } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { type CopyForm, write } from '../../../lib/report/write.ts';
import { translate } from '../components/translate.ts';
import { expectSound } from './report-is-sound.ts';

/** Milliseconds; a notice takes one or two, and the machine has other things to do. */
const SOON = 3_000;
/** Who is written to about it. */
export const form = fc.constantFrom<CopyForm>('it', 'plain', 'letter', 'own-letter');

/** There is an answer, soon, that holds to the contract and can be handed on. */
export async function expectAnswer(source: NoticeSource, form: CopyForm): Promise<void> {
  const start = performance.now();
  const report = await diagnose(source);
  expect(performance.now() - start).toBeLessThan(SOON);
  expectSound(report);
  const { text, drafts = [] } = write({ form, report, answers: [], isRedacted: true }, translate);
  // A mail may say it itself ("Call to undefined function"); we may not.
  if (text.includes('undefined')) expect(JSON.stringify(report)).toContain('undefined');
  for (const { href } of drafts) expectOneLetter(href);
}

/** One recipient, and no line that a mail program could take for a field of its own (RFC 6068 section 4). */
function expectOneLetter(href: string): void {
  const { pathname, searchParams } = new URL(href);
  expect(decodeURIComponent(pathname)).toMatch(/^(?:postmaster@[^\s\p{Cc}@,;:<>()"\\]+)?$/u);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('subject')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
}
