import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadProgress, saveProgress } from '../../../entrypoints/shell/checklist.ts';
import { countLookUps, forgetRemembered, isEmpty } from '../../../entrypoints/shell/remembered.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { isDone, progressOf, readProgress, ticked, withProgress } from '../../../lib/checklist/progress.ts';
import { changeSince } from '../../../lib/checklist/recheck.ts';
import { fakeShell } from '../shell/browser.ts';

const START = { domain: 'acme.example', done: {}, verdicts: {} };

describe('progress', () => {
  test('is ticked off and taken back', () => {
    const done = ticked(progressOf([], 'acme.example'), 'invalid', 7);
    expect(done).toEqual({ ...START, done: { invalid: 7 } });
    expect(isDone(done, 'invalid')).toBe(true);
    expect(isDone(done, 'role')).toBe(false);
    expect(ticked(done, 'invalid', undefined)).toEqual(START);
  });

  test('only a pass is done by itself', () => {
    const verdicts = { spf: 'info', dkim: 'unchecked', dmarc: 'pass' } as const;
    const progress = { ...START, verdicts };
    expect((['spf', 'dkim', 'dmarc'] as const).filter((id) => isDone(progress, id))).toEqual(['dmarc']);
  });

  test('each domain has its own, the last used first', () => {
    const other = { ...START, domain: 'lumen.example' };
    const all = withProgress(withProgress([START], other), ticked(START, 'spf', 1));
    expect(all.map(({ domain }) => domain)).toEqual(['acme.example', 'lumen.example']);
    expect(all[0]?.done).toEqual({ spf: 1 });
  });

  test('what lies in the storage is not trusted', () => {
    const kept = [
      {
        domain: 'acme.example',
        done: { invalid: 1, spf: 'x', gone: 2 },
        verdicts: { spf: 'pass', dkim: 'ok' },
      },
      { done: {} },
      null,
      'acme.example',
    ];
    expect(readProgress(kept)).toEqual([{ ...START, done: { invalid: 1 }, verdicts: { spf: 'pass' } }]);
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        for (const one of readProgress(anything)) expect(typeof one.domain).toBe('string');
      }),
    );
  });
});

describe('a change since the last check', () => {
  const mark = (at: number, label = 'moved') => ({ id: `${at}`, at, kind: 'service' as const, label });

  test('is the newest one that is not in the future', () => {
    const marks = [mark(5), mark(30, 'newest'), mark(20), mark(99)];
    expect(changeSince(marks, { checkedAt: 10, now: 50 })?.label).toBe('newest');
    expect(changeSince(marks, { checkedAt: 40, now: 50 })).toBeUndefined();
    expect(changeSince(marks, { checkedAt: undefined, now: 50 })).toBeUndefined();
  });
});

describe('kept by the browser', () => {
  beforeEach(() => fakeShell());

  test('two quick presses are both kept, with the version of what is kept', async () => {
    const other = { ...START, domain: 'lumen.example' };
    await Promise.all([saveProgress(ticked(START, 'spf', 1)), saveProgress(other)]);
    expect((await loadProgress()).map(({ domain }) => domain)).toEqual(['lumen.example', 'acme.example']);
    expect((await fakeBrowser.storage.local.get('checklist')).checklist).toHaveLength(2);
  });

  test('nothing is kept by who chose to remember nothing, and it says so', async () => {
    await saveSettings({ keepDays: 0 });
    expect(await saveProgress(START)).toBe(false);
    expect(await loadProgress()).toEqual([]);
  });

  test('"forget everything" takes it along, and gives it back', async () => {
    expect(await saveProgress(START)).toBe(true);
    const kept = await forgetRemembered();
    expect(isEmpty(kept)).toBe(false);
    expect(countLookUps(kept)).toBe(0);
    expect(await loadProgress()).toEqual([]);
  });
});
