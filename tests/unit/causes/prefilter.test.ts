import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cause, examplesOf } from '../../../lib/causes/define.ts';
import { causes } from '../../../lib/causes/index.ts';
import { branchesOf } from '../../../lib/causes/literals.ts';
import { buildPrefilter } from '../../../lib/causes/prefilter.ts';
import { expressions, textsLike } from './expressions.ts';

describe('what a pattern requires', () => {
  test('is read out of its source', () => {
    const clauses = (source: string) => branchesOf(source).map((branch) => branch.clauses);
    expect(clauses('mailbox (?:is )?full')).toEqual([[['mailbox '], ['full']]]);
    expect(clauses('(?:user|recipient) .{0,40}?(?:unknown|invalid)')).toEqual([
      [
        ['unknown', 'invalid'],
        ['user', 'recipient'],
      ],
    ]);
    expect(clauses('no such user|does not exist')).toEqual([[['no such user']], [['does not exist']]]);
    expect(clauses('\\d{3} .{0,9}')).toEqual([[]]);
    expect(clauses('邮箱已满')).toEqual([[['邮箱已满']]]);
  });

  test.each(expressions)('is the same, branch by branch: %s %s', (_, { source }) => {
    const branches = branchesOf(source).map((branch) => branch.source);
    expect(branches.join('|')).toBe(source);
    for (const branch of branches) expect(() => new RegExp(branch)).not.toThrow();
  });

  test.each(expressions)('is found in every text that it matches: %s %s', (_, expression) => {
    const { candidates } = buildPrefilter(branchesOf(expression.source));
    fc.assert(
      fc.property(fc.string(), textsLike(expression), fc.string(), (before, middle, after) => {
        const text = `${before}${middle}${after}`;
        return !expression.test(text) || candidates(text.toLowerCase()).length > 0;
      }),
      { numRuns: 12 },
    );
  });
});

describe('the prefilter', () => {
  const branches = expressions.flatMap(([, { source, flags }]) =>
    branchesOf(source).map((branch) => ({ ...branch, expression: new RegExp(branch.source, flags) })),
  );
  const prefilter = buildPrefilter(branches);
  const texts = causes.flatMap((cause) => {
    const { is, isNot } = examplesOf(cause as Cause);
    return [...is, ...isNot];
  });

  test('names every branch that matches, in order', () => {
    for (const text of texts) {
      const found = prefilter.candidates(text.toLowerCase());
      const matching = branches.flatMap(({ expression }, index) => (expression.test(text) ? [index] : []));
      expect(found).toEqual(expect.arrayContaining(matching));
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  test('spares 99 branches of a hundred', () => {
    const tried = texts.reduce((sum, text) => sum + prefilter.candidates(text.toLowerCase()).length, 0);
    expect(tried / texts.length).toBeLessThan(branches.length / 100);
  });

  test('leaves hardly a branch to be tried on every text', () => {
    expect(prefilter.unindexed.length).toBeLessThan(5);
  });
});
