import fc from 'fast-check';
import { test } from 'vitest';
import { expectAnswer, form } from './expect-answer.ts';
import { mutated, replies, texts } from './mutated.ts';

// Mutated notices: whatever a stranger sends, there is an answer that holds to the contract, soon. A file for each form: they run side by side.

test('texts as a webmail shows them', async () => {
  const cases = fc.asyncProperty(
    mutated(texts),
    mutated(replies),
    mutated(replies),
    form,
    (text, from, subject, copy) => expectAnswer({ form: 'shown', text, from, subject }, copy),
  );
  await fc.assert(cases, { numRuns: 10_000 });
}, 300_000);
