import fc from 'fast-check';
import { test } from 'vitest';
import { expectAnswer, form } from './expect-answer.ts';
import { mutated, replies, texts } from './mutated.ts';

// Mutated notices: whatever a stranger sends, there is an answer that holds to the contract, soon. A file for each form: they run side by side.

test('selected texts', async () => {
  const cases = fc.asyncProperty(mutated([...texts, ...replies]), form, (text, copy) =>
    expectAnswer({ form: 'selection', text }, copy),
  );
  await fc.assert(cases, { numRuns: 22_500 });
}, 300_000);
