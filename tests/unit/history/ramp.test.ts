import { describe, expect, test } from 'vitest';
import type { History, SentTally } from '../../../lib/history/entry.ts';
import { rampOf } from '../../../lib/history/ramp.ts';
import { DAY, START } from '../../history/bounces.ts';
import { historyOf } from '../../history/history.ts';
import { noise } from '../../history/mailboxes.ts';

const now = START + 84 * DAY;
const sent = (perDay: number, days = 20): SentTally[] =>
  Array.from({ length: days }, (_, day) => ({
    id: `t${day}`,
    day: now - (day + 1) * DAY,
    sent: perDay,
    accepted: perDay,
  }));
const nothing: History = { entries: [], tallies: [], marks: [] };
const troubled = (reason: string): History =>
  historyOf({ ...noise, usual: 0, stories: [{ reason, count: 6, days: [78, 83] }] }, 1).history;

describe('a volume plan', () => {
  test('begins at the guideline where nothing is known', () => {
    const { stages, pace, usual } = rampOf(nothing, { now });
    expect(usual).toBeUndefined();
    expect(pace).toBe('go');
    expect(stages[0]).toEqual({ days: 2, perDay: 100, perHour: 13 });
    expect(stages.map(({ perDay }) => perDay)).toEqual([100, 150, 200]);
    expect(stages.every(({ perHour }) => perHour <= 50)).toBe(true);
  });

  test('begins at what is usual, and grows by half', () => {
    const { stages, usual } = rampOf({ ...nothing, tallies: sent(1000) }, { now, target: 3000 });
    expect(usual).toBe(1000);
    expect(stages.map(({ perDay }) => perDay)).toEqual([1000, 1500, 2250, 3000]);
    expect(stages.at(-1)?.perHour).toBe(375);
  });

  test('takes the middle day, not the day of the newsletter', () => {
    const tallies = [...sent(40, 9), { id: 'n', day: now - 12 * DAY, sent: 9000, accepted: 9000 }];
    expect(rampOf({ ...nothing, tallies }, { now }).usual).toBe(40);
  });

  test('halves and takes its time when mail is put off', () => {
    const history = { ...troubled('ip-reputation-for-now'), tallies: sent(1000) };
    const { stages, pace, evidence } = rampOf(history, { now });
    expect(pace).toBe('slow');
    expect(stages[0]).toMatchObject({ days: 4, perDay: 500 });
    expect(evidence[0]).toEqual({ key: 'pattern_last_days', values: ['6', '7'] });
  });

  test('stays where it is while trust is refused', () => {
    const { stages, pace } = rampOf({ ...troubled('ip-reputation'), tallies: sent(1000) }, { now });
    expect(pace).toBe('hold');
    expect(stages).toHaveLength(1);
  });

  test('cares for nothing that is about addresses, or long ago', () => {
    expect(rampOf(troubled('user-unknown'), { now }).pace).toBe('go');
    expect(rampOf(troubled('ip-reputation'), { now: now + 20 * DAY }).pace).toBe('go');
  });

  test('never lowers a target that is below what is usual', () => {
    const { stages } = rampOf({ ...nothing, tallies: sent(1000) }, { now, target: 200 });
    expect(stages.map(({ perDay }) => perDay)).toEqual([1000]);
  });
});
