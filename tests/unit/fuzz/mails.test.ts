import fc from 'fast-check';
import { test } from 'vitest';
import { expectAnswer, form } from './expect-answer.ts';
import { mails, mutated } from './mutated.ts';

// Mutated notices: whatever a stranger sends, there is an answer that holds to the contract, soon. A file for each form: they run side by side.

const octetsOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

test('whole mails, as characters and as octets', async () => {
  const cases = fc.asyncProperty(mutated(mails), fc.boolean(), form, (mail, isOctets, copy) =>
    expectAnswer({ form: 'mime', raw: isOctets ? octetsOf(mail) : mail }, copy),
  );
  await fc.assert(cases, { numRuns: 15_000 });
}, 300_000);
