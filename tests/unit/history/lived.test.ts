import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEntries, loadHistory } from '../../../entrypoints/shell/history.ts';
import { loadRecent, saveRecent } from '../../../entrypoints/shell/recent.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { tidyHistory } from '../../../entrypoints/shell/tidy-history.ts';
import { type Lived, live } from '../../../lib/history/lived.ts';
import { bounce, DAY, NOW } from './bounces.ts';
import { startAnew } from './database.ts';

const HOUR = DAY / 24;
const YEAR = 365 * DAY;

/** What is believed at each of these times, in days from now. */
const believedAt = (days: readonly number[]): number[] => {
  let lived: Lived | undefined;
  return days.map((day) => {
    lived = live(lived, NOW + day * DAY);
    return (lived.believed - NOW) / DAY;
  });
};

test.each([
  ['a clock that goes on', [0, 0.1, 1, 7, 14], [0, 0.1, 1, 7, 14]],
  ['a clock that is ahead for hours', [0, 400, 400.5, 0.6], [0, 0, 0, 0.6]],
  ['one that goes from one wrong time to another', [0, 400, 800, 800.5, 1], [0, 0, 0, 0, 1]],
  ['one that is ahead twice, days apart', [0, 400, 3, 400.9, 4], [0, 0, 3, 3, 4]],
  ['somebody who was away for months', [0, 90, 90.5, 91, 92], [0, 0, 0, 91, 92]],
  ['a clock that was set back', [0, -400, -399], [0, -400, -399]],
])('%s', (_, times, believed) => {
  expect(believedAt(times)).toEqual(believed);
});

test.each([undefined, null, 'x', {}, { believed: 'x' }, { believed: Number.NaN, jumped: 1 }])(
  'of %j nothing is known',
  (kept) => {
    expect(live(kept, NOW)).toEqual({ believed: NOW });
  },
);

describe('what is remembered', () => {
  const idsIn = async () => {
    const history = await loadHistory();
    return history.ok ? history.value.entries.map(({ id }) => id).sort() : [];
  };
  const at = (time: number) => vi.setSystemTime(time);

  beforeEach(async () => {
    await startAnew();
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    await addEntries([bounce('o1'), bounce('o2', { at: NOW - 300 * DAY })]);
    await saveRecent([{ kind: 'dns', text: 'lumen.example', at: NOW - HOUR }]);
    await loadRecent();
  });

  it('outlives a clock that is years ahead, whatever is done meanwhile', async () => {
    at(NOW + 3 * YEAR);
    await tidyHistory();
    await addEntries([bounce('o3')]);
    expect(await loadRecent()).toHaveLength(1);
    expect(await idsIn()).toEqual(['o1', 'o2', 'o3']);
    at(NOW + HOUR);
    await tidyHistory();
    expect(await loadRecent()).toHaveLength(1);
    expect(await idsIn()).toEqual(['o1', 'o2', 'o3']);
  });

  it('goes a day after somebody is back who was away for long', async () => {
    at(NOW + 90 * DAY);
    expect(await idsIn()).toEqual(['o1', 'o2']);
    at(NOW + 91 * DAY);
    await tidyHistory();
    expect(await loadRecent()).toEqual([]);
    expect(await idsIn()).toEqual(['o1']);
  });

  it('may be emptied at any time', async () => {
    at(NOW + 3 * YEAR);
    await saveSettings({ historyDays: 0, keepDays: 0 });
    await tidyHistory();
    expect(await loadRecent()).toEqual([]);
    expect(await idsIn()).toEqual([]);
  });

  it('is tidied where nothing more can be kept', async () => {
    at(NOW + 6 * DAY);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await saveSettings({ historyDays: 30 }).catch(() => undefined);
    expect(await tidyHistory()).toMatchObject({ ok: true });
    vi.restoreAllMocks();
  });
});
