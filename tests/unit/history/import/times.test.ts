import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOrderOf, orderOf, timeOf } from '../../../../lib/history/import/times.ts';
import { NOW } from './tools.ts';

const read = (text: string, order: 'day-first' | 'month-first' = 'month-first') => {
  const at = timeOf(text, order, NOW);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('a time in a log', () => {
  test.each([
    ['2026-05-03T14:02:10Z', '2026-05-03T14:02:10.000Z'],
    ['2026-05-03T14:02:10.1234567Z', '2026-05-03T14:02:10.000Z'],
    ['2026-05-03 14:02:10', '2026-05-03T14:02:10.000Z'],
    ['2026-05-03 14:02:10 UTC', '2026-05-03T14:02:10.000Z'],
    ['2026-05-03T14:02:10+02:00', '2026-05-03T12:02:10.000Z'],
    ['2026-05-03T14:02:10 -0500', '2026-05-03T19:02:10.000Z'],
    ['2026/05/03 14:02:12 UTC', '2026-05-03T14:02:12.000Z'],
    ['2026-05-03', '2026-05-03T00:00:00.000Z'],
    ['1777816932', '2026-05-03T14:02:12.000Z'],
    ['1777816932.81', '2026-05-03T14:02:12.810Z'],
    ['1777816932000', '2026-05-03T14:02:12.000Z'],
    ['5/3/2026 2:02:12 PM', '2026-05-03T14:02:12.000Z'],
    ['5/3/26 12:02 AM', '2026-05-03T00:02:00.000Z'],
    ['Sun, 03 May 2026 14:02:12 +0200', '2026-05-03T12:02:12.000Z'],
    ['May 3, 2026, 2:02 PM', '2026-05-03T14:02:00.000Z'],
    ['3 May 2026', '2026-05-03T00:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['', 'yesterday', '31.02.2026', '2026-13-01', '1999999999', '1850-01-01', '12345', '5/3'])(
    '%j is none, or not of the past',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('is read in the order that the others show', () => {
    expect(orderOf(['3/5/2026', '13/5/2026'], 'month-first')).toBe('day-first');
    expect(orderOf(['3/5/2026', '3/25/2026'], 'day-first')).toBe('month-first');
    expect(orderOf(['3/5/2026'], 'day-first')).toBe('day-first');
    expect(orderOf(['3.5.2026'], 'month-first')).toBe('day-first');
    expect(read('03/05/2026', 'day-first')).toBe('2026-05-03T00:00:00.000Z');
    expect(read('05/03/2026', 'month-first')).toBe('2026-05-03T00:00:00.000Z');
  });

  test('is whole and of the past, or none', () => {
    assert(
      property(string(), (text) => {
        const at = timeOf(text, 'day-first', NOW);
        expect(at === undefined || (Number.isInteger(at) && at < NOW + 86_400_000)).toBe(true);
      }),
    );
  });
});

test('languages write days and months in their own order', () => {
  expect(['en-US', 'en-GB', 'de', 'fr', 'ja'].map(dayOrderOf)).toEqual([
    'month-first',
    'day-first',
    'day-first',
    'day-first',
    'month-first',
  ]);
});
