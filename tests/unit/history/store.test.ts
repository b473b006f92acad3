import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addEntries,
  addTallies,
  eraseHistory,
  labelCampaign,
  loadHistory,
  onHistory,
  putBack,
  putMark,
  removeEntries,
  removeMark,
} from '../../../entrypoints/shell/history.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { tidyHistory } from '../../../entrypoints/shell/tidy-history.ts';
import { addEntries as add } from '../../../lib/history/add.ts';
import { withDatabase } from '../../../lib/history/connection.ts';
import type { History, HistoryEntry } from '../../../lib/history/entry.ts';
import { isHashed } from '../../../lib/history/hash.ts';
import { bounce, DAY, mark, NOW, tally } from './bounces.ts';
import { startAnew } from './database.ts';

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

async function read(): Promise<History> {
  const history = await loadHistory();
  if (!history.ok) throw new Error(history.error.key);
  return history.value;
}
const idsIn = async () => (await read()).entries.map(({ id }) => id);
const counts = (of: Partial<Record<'added' | 'known' | 'old' | 'dropped', number>>) => ({
  ok: true,
  value: { added: 0, known: 0, old: 0, dropped: 0, ...of },
});

describe('bounces', () => {
  it('are kept as they came, newest first', async () => {
    const entries = [bounce('o1', { at: NOW - 2 * DAY }), bounce('o2'), bounce('o3', { at: NOW - 3 * DAY })];
    expect(await addEntries(entries)).toEqual(counts({ added: 3 }));
    expect((await read()).entries).toEqual([entries[1], entries[0], entries[2]]);
  });

  it('are kept once, however often they come', async () => {
    await addEntries([bounce('o1'), bounce('o1')]);
    expect(await addEntries([bounce('o1'), bounce('o2')])).toEqual(counts({ added: 1, known: 1 }));
    expect(await idsIn()).toHaveLength(2);
  });

  it('from two tabs at once are kept once', async () => {
    const both = await Promise.all([addEntries([bounce('o1'), bounce('o2')]), addEntries([bounce('o1')])]);
    expect(both.map((one) => one.ok && one.value.added)).toEqual([2, 0]);
    expect(await idsIn()).toHaveLength(2);
  });

  it('older than the person wants are not kept', async () => {
    await saveSettings({ historyDays: 30 });
    const batch = [bounce('o1', { at: NOW - 31 * DAY }), bounce('o2', { at: NOW - 29 * DAY })];
    expect(await addEntries(batch)).toEqual(counts({ added: 1, old: 1 }));
    expect(await addTallies([tally('a', NOW - 31 * DAY), tally('b')])).toEqual(counts({ added: 1, old: 1 }));
  });

  it('are not kept where the history is off, and that is said', async () => {
    await saveSettings({ historyDays: 0 });
    expect(await addEntries([bounce('o1')])).toEqual({ ok: false, error: { key: 'history_off' } });
    expect(await idsIn()).toEqual([]);
  });

  it('get a campaign, and lose it', async () => {
    await addEntries([bounce('o1'), bounce('o2')]);
    await labelCampaign(['o1', 'gone'], 'Spring');
    expect((await read()).entries.find(({ id }) => id === 'o1')?.campaign).toBe('Spring');
    await labelCampaign(['o1'], undefined);
    expect((await read()).entries.every((entry) => !('campaign' in entry))).toBe(true);
  });

  it('are forgotten, and come back', async () => {
    await addEntries([bounce('o1'), bounce('o2')]);
    const gone = await removeEntries(['o1', 'never']);
    expect(gone).toEqual({ ok: true, value: [bounce('o1')] });
    expect(await idsIn()).toEqual(['o2']);
    if (gone.ok) await putBack({ entries: gone.value, tallies: [], marks: [] });
    expect(await idsIn()).toHaveLength(2);
  });
});

