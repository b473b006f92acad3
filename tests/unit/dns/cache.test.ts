import { describe, expect, test, vi } from 'vitest';
import { type CacheStore, createCache } from '../../../lib/dns/cache.ts';
import { createResolver } from '../../../lib/dns/resolver.ts';
import { createFetch, packetFor, respond, txt } from './wire.ts';

const START = Date.UTC(2026, 4, 4);

/** A store that holds what JSON can hold, as `storage.session` does. */
function createStore(first?: unknown): CacheStore & { kept: () => unknown } {
  let text = JSON.stringify(first ?? null);
  return {
    get: async () => JSON.parse(text),
    set: async (snapshot) => {
      text = JSON.stringify(snapshot);
    },
    kept: () => JSON.parse(text),
  };
}

const settle = () => new Promise((done) => setTimeout(done));

describe('answers that outlive the program', () => {
  const run = async (store: CacheStore, now: number) => {
    const { fetch, hosts } = createFetch({
      'cloudflare-dns.com': (url) => respond(packetFor(url, { answers: [txt('d.example', 'x')] })),
    });
    const resolve = createResolver({ fetch, now: () => now, store });
    const answer = await resolve('d.example', 'TXT', { signal: new AbortController().signal });
    await settle();
    return { answer, requests: hosts.length };
  };

  test('are asked for once, and keep the time when they came', async () => {
    const store = createStore();
    const first = await run(store, START);
    const second = await run(store, START + 200_000);
    expect([first.requests, second.requests]).toEqual([1, 0]);
    expect(second.answer).toEqual(first.answer);
    expect(second.answer.at).toBe(new Date(START).toISOString());
  });

  test('end with their time to live', async () => {
    const store = createStore();
    await run(store, START);
    expect((await run(store, START + 300_001)).requests).toBe(1);
  });

  test('are asked for again when the clock was set back, or far ahead', async () => {
    const store = createStore();
    await run(store, START);
    expect((await run(store, START - 86_400_000)).requests).toBe(1);
    expect((await run(store, START + 86_400_000)).requests).toBe(1);
  });

  test.each([null, 'text', [1, 'x', ['key'], ['key', null], ['TXT d.example', { value: 1 }]], { a: 1 }])(
    'are not read from %j',
    async (kept) => {
      expect(await run(createStore(kept), START)).toMatchObject({
        answer: { status: 'answer' },
        requests: 1,
      });
    },
  );

  test('are no condition: a store that fails or never answers is done without', async () => {
    const broken: CacheStore = {
      get: () => Promise.reject(new Error()),
      set: () => Promise.reject(new Error()),
    };
    expect(await run(broken, START)).toMatchObject({ answer: { status: 'answer' }, requests: 1 });
    vi.useFakeTimers({ now: START });
    const silent: CacheStore = { get: () => new Promise(() => {}), set: async () => {} };
    const { fetch } = createFetch({});
    const resolve = createResolver({ fetch, now: Date.now, store: silent });
    const asked = resolve('d.example', 'TXT', { signal: new AbortController().signal });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toMatchObject({ status: 'failed', reason: 'timeout' });
    vi.useRealTimers();
  });

  test('are written one snapshot at a time, the last one whole', async () => {
    const written: number[] = [];
    let running = 0;
    const store: CacheStore = {
      get: async () => undefined,
      set: async (snapshot) => {
        running += 1;
        expect(running).toBe(1);
        await settle();
        written.push((snapshot as unknown[]).length);
        running -= 1;
      },
    };
    const cache = createCache<number>(() => START, store);
    for (let index = 0; index < 40; index++) cache.set(`key ${index}`, index, 60);
    await settle();
    await settle();
    await settle();
    expect(written).toEqual([1, 40]);
  });
});

describe('bounds', () => {
  test('the oldest of more than 500 goes', () => {
    const cache = createCache<number>(() => START);
    for (let index = 0; index <= 500; index++) cache.set(`key ${index}`, index, 60);
    expect([cache.get('key 0'), cache.get('key 1'), cache.get('key 500')]).toEqual([undefined, 1, 500]);
  });

  test.each([
    [0, 30],
    [-100, 30],
    [60, 60],
    [86_400, 3_600],
  ])('%i s are kept for %i', (ttl, seconds) => {
    let now = START;
    const cache = createCache<string>(() => now);
    cache.set('key', 'value', ttl);
    now += seconds * 1_000 - 1;
    expect(cache.get('key')).toBe('value');
    now += 1;
    expect(cache.get('key')).toBeUndefined();
  });
});
