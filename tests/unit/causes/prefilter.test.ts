import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, examplesOf } from '../../../lib/causes/define.ts';
import { causes } from '../../../lib/causes/index.ts';
import { requiredClauses } from '../../../lib/causes/literals.ts';
import { buildPrefilter } from '../../../lib/causes/prefilter.ts';
import { expressions, textsLike } from './expressions.ts';

describe('what a pattern requires', () => {
  test('is read out of its source', () => {
    expect(requiredClauses('mailbox (?:is )?full')).toEqual([['mailbox '], ['full']]);
    expect(requiredClauses('(?:user|recipient) .{0,40}?(?:unknown|invalid)')).toEqual([
      ['unknown', 'invalid'],
      ['user', 'recipient'],
    ]);
    expect(requiredClauses('no such user|does not exist')).toEqual([['no such user', 'does not exist']]);
    expect(requiredClauses('\\d{3} .{0,9}')).toEqual([]);
    expect(requiredClauses('邮箱已满')).toEqual([['邮箱已满']]);
  });

  test.each(expressions)('is found in every text that it matches: %s %s', (_, expression) => {
    const { candidates } = buildPrefilter([expression]);
    fc.assert(
      fc.property(fc.string(), textsLike(expression), fc.string(), (before, middle, after) => {
        const text = `${before}${middle}${after}`;
        return !expression.test(text) || candidates(text.toLowerCase()).includes(0);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the prefilter', () => {
  const prefilter = buildPrefilter(expressions.map(([, expression]) => expression));
  const texts = causes.flatMap((cause) => {
    const { is, isNot } = examplesOf(cause as Cause);
    return [...is, ...isNot];
  });

  test('names every pattern that matches, in order', () => {
    for (const text of texts) {
      const found = prefilter.candidates(text.toLowerCase());
      const matching = expressions.flatMap(([, expression], index) => (expression.test(text) ? [index] : []));
      expect(found).toEqual(expect.arrayContaining(matching));
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  test('spares nine patterns of ten', () => {
    const tried = texts.reduce((sum, text) => sum + prefilter.candidates(text.toLowerCase()).length, 0);
    expect(tried / texts.length).toBeLessThan(expressions.length / 10);
  });

  test('leaves hardly a pattern to be tried on every text', () => {
    expect(prefilter.unindexed.length).toBeLessThan(5);
  });
});
