import { describe, expect, test } from 'vitest';
import { binomialTail, fisher, laterThan, logFactorial } from '../../../lib/history/statistics.ts';

test('logFactorial is exact from small numbers to large ones', () => {
  expect(logFactorial(0)).toBeCloseTo(0, 10);
  expect(logFactorial(1)).toBeCloseTo(0, 10);
  expect(logFactorial(5)).toBeCloseTo(Math.log(120), 10);
  expect(logFactorial(20)).toBeCloseTo(Math.log(2432902008176640000), 9);
});

describe('binomialTail', () => {
  test('is what counting gives', () => {
    expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 10);
    expect(binomialTail(10, 10, 0.5)).toBeCloseTo(1 / 1024, 10);
    expect(binomialTail(2, 3, 1 / 6)).toBeCloseTo(16 / 216, 10);
  });

  test('tests nothing that is no more than expected', () => {
    expect(binomialTail(5, 10, 0.5)).toBe(1);
    expect(binomialTail(0, 10, 0)).toBe(1);
    expect(binomialTail(1, 10, 0)).toBe(0);
  });
});

describe('fisher', () => {
  test('is the lady tasting tea', () => {
    expect(fisher({ hits: 4, all: 4 }, { hits: 0, all: 4 })).toBeCloseTo(1 / 70, 10);
    expect(fisher({ hits: 3, all: 4 }, { hits: 1, all: 4 })).toBeCloseTo(17 / 70, 10);
  });

  test('says nothing without a difference, or with nothing to compare', () => {
    expect(fisher({ hits: 2, all: 10 }, { hits: 20, all: 100 })).toBe(1);
    expect(fisher({ hits: 3, all: 3 }, { hits: 0, all: 0 })).toBe(1);
  });

  test('stays a chance for what is sent by the hundred thousand', () => {
    const chance = fisher({ hits: 400, all: 200_000 }, { hits: 100, all: 300_000 });
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThan(1e-30);
  });
});

test('laterThan knows order from none', () => {
  expect(laterThan([1, 2, 3, 4], [5, 6, 7, 8])).toBeLessThan(0.02);
  expect(laterThan([5, 6, 7, 8], [1, 2, 3, 4])).toBeGreaterThan(0.95);
  expect(laterThan([1, 3, 5, 7], [2, 4, 6, 8])).toBeGreaterThan(0.2);
});
