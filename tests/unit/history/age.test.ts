import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSince } from '../../../lib/history/age.ts';
import { withDatabase } from '../../../lib/history/connection.ts';
import { kept } from '../../../lib/history/merge.ts';
import type { KeptEntry } from '../../../lib/history/schema.ts';
import { bounce, DAY, NOW } from './bounces.ts';
import { breakMethod, startAnew } from './database.ts';

const OLDEST = Promise.resolve(NOW - 30 * DAY);
const damaged = (id: string, at: number) => ({ id, at }) as KeptEntry;
const work = withDatabase;
const keys = () => work((database) => database.getAllKeys('entries'));
let repair = () => {};

beforeEach(async () => {
  await startAnew();
  await work(async (database) => {
    await database.put('entries', kept(bounce('o1', { at: NOW - DAY })));
    await database.put('entries', kept(bounce('o2', { at: NOW - 31 * DAY })));
  });
});
afterEach(() => repair());

it('what is older is neither shown nor kept', async () => {
  expect(await work((database) => readSince(database, OLDEST))).toMatchObject({ entries: [{ id: 'o1' }] });
  expect(await keys()).toEqual(['o1']);
});

it('what is damaged goes when it is older, and is counted when it is not', async () => {
  await work(async (database) => {
    await database.put('entries', damaged('x1', NOW - 31 * DAY));
    await database.put('entries', damaged('x2', NOW));
  });
  expect(await work((database) => readSince(database, OLDEST))).toMatchObject({
    entries: [{ id: 'o1' }],
    unreadable: 1,
  });
  expect(await keys()).toEqual(['o1', 'x2']);
});

it('a browser that forgets nothing hides nothing', async () => {
  repair = breakMethod(IDBObjectStore.prototype, 'delete', () => new DOMException('', 'QuotaExceededError'));
  const { entries } = await work((database) => readSince(database, OLDEST));
  expect(entries.map(({ id }) => id)).toEqual(['o1', 'o2']);
});

it('where the history is off nothing is forgotten by reading', async () => {
  await work((database) => readSince(database, Promise.resolve(undefined)));
  expect(await keys()).toEqual(['o1', 'o2']);
});