describe('two forms of one bounce', () => {
  const original = bounce('o1', { recipient: 'bo@lumen.example' });
  const shown = bounce('t1', {
    recipient: 'bo@lumen.example',
    diagnostic: original.diagnostic.replaceAll(' ', '\u00a0 '),
    at: NOW,
    isUndated: true,
    route: {},
    arrival: 'outlook',
  });

  it('are one, whichever comes first, and the one with a date is kept', async () => {
    await addEntries([shown]);
    expect(await addEntries([original])).toEqual(counts({ known: 1 }));
    expect((await read()).entries).toEqual([original]);
    expect(await addEntries([shown])).toEqual(counts({ known: 1 }));
    expect((await read()).entries).toEqual([original]);
  });

  it('are one in one batch', async () => {
    expect(await addEntries([shown, original])).toEqual(counts({ added: 1, known: 1 }));
    expect(await idsIn()).toEqual(['o1']);
  });

  it('keep the name of their campaign', async () => {
    await addEntries([shown]);
    await labelCampaign(['t1'], 'Spring');
    await addEntries([original]);
    expect((await read()).entries).toEqual([{ ...original, campaign: 'Spring' }]);
  });

  it('with a date each are two bounces', async () => {
    const later = { ...original, id: 'o2', at: NOW };
    expect(await addEntries([original, later])).toEqual(counts({ added: 2 }));
  });

  it('of which one tells more: that one is kept, by the same id', async () => {
    const bare: HistoryEntry = { ...original, route: {} };
    await addEntries([bare]);
    await addEntries([original]);
    expect((await read()).entries).toEqual([original]);
    await addEntries([bare]);
    expect((await read()).entries).toEqual([original]);
  });
});

describe('a full history', () => {
  const fill = (entries: HistoryEntry[]) =>
    withDatabase((database) =>
      add(
        database,
        entries.map((entry) => ({ entry })),
        0,
        3,
      ),
    );

  it('lets the oldest go, and says how many', async () => {
    await fill([1, 2, 3].map((day) => bounce(`o${day}`, { at: NOW - day * DAY })));
    expect(await fill([bounce('o0', { at: NOW })])).toMatchObject({ added: 1, dropped: 1 });
    expect(await read()).toMatchObject({ dropped: 1 });
    expect(await idsIn()).toEqual(['o0', 'o1', 'o2']);
    await fill([bounce('o00', { at: NOW }), bounce('o9', { at: NOW - 9 * DAY })]);
    expect((await read()).dropped).toBe(3);
  });
});

describe('counts and marks', () => {
  it('are kept, once', async () => {
    expect(await addTallies([tally('a'), tally('b'), tally('a')])).toEqual(counts({ added: 2, known: 1 }));
    expect(await addTallies([tally('b')])).toEqual(counts({ known: 1 }));
    expect((await read()).tallies).toEqual([tally('a'), tally('b')]);
  });

  it('are made, changed and taken away', async () => {
    await putMark(mark('move'));
    await putMark({ ...mark('move'), label: 'new server' });
    expect((await read()).marks).toEqual([{ ...mark('move'), label: 'new server' }]);
    await removeMark('move');
    expect((await read()).marks).toEqual([]);
  });
});

describe('everything', () => {
  const fill = async () => {
    await addEntries([bounce('o1'), bounce('o2', { at: NOW - 400 * DAY + 36e5 })]);
    await addTallies([tally('a')]);
    await putMark(mark('move'));
    return read();
  };

  it('is erased, and comes back as it was, beside what has come since', async () => {
    const before = await fill();
    expect(await eraseHistory()).toEqual({ ok: true, value: before });
    expect(await read()).toEqual({ entries: [], tallies: [], marks: [] });
    await addEntries([bounce('o3')]);
    await putBack(before);
    expect(await read()).toMatchObject({ tallies: before.tallies, marks: before.marks });
    expect(await idsIn()).toEqual(expect.arrayContaining(['o1', 'o3']));
  });

  it('that is too old goes', async () => {
    await saveSettings({ historyDays: 730 });
    await fill();
    await saveSettings({ historyDays: 30 });
    expect(await tidyHistory()).toEqual({ ok: true, value: { removed: 1, hashed: 0 } });
    expect(await idsIn()).toEqual(['o1']);
    await saveSettings({ historyDays: 0 });
    await tidyHistory();
    expect(await read()).toEqual({ entries: [], tallies: [], marks: [] });
  });
});

