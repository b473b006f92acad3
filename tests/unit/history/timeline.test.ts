import { describe, expect, it } from 'vitest';
import { dateOf, daysBetween, readDate, startOfDay } from '../../../lib/history/days.ts';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { timelineOf } from '../../../lib/history/timeline.ts';
import type { ProviderId } from '../../../lib/providers/index.ts';
import { entryOf } from '../../e2e/history-data.ts';

const NOW = new Date(2026, 4, 20, 12).getTime();
const on = (daysAgo: number, provider?: ProviderId): HistoryEntry => {
  const { provider: _, ...entry } = entryOf(0, NOW, { at: startOfDay(NOW, -daysAgo) + 1000 });
  return provider ? { ...entry, provider } : entry;
};
const draw = (entries: HistoryEntry[], days: number, marks: Parameters<typeof timelineOf>[1]['marks'] = []) =>
  timelineOf(entries, {
    from: startOfDay(NOW, 1 - days),
    to: NOW,
    marks,
    rowOf: ({ provider = '' }) => provider,
  });

describe('the timeline', () => {
  it('has a slot for each day, without a gap, and ends with today', () => {
    const { slots, length } = draw([], 30);
    expect(length).toBe('day');
    expect(slots).toHaveLength(30);
    expect(slots.at(-1)).toEqual({ from: startOfDay(NOW), to: startOfDay(NOW, 1) });
    for (const [at, slot] of slots.entries()) if (at > 0) expect(slot.from).toBe(slots[at - 1]?.to);
  });

  it('has days of 23 and 25 hours where clocks change', () => {
    const over = timelineOf([], {
      from: new Date(2026, 1, 15).getTime(),
      to: new Date(2026, 3, 15).getTime(),
      marks: [],
      rowOf: () => '',
    });
    expect(over.slots.every(({ from }) => new Date(from).getHours() === 0)).toBe(true);
    expect(over.slots).toHaveLength(60);
  });

  it('counts each failure once, in its slot and row, and none that is older or later', () => {
    const { all, rows, most } = draw(
      [
        on(0, 'google'),
        on(1, 'google'),
        on(1, 'google'),
        on(1, 'microsoft'),
        on(40, 'google'),
        on(-2, 'google'),
      ],
      7,
    );
    expect(all.counts).toEqual([0, 0, 0, 0, 0, 3, 1]);
    expect(rows.map(({ id, counts, total }) => [id, counts, total])).toEqual([
      ['google', [0, 0, 0, 0, 0, 2, 1], 3],
      ['microsoft', [0, 0, 0, 0, 0, 1, 0], 1],
    ]);
    expect(most).toBe(2);
  });

  it('puts small providers and the unknown together, after the five largest', () => {
    const ids: ProviderId[] = ['google', 'microsoft', 'yahoo', 'proofpoint', 'mimecast', 'apple'];
    const entries = ids.flatMap((id, at) => Array.from({ length: 10 - at }, () => on(1, id)));
    const { rows } = draw([...entries, on(1), on(2)], 7);
    expect(rows.map(({ id, total }) => [id, total])).toEqual([
      ['google', 10],
      ['microsoft', 9],
      ['yahoo', 8],
      ['proofpoint', 7],
      ['mimecast', 6],
      [undefined, 7],
    ]);
    expect(rows.at(-1)?.counts).toEqual([0, 0, 0, 0, 1, 6, 0]);
  });

  it('draws a year by weeks that end today, and ten years by months', () => {
    const year = draw([on(0), on(6), on(7), on(364)], 365);
    expect(year.length).toBe('week');
    expect(year.slots).toHaveLength(53);
    expect(year.all.counts.slice(-2)).toEqual([1, 2]);
    expect(year.all.counts[0]).toBe(1);
    const decade = draw([on(0), on(3000)], 3650);
    expect(decade.length).toBe('month');
    expect(decade.slots.length).toBeLessThanOrEqual(121);
    expect(decade.all.total).toBe(2);
  });

  it('shows the changes of its time, oldest first', () => {
    const mark = (id: string, daysAgo: number) =>
      ({ id, at: startOfDay(NOW, -daysAgo), kind: 'dns', label: id }) as const;
    const { marks } = draw([], 7, [mark('new', 1), mark('old', 5), mark('ancient', 50)]);
    expect(marks.map(({ mark: { id }, slot }) => [id, slot])).toEqual([
      ['old', 1],
      ['new', 5],
    ]);
  });
});

describe('days', () => {
  it('go to a date field and back', () => {
    expect(dateOf(NOW)).toBe('2026-05-20');
    expect(readDate('2026-05-20')).toBe(startOfDay(NOW));
    for (const wrong of ['', '2026-02-30', '2026-13-01', '20.5.2026', 'tomorrow']) {
      expect(readDate(wrong)).toBeUndefined();
    }
  });

  it('are counted by the calendar', () => {
    expect(daysBetween(new Date(2026, 2, 1).getTime(), new Date(2026, 3, 1).getTime())).toBe(31);
    expect(daysBetween(new Date(2026, 9, 1).getTime(), new Date(2026, 10, 1).getTime())).toBe(31);
  });
});
