import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { type CopyForm, write } from '../../../lib/report/write.ts';
import { translate } from '../components/translate.ts';
import { mails, mutated, replies, texts } from './mutated.ts';
import { expectSound } from './report-is-sound.ts';

// Mutated notices: whatever a stranger sends, there is an answer that holds to the contract, soon.

/** Milliseconds; a notice takes one or two, and the machine has other things to do. */
const SOON = 1_000;
const form = fc.constantFrom<CopyForm>('it', 'plain', 'letter', 'own-letter');

async function expectAnswer(source: NoticeSource, form: CopyForm): Promise<void> {
  const start = performance.now();
  const report = await diagnose(source);
  expect(performance.now() - start).toBeLessThan(SOON);
  expectSound(report);
  const { text, drafts = [] } = write({ form, report, answers: [], isRedacted: true }, translate);
  expect(text).not.toContain('undefined');
  for (const { href } of drafts) expectOneLetter(href);
}

/** One recipient, and no line that a mail program could take for a field of its own (RFC 6068 section 4). */
function expectOneLetter(href: string): void {
  const { pathname, searchParams } = new URL(href);
  expect(decodeURIComponent(pathname)).toMatch(/^(?:postmaster@[^\s\p{Cc}@,;:<>()"\\]+)?$/u);
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('subject')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
}

const octetsOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

const runs = (numRuns: number) => ({ numRuns });

test('whole mails, as characters and as octets', async () => {
  const cases = fc.asyncProperty(mutated(mails), fc.boolean(), form, (mail, isOctets, copy) =>
    expectAnswer({ form: 'mime', raw: isOctets ? octetsOf(mail) : mail }, copy),
  );
  await fc.assert(cases, runs(15_000));
}, 300_000);

test('texts as a webmail shows them', async () => {
  const cases = fc.asyncProperty(
    mutated(texts),
    mutated(replies),
    mutated(replies),
    form,
    (text, from, subject, copy) => expectAnswer({ form: 'shown', text, from, subject }, copy),
  );
  await fc.assert(cases, runs(10_000));
}, 300_000);

test('selected texts', async () => {
  const cases = fc.asyncProperty(mutated([...texts, ...replies]), form, (text, copy) =>
    expectAnswer({ form: 'selection', text }, copy),
  );
  await fc.assert(cases, runs(22_500));
}, 300_000);