describe('hashed addresses', () => {
  const named = bounce('o1', { recipient: 'bo@lumen.example', subject: 'For bo@lumen.example' });
  const names = /\bbo@|\bsales@|\bo1\b/;

  it('have no name in them, and the domain stays', async () => {
    await saveSettings({ hashesRecipients: true });
    await addEntries([named]);
    const [entry] = (await read()).entries;
    expect(JSON.stringify(entry)).not.toMatch(names);
    expect(entry).toMatchObject({
      domain: 'lumen.example',
      ownDomain: 'acme.example',
      reason: 'user-unknown',
    });
    expect(entry?.diagnostic).toContain('@lumen.example');
    expect(entry?.recipient).toMatch(/^#[\w-]{22}$/);
  });

  it('take the names out of what is there, and both are one', async () => {
    await addEntries([named, bounce('o2')]);
    await saveSettings({ hashesRecipients: true });
    expect(await tidyHistory()).toEqual({ ok: true, value: { removed: 0, hashed: 2 } });
    expect(await tidyHistory()).toEqual({ ok: true, value: { removed: 0, hashed: 0 } });
    const { entries } = await read();
    expect(entries.every(isHashed)).toBe(true);
    expect(JSON.stringify(entries)).not.toMatch(names);
    expect(await addEntries([named])).toEqual(counts({ known: 1 }));
    await saveSettings({ hashesRecipients: false });
    expect(await addEntries([named, bounce('o3')])).toEqual(counts({ known: 1, added: 1 }));
    expect(await idsIn()).toHaveLength(3);
  });

  it('come back with their names when that is taken back', async () => {
    await addEntries([named]);
    const before = await read();
    await saveSettings({ hashesRecipients: true });
    await tidyHistory();
    await saveSettings({ hashesRecipients: false });
    await putBack(before);
    expect(await read()).toEqual(before);
  });

  it('are the same for the same address, and others with another salt', async () => {
    await saveSettings({ hashesRecipients: true });
    await addEntries([named, { ...named, id: 'o2' }]);
    const [one, other] = (await read()).entries;
    expect(one?.recipient).toBe(other?.recipient);
    await startAnew();
    await saveSettings({ hashesRecipients: true });
    await addEntries([named]);
    expect((await read()).entries[0]?.recipient).not.toBe(one?.recipient);
  });
});

describe('what the person wants kept no longer', () => {
  it('is gone on its day, without a restart: when it is looked at, and when another bounce comes', async () => {
    await saveSettings({ historyDays: 30 });
    await addEntries([bounce('o1', { at: NOW - 29 * DAY }), bounce('o2')]);
    await addTallies([tally('t1', NOW - 29 * DAY)]);
    vi.setSystemTime(NOW + 2 * DAY);
    await addEntries([bounce('o3', { at: NOW })]);
    const left = await withDatabase((database) => database.getAllKeys('entries'));
    expect(left).toEqual(['o2', 'o3']);
    for (const days of [9, 16, 23]) {
      vi.setSystemTime(NOW + days * DAY); // a clock that jumps is not believed at once (lived.test.ts)
      await read();
    }
    vi.setSystemTime(NOW + 29.5 * DAY);
    expect(await read()).toMatchObject({ entries: [{ id: 'o3' }], tallies: [] });
    expect(await withDatabase((database) => database.getAllKeys('entries'))).toEqual(['o3']);
    expect(await withDatabase((database) => database.count('tallies'))).toBe(0);
  });

  it('leaves nothing behind where the history is off: no damaged record, no count, and no new mark', async () => {
    await addEntries([bounce('o1')]);
    await withDatabase(async (database) => {
      await database.put('entries', { id: 'broken', recipient: 'kim@lumen.example' } as never);
      await database.put('counts', 7, 'dropped');
    });
    await saveSettings({ historyDays: 0 });
    await tidyHistory();
    expect(await putMark(mark('move'))).toEqual({ ok: false, error: { key: 'history_off' } });
    expect(await read()).toEqual({ entries: [], tallies: [], marks: [] });
    expect(await withDatabase((database) => database.count('entries'))).toBe(0);
  });
});

describe('who listens', () => {
  it('is told of each change until they stop, and of none that was none', async () => {
    const heard = vi.fn();
    const stop = onHistory(heard);
    await addEntries([bounce('o1')]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await loadHistory();
    await putMark(mark('move'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stop();
    await eraseHistory();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
