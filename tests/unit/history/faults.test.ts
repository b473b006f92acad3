import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addEntries,
  eraseHistory,
  loadHistory,
  putBack,
  putMark,
} from '../../../entrypoints/shell/history.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { disconnect, withDatabase } from '../../../lib/history/connection.ts';
import { likenessOf } from '../../../lib/history/fingerprint.ts';
import { NAME, VERSION } from '../../../lib/history/schema.ts';
import messages from '../../../public/_locales/en/messages.json';
import { bounce, mark, NOW } from './bounces.ts';
import { breakMethod, keepVersionOne, startAnew } from './database.ts';
import versionOne from './version-1.json';

const repairs: (() => unknown)[] = [];
beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => {
  for (const repair of repairs.splice(0)) repair();
});

const fault = (name: string) => new DOMException(`${name} in a test`, name);
const idsIn = async () => {
  const history = await loadHistory();
  return history.ok ? history.value.entries.map(({ id }) => id).sort() : history.error.key;
};

const openFails = (name: string) => () => {
  repairs.push(breakMethod(IDBFactory.prototype, 'open', () => fault(name)));
};
const putFails = (name: string) => () => {
  repairs.push(
    breakMethod(IDBObjectStore.prototype, 'put', (call) => (call === 2 ? fault(name) : undefined)),
  );
};

/** The browser takes all writes and finds at the end that there is no room: Chromium does. */
const commitFails = (name: string) => () => {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    const request = put.apply(this, given);
    const { transaction } = this as unknown as { transaction: { _abort: (name: string) => void } };
    request.addEventListener('success', () => transaction._abort(name));
    return request;
  };
  repairs.push(() => Object.assign(IDBObjectStore.prototype, { put }));
};

interface Fault {
  what: string;
  arrange: () => unknown;
  /** What the person is told. */
  says: keyof typeof messages;
}

/** What can go wrong when something is added, and what is said of it. */
const FAULTS: readonly Fault[] = [
  {
    what: 'the disk is full in the middle',
    arrange: putFails('QuotaExceededError'),
    says: 'history_no_room',
  },
  {
    what: 'the disk is full at the end',
    arrange: commitFails('QuotaExceededError'),
    says: 'history_no_room',
  },
  { what: 'the file is damaged', arrange: openFails('UnknownError'), says: 'history_unreadable' },
  { what: 'a part of the file is damaged', arrange: putFails('DataError'), says: 'history_unreadable' },
  { what: 'a fault without a name of its own', arrange: openFails('OddError'), says: 'history_unreadable' },
  { what: 'the browser forbids storage', arrange: openFails('SecurityError'), says: 'history_unavailable' },
  {
    what: 'the browser keeps nothing (Firefox)',
    arrange: openFails('InvalidStateError'),
    says: 'history_unavailable',
  },
  { what: 'a newer version kept it', arrange: openFails('VersionError'), says: 'history_newer' },
  { what: 'the history is off', arrange: () => saveSettings({ historyDays: 0 }), says: 'history_off' },
];

describe.each(FAULTS)('$what', ({ arrange, says }) => {
  it(`says ${says}, and nothing is lost or half there`, async () => {
    await addEntries([bounce('o1'), bounce('o2')]);
    await disconnect();
    await arrange();
    const outcome = await addEntries([bounce('o3'), bounce('o4'), bounce('o5')]);
    expect(outcome).toEqual({ ok: false, error: { key: says } });
    expect(messages[says].message).toMatch(/^[A-Z].*\.$/);
    for (const repair of repairs.splice(0)) repair();
    expect(await idsIn()).toEqual(['o1', 'o2']);
    await saveSettings({ historyDays: 365 });
    expect(await addEntries([bounce('o3')])).toMatchObject({ ok: true, value: { added: 1 } });
  });
});

it('a fault of ours is no fault of the storage: it is thrown', async () => {
  repairs.push(
    breakMethod(IDBObjectStore.prototype, 'put', () => new TypeError('ours') as unknown as DOMException),
  );
  await expect(putMark(mark('move'))).rejects.toThrow('ours');
});

