import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knowledge } from '../../../lib/knowledge.ts';
import { forwardedIn } from '../../../lib/notice/forwarded.ts';
import { createGrammar } from '../../../lib/notice/grammar.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { expectAnswer, form } from './expect-answer.ts';
import { mails, mutated } from './mutated.ts';

const grammar = createGrammar(knowledge);

const forwards: readonly ((mail: string) => NoticeSource)[] = [
  (mail) => ({
    form: 'mime',
    raw: `From: ann@acme.example\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--f--`,
  }),
  (mail) => ({ form: 'mime', raw: `From: ann@acme.example\r\nSubject: Fwd\r\n\r\nWhat is this?\r\n${mail}` }),
  (mail) => ({ form: 'shown', text: `What is this?\n${mail}` }),
];

test('whatever is in a forwarded message, it is found or it is not, and has an answer', async () => {
  const cases = fc.asyncProperty(
    mutated(mails),
    fc.constantFrom(...forwards),
    form,
    async (mail, forward, copy) => {
      const inner = await forwardedIn(forward(mail), grammar);
      if (inner === undefined) return;
      expect(JSON.parse(JSON.stringify(inner))).toEqual(inner);
      await expectAnswer(inner, copy);
    },
  );
  await fc.assert(cases, { numRuns: 1_500 });
}, 120_000);
