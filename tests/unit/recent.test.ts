import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RECENT, type Recent, recentIn, without, withRecent } from '../../lib/recent.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_800_000_000_000;

const name = (text: string, at = NOW): Recent => ({ kind: 'dns', text, at });
const bounce = (text: string, at = NOW): Recent => ({
  kind: 'bounce',
  text,
  at,
  headline: { key: 'cause_mailbox_full_title' },
});
const textsOf = (list: readonly Recent[]) => list.map(({ text }) => text);

describe('the last look-ups', () => {
  test('the newest stands first, and once', () => {
    const list = [name('a.example'), bounce('kim@lumen.example'), name('b.example')];
    expect(textsOf(withRecent(list, name('b.example')))).toEqual([
      'b.example',
      'a.example',
      'kim@lumen.example',
    ]);
  });

  test('a name and a bounce about it are two', () => {
    expect(withRecent([bounce('kim@lumen.example')], name('kim@lumen.example'))).toHaveLength(2);
  });

  test('no more than eight are kept', () => {
    const all = Array.from({ length: 20 }, (_, at) => name(`${at}.example`));
    const list = all.reduce<Recent[]>((kept, one) => withRecent(kept, one), []);
    expect(list).toHaveLength(MOST_RECENT);
    expect(list[0]?.text).toBe('19.example');
  });

  test('one can be taken out', () => {
    const list = [name('a.example'), bounce('a.example')];
    expect(without(list, name('a.example'))).toEqual([bounce('a.example')]);
  });

  test('a whole notice does not get in', () => {
    expect(withRecent([], name('x'.repeat(400)))).toEqual([]);
  });
});

describe('what is kept', () => {
  test.each([
    [30, ['new', 'week']],
    [7, ['new']],
    [365, ['new', 'week', 'old']],
    [0, []],
  ])('%i days', (keepDays, texts) => {
    const kept = [name('new'), name('week', NOW - 7 * DAY), name('old', NOW - 100 * DAY)];
    expect(textsOf(recentIn(kept, { now: NOW, keepDays }))).toEqual(texts);
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    {},
    [null, 7, 'x', {}],
    [{ kind: 'dns', text: '', at: NOW }],
    [{ kind: 'dns', text: 'a', at: 'now' }],
    [{ kind: 'else', text: 'a', at: NOW }],
    [{ kind: 'bounce', text: 'a', at: NOW }],
    [{ kind: 'bounce', text: 'a', at: NOW, headline: { key: 7 } }],
    [{ kind: 'bounce', text: 'a', at: NOW, headline: { key: 'x', values: [7] } }],
  ])('%j is nothing', (kept) => {
    expect(recentIn(kept, { now: NOW, keepDays: 365 })).toEqual([]);
  });

  test('of a clock that was ahead is not kept for longer', () => {
    const at = (time: number) => [{ kind: 'dns', text: 'acme.example', at: time }];
    const now = Date.UTC(2026, 10, 26);
    const day = 86_400_000;
    expect(recentIn(at(now + 400 * day), { now, keepDays: 30 })).toEqual([]);
    expect(recentIn(at(now + 3_600_000), { now, keepDays: 30 })).toHaveLength(1); // a zone, a second of difference
    expect(recentIn(at(now - 31 * day), { now, keepDays: 30 })).toEqual([]);
  });

  test('is read whatever it is, and read back', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const list = recentIn(kept, { now: NOW, keepDays: 30 });
        expect(recentIn(list, { now: NOW, keepDays: 30 })).toEqual(list);
      }),
    );
  });
});