describe('a history of version 1', () => {
  it('is upgraded with all that it holds', async () => {
    await keepVersionOne();
    const history = await loadHistory();
    expect(history).toMatchObject({ ok: true, value: { tallies: [], marks: versionOne.marks } });
    expect(await idsIn()).toEqual(versionOne.entries.map(({ id }) => id).sort());
    expect(history.ok && history.value.entries.map(({ campaign }) => campaign)).toContain('Questions');
  });

  it('finds the other form of a bounce that version 1 kept', async () => {
    await keepVersionOne();
    const [, undated] = versionOne.entries;
    const { id: _, isUndated: __, ...facts } = undated as unknown as ReturnType<typeof bounce>;
    const dated = { ...facts, id: 'o9', at: NOW, diagnostic: facts.diagnostic.replaceAll(' ', '\n') };
    expect(await addEntries([dated])).toMatchObject({ ok: true, value: { added: 0, known: 1 } });
    expect(await idsIn()).toContain('o9');
    expect(await idsIn()).not.toContain(undated?.id);
  });

  it('with a damaged record loses none of the others, and says how many are damaged', async () => {
    await keepVersionOne([...versionOne.entries, { id: 'x', at: NOW }]);
    expect(await loadHistory()).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(await idsIn()).toHaveLength(2);
    expect(await addEntries([bounce('o3')])).toMatchObject({ ok: true });
    const kept = await withDatabase((database) => database.getAllKeys('entries'));
    expect(kept, 'what is damaged stays where it is').toContain('x');
  });

  it('that is cut off in the middle of the upgrade is still of version 1', async () => {
    await keepVersionOne();
    repairs.push(
      breakMethod(IDBObjectStore.prototype, 'createIndex', (call) =>
        call === 2 ? fault('UnknownError') : undefined,
      ),
    );
    expect(await loadHistory()).toEqual({ ok: false, error: { key: 'history_unreadable' } });
    for (const repair of repairs.splice(0)) repair();
    expect(await idsIn()).toHaveLength(2);
    expect(await addEntries([bounce('o3')])).toMatchObject({ ok: true });
  });
});

describe('another tab', () => {
  it('with an older version that does not let go is named; when it is closed all is well', async () => {
    await keepVersionOne();
    const old = await openDB(NAME, 1);
    vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout'] });
    const outcome = loadHistory();
    while (vi.getTimerCount() === 0) await new Promise((next) => setImmediate(next)); // until it waits for the other tab
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toEqual({ ok: false, error: { key: 'history_blocked' } });
    old.close();
    expect(await idsIn()).toHaveLength(2);
  });

  it('with a newer version gets the history at once, and this one says that it is too old, also to erase it', async () => {
    await addEntries([bounce('o1')]);
    const newer = await openDB(NAME, VERSION + 1);
    for (const outcome of [await loadHistory(), await addEntries([bounce('o2')]), await eraseHistory()]) {
      expect(outcome).toEqual({ ok: false, error: { key: 'history_newer' } });
    }
    expect(await newer.getAllKeys('entries')).toEqual(['o1']);
    newer.close();
  });
});

describe('a damaged history', () => {
  const keepThree = () => addEntries(['o1', 'o2', 'o3'].map((id) => bounce(id)));

  it('gives what can be read: one bad record is one bad record', async () => {
    await keepThree();
    repairs.push(breakMethod(IDBObjectStore.prototype, 'getAll', () => fault('NotReadableError')));
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      if (key === 'o2') throw fault('NotReadableError');
      return get.call(this, key);
    };
    repairs.push(() => Object.assign(IDBObjectStore.prototype, { get }));
    expect(await loadHistory()).toMatchObject({ ok: true, value: { unreadable: 1 } });
    expect(await idsIn()).toEqual(['o1', 'o3']);
  });

  it('that has lost a part can be erased, and what could be read comes back', async () => {
    const broken = await openDB(NAME, VERSION, {
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('at', 'at');
        entries.createIndex('like', 'like');
      },
    });
    await broken.put('entries', { ...bounce('o1'), like: likenessOf(bounce('o1')) });
    broken.close();
    expect(await loadHistory()).toMatchObject({ ok: true, value: { unreadable: 2 } });
    expect(await putMark(mark('move'))).toEqual({ ok: false, error: { key: 'history_unreadable' } });
    const erased = await eraseHistory();
    expect(erased).toMatchObject({ ok: true, value: { entries: [bounce('o1')] } });
    if (erased.ok) await putBack(erased.value);
    expect(await idsIn()).toEqual(['o1']);
    expect(await putMark(mark('move'))).toMatchObject({ ok: true });
  });

  it('that cannot be opened at all can be erased', async () => {
    await keepThree();
    await disconnect();
    openFails('UnknownError')();
    expect(await idsIn()).toBe('history_unreadable');
    expect(await eraseHistory()).toMatchObject({ ok: true, value: { entries: [] } });
    for (const repair of repairs.splice(0)) repair();
    expect(await idsIn()).toEqual([]);
    expect(await keepThree()).toMatchObject({ ok: true });
  });
});

describe('a connection that is gone', () => {
  it('is made anew: nobody is told', async () => {
    await addEntries([bounce('o1')]);
    await withDatabase(async (database) => database.close());
    expect(await addEntries([bounce('o2')])).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await idsIn()).toEqual(['o1', 'o2']);
  });

  it('in the middle of a batch leaves nothing of it, and the batch is tried once more', async () => {
    await addEntries([bounce('o1')]);
    let calls = 0;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (++calls === 2) this.transaction.abort();
      return put.apply(this, given);
    };
    repairs.push(() => Object.assign(IDBObjectStore.prototype, { put }));
    expect(await addEntries([bounce('o2'), bounce('o3'), bounce('o4')])).toMatchObject({ ok: true });
    expect(await idsIn()).toEqual(['o1', 'o2', 'o3', 'o4']);
  });
});
