import { expect, test } from 'vitest';
import {
  FARTHEST_STEP,
  packTerms,
  packWeights,
  unpackTerms,
  unpackWeights,
} from '../../../lib/likeness/packed-model.ts';

const steps = Array.from({ length: 2 * FARTHEST_STEP + 1 }, (_, index) => index - FARTHEST_STEP);

test('each weight comes back, in its scale', () => {
  expect([...unpackWeights(packWeights(steps), 0.5)]).toEqual(steps.map((step) => step / 2));
});

test('no weight takes more than a character in JSON', () => {
  expect(JSON.stringify(packWeights(steps))).toHaveLength(steps.length + 2);
});

test('each term comes back, pairs that begin alike too', () => {
  const terms = ['#550', 'box full', 'is full', 'mail', 'mail box', 'mail is', 'mailbox', 'mailbox full'];
  expect(packTerms(terms)).toBe('#550\nbox full\nis full\nmail\n box\n is\nmailbox\n full');
  expect(unpackTerms(packTerms(terms))).toEqual(terms);
});
