import { describe, expect, it } from 'vitest';
import { aroundMark, weekByWeek } from '../../../lib/history/before-after.ts';
import { startOfDay } from '../../../lib/history/days.ts';
import type { ChangeMark, HistoryEntry } from '../../../lib/history/entry.ts';
import type { ProviderId } from '../../../lib/providers/index.ts';
import { entryOf } from '../../e2e/history-data.ts';

const NOW = new Date(2026, 4, 20, 12).getTime();
const HOUR = 60 * 60 * 1000;
const on = (provider: ProviderId, ...daysAgo: number[]): HistoryEntry[] =>
  daysAgo.map((days, at) => entryOf(at, NOW, { provider, at: startOfDay(NOW, -days) + HOUR }));
const rowOf = ({ provider }: HistoryEntry) => provider ?? '';
const mark = (daysAgo: number): ChangeMark => ({
  id: 'mark',
  at: startOfDay(NOW, -daysAgo),
  kind: 'service',
  label: 'moved',
});
const around = (entries: HistoryEntry[], daysAgo: number) =>
  aroundMark(entries, mark(daysAgo), { now: NOW, rowOf });

describe('before and after a change', () => {
  it('counts as many days on each side, the day of the change after it, today not at all', () => {
    const entries = on('google', 0, 1, 2, 3, 4, 5, 6, 7, 30);
    expect(around(entries, 3)).toMatchObject({ days: 3, before: 3, after: 3 });
  });

  it('looks at two weeks at most', () => {
    expect(around(on('google', 20, 21, 34, 35, 7, 6), 21)).toMatchObject({ days: 14, before: 2, after: 2 });
  });

  it('says nothing on the day itself, and of a day to come', () => {
    expect(around(on('google', 1, 2), 0)).toBeUndefined();
    expect(around(on('google', 1, 2), -3)).toBeUndefined();
  });

  it('names the provider that changed most, and none for what comes and goes', () => {
    const steady = on('google', 1, 2, 3, 4, 5, 6);
    const sudden = on('microsoft', 1, 1, 1, 2, 2, 3);
    expect(around([...steady, ...sudden], 3)?.mostly).toEqual({
      id: 'microsoft',
      days: 3,
      before: 0,
      after: 6,
    });
    expect(around([...steady, ...on('microsoft', 1, 2)], 3)?.mostly).toBeUndefined();
  });

  it('tells when nothing is remembered from before', () => {
    expect(around(on('google', 1, 2), 3)?.isBeginning).toBe(true);
    expect(around(on('google', 1, 2, 6), 3)?.isBeginning).toBe(false);
  });
});

describe('week by week', () => {
  it('counts seven days with today, and the seven before; what differs most comes first', () => {
    const entries = [
      ...on('google', 0, 6, 7, 13),
      ...on('microsoft', 0, 0, 1, 1, 2, 2, 8),
      ...on('yahoo', 14, 20),
    ];
    expect(weekByWeek(entries, { now: NOW, rowOf })).toEqual([
      { id: 'microsoft', days: 7, before: 1, after: 6 },
      { id: 'google', days: 7, before: 2, after: 2 },
    ]);
  });

  it('leaves out whose provider is not known', () => {
    const { provider: _, ...unknown } = entryOf(0, NOW, { at: NOW });
    expect(weekByWeek([unknown], { now: NOW, rowOf })).toEqual([]);
  });
});
