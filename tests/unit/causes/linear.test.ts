import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { exceptions, expressions, textsLike } from './expressions.ts';

/** The longest text that a pattern is ever tried on (lib/causes/classify.ts). */
const LONGEST = 16_384;

/** The slowest pattern takes 15 on a slow machine; one that looks at each pair of letters would take seconds. */
const MOST_MS = 250;

/** What a stranger would send: the words that a pattern waits for, again and again, never the last one. */
const hostileTo = (expression: RegExp): string[] =>
  fc.sample(textsLike(expression), { numRuns: 3, seed: 7 }).flatMap((text) => {
    const head = text.slice(0, Math.max(4, Math.floor(text.length * 0.7)));
    const word = text.split(' ')[0] || 'a';
    return [head, `${word} `].map((piece) =>
      piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST),
    );
  });

/** Of the processor, for others work on it, too; the least of three rounds, but one that is short enough needs no other. */
function milliseconds(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least >= MOST_MS; round++) {
    const start = process.threadCpuUsage().user;
    run();
    least = Math.min(least, (process.threadCpuUsage().user - start) / 1000);
  }
  return least;
}

test.each(expressions)('takes its time from the length alone: %s %s', (_, expression) => {
  for (const text of hostileTo(expression)) {
    expect(milliseconds(() => expression.exec(text))).toBeLessThan(MOST_MS);
  }
});

test.each(exceptions)('so does what takes an answer back: %s', (expression) => {
  for (const text of hostileTo(expression)) {
    expect(milliseconds(() => expression.exec(text))).toBeLessThan(MOST_MS);
  }
});

test('a text a thousand times as long takes at most about a thousand times as long', async () => {
  const piece = expressions
    .map(([, expression]) => fc.sample(textsLike(expression), { numRuns: 1, seed: 3 })[0])
    .join(' ');
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const time = async (length: number) => {
    const source = { form: 'selection', text: `550 5.7.1 ${text.slice(0, length)}` } as const;
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      await diagnose(source);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const small = await time(1_000);
  expect(await time(1_000_000)).toBeLessThan(Math.max(small, 0.05) * 2_000);
});
