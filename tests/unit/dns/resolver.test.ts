import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CLOUDFLARE,
  extended,
  GOOGLE,
  good,
  NAME,
  RECORD,
  reply,
  START,
  setUp,
  status,
  timed,
} from './asked.ts';
import { type Handler, hang, packetFor, queryOf, respond, txt } from './wire.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the request', () => {
  test('is a GET with one header, id 0, RD and AD set and an OPT record', async () => {
    const inits: RequestInit[] = [];
    const { askFor, urls } = setUp((url, init) => [inits.push(init), good(url, init)][1] as Response);
    await askFor('Example.COM.');
    const { packet, octets } = queryOf(urls[0] ?? '');
    expect(urls[0]).toMatch(/^https:\/\/cloudflare-dns\.com\/dns-query\?dns=[A-Za-z0-9_-]+$/);
    expect(packet).toMatchObject({ id: 0, flag_qr: false, flag_rd: true, flag_ad: true, flag_cd: false });
    expect(packet.questions).toEqual([{ name: 'example.com', type: 'TXT', class: 'IN' }]);
    expect(packet.additionals).toMatchObject([{ type: 'OPT', options: [] }]);
    expect(octets.length).toBeLessThan(60);
    expect(inits[0]?.headers).toEqual({ Accept: 'application/dns-message' });
    expect(inits[0]?.method ?? 'GET').toBe('GET');
    expect(inits[0]?.credentials).toBe('omit');
  });

  test('asks Google not to share the network of the person', async () => {
    const { askFor, urls } = setUp(status(500));
    await askFor();
    const [opt] = queryOf(urls[1] ?? '').packet.additionals ?? [];
    expect(opt).toMatchObject({
      options: [{ code: 8, family: 1, sourcePrefixLength: 0, scopePrefixLength: 0 }],
    });
  });

  test.each([
    'a'.repeat(64),
    `${'a.'.repeat(127)}com`,
    'a..b',
    'blank here.com',
    '192.0.2.1',
    '2001:db8::1',
    'desktop-7',
    'localhost',
    'é.com',
    '',
  ])('is not sent for the impossible name %j', async (name) => {
    const { askFor, hosts } = setUp(good);
    expect(await askFor(name)).toMatchObject({ status: 'failed', reason: 'bad-name', resolver: '' });
    expect(hosts).toEqual([]);
  });
});

describe('the answer', () => {
  test('carries records, resolver and time', async () => {
    const { askFor, hosts } = setUp(good);
    expect(await askFor()).toEqual({
      status: 'answer',
      name: NAME,
      rcode: 'NOERROR',
      records: [{ text: RECORD, isUtf8: true }],
      aliases: [],
      isAuthentic: false,
      at: '2026-05-04T03:02:01.000Z',
      resolver: CLOUDFLARE,
    });
    expect(hosts).toEqual([CLOUDFLARE]);
  });

  test('tells NODATA from NXDOMAIN', async () => {
    const nodata = setUp(reply({}));
    expect(await nodata.askFor()).toMatchObject({ status: 'nodata', rcode: 'NOERROR', records: [] });
    const missing = setUp(reply({ rcode: 'NXDOMAIN' }));
    expect(await missing.askFor()).toMatchObject({ status: 'nxdomain', rcode: 'NXDOMAIN', records: [] });
    expect([nodata.hosts, missing.hosts]).toEqual([[CLOUDFLARE], [CLOUDFLARE]]);
  });

  test('says when the resolver validated it', async () => {
    expect(await setUp(reply({ flags: 0x20 })).askFor()).toMatchObject({ isAuthentic: true });
  });

  test('joins strings before it reads them, so that a character may be cut in two', async () => {
    const [first, second] = [new Uint8Array([0x76, 0xc3]), new Uint8Array([0xa9, 0x21])];
    const { askFor } = setUp(reply({ answers: [txt(NAME, first, second)] }));
    expect((await askFor()).records).toEqual([{ text: 'vé!', isUtf8: true }]);
  });

  test('keeps octets that are no UTF-8, and says so', async () => {
    const { askFor } = setUp(reply({ answers: [txt(NAME, new Uint8Array([0x61, 0xff, 0x62]))] }));
    expect((await askFor()).records).toEqual([{ text: 'aÿb', isUtf8: false }]);
  });

  test('follows aliases and ignores records of other names', async () => {
    const answers = [
      { type: 'CNAME', name: 'EXAMPLE.com', ttl: 60, data: 'a.example.net' },
      txt('other.example.net', 'stray'),
      { type: 'CNAME', name: 'a.example.net', ttl: 60, data: 'b.example.net' },
      txt('b.example.net', RECORD),
    ] as never[];
    const answer = await setUp(reply({ answers })).askFor();
    expect(answer).toMatchObject({ status: 'answer', aliases: ['a.example.net', 'b.example.net'] });
    expect(answer.records).toEqual([{ text: RECORD, isUtf8: true }]);
  });

  test('ends at an alias loop', async () => {
    const answers = [
      { type: 'CNAME', name: NAME, ttl: 60, data: 'a.example.net' },
      { type: 'CNAME', name: 'a.example.net', ttl: 60, data: NAME },
    ] as never[];
    expect(await setUp(reply({ answers })).askFor()).toMatchObject({ status: 'nodata', records: [] });
  });

  test('reads MX hosts, the null MX and addresses in their usual form', async () => {
    const answers = [
      { type: 'MX', name: NAME, ttl: 60, data: { preference: 10, exchange: 'MX.Example.com' } },
      { type: 'MX', name: NAME, ttl: 60, data: { preference: 0, exchange: '.' } },
      { type: 'AAAA', name: NAME, ttl: 60, data: '2001:DB8:0:0:0:0:0:1' },
    ] as never[];
    const { resolve } = setUp(reply({ answers }));
    const { signal } = new AbortController();
    expect((await resolve(NAME, 'MX', { signal })).records).toEqual([
      { preference: 10, exchange: 'mx.example.com' },
      { preference: 0, exchange: '.' },
    ]);
    expect((await resolve(NAME, 'AAAA', { signal })).records).toEqual(['2001:db8::1']);
  });
});

const cutLast: Handler = (url) => {
  const whole = packetFor(url, { answers: [txt(NAME, RECORD)] });
  return respond(whole.slice(0, -1));
};
const loop: Handler = (url) => {
  const packet = packetFor(url, { answers: [txt(NAME, RECORD)] });
  const start = packet.length - (2 + 8 + 2 + 1 + RECORD.length) - (NAME.length + 2) + 2;
  packet.set([0xc0, start], start); // a pointer to itself where the owner name begins
  return respond(packet);
};

const UNUSABLE: [string, Handler, string][] = [
  ['SERVFAIL', reply({ rcode: 'SERVFAIL' }), 'servfail'],
  ['REFUSED', reply({ rcode: 'REFUSED' }), 'refused'],
  ['NOTIMP', reply({ rcode: 'NOTIMP' }), 'refused'],
  ['a filtered name', reply({ rcode: 'NXDOMAIN', additionals: [extended(17)] }), 'blocked'],
  ['429', status(429), 'http'],
  ['500', status(500), 'http'],
  ['404', status(404), 'http'],
  ['a network error', () => Promise.reject(new TypeError('fetch failed')), 'network'],
  ['a web page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'garbage'],
  [
    'another media type',
    (url) => new Response(packetFor(url).slice(), { headers: { 'content-type': 'application/dns-json' } }),
    'garbage',
  ],
  ['noise', () => respond(new Uint8Array(40).fill(0xab)), 'garbage'],
  ['an empty body', () => respond(new Uint8Array()), 'garbage'],
  ['another id', reply({ id: 7, answers: [txt(NAME, RECORD)] }), 'garbage'],
  ['a query instead of a response', reply({ type: 'query' }), 'garbage'],
  ['the question for another name', reply({ question: { name: 'example.net', type: 'TXT' } }), 'garbage'],
  ['the question for another type', reply({ question: { name: NAME, type: 'MX' } }), 'garbage'],
  ['a packet that was cut', cutLast, 'garbage'],
  ['a name that points to itself', loop, 'garbage'],
  ['octets after the end', (url) => respond(new Uint8Array([...packetFor(url), 0])), 'garbage'],
  ['the TC flag', reply({ flags: 0x200 }), 'truncated'],
  [
    '10 000 announced records',
    (url) => respond(packetFor(url).map((octet, at) => (at === 6 ? 0x27 : octet))),
    'too-large',
  ],
  ['a body of 1 MB', () => respond(new Uint8Array(1_000_000)), 'too-large'],
];

describe('an unusable answer', () => {
  test.each(UNUSABLE)('%s: the other resolver is asked at once', async (_, handler) => {
    const { askFor, hosts } = setUp(handler);
    const { answer, ms } = await timed(askFor());
    expect(answer).toMatchObject({ status: 'answer', resolver: GOOGLE });
    expect(hosts).toEqual([CLOUDFLARE, GOOGLE]);
    expect(ms).toBeLessThan(100);
  });

  test.each(UNUSABLE)('%s from both is a failure with its reason', async (_, handler, reason) => {
    const { answer } = await timed(setUp(handler, handler).askFor());
    expect(answer).toMatchObject({
      status: 'failed',
      reason,
      resolver: `${CLOUDFLARE}, ${GOOGLE}`,
      records: [],
    });
  });

  test('the most telling reason is reported', async () => {
    const { answer } = await timed(
      setUp(status(500), reply({ rcode: 'SERVFAIL', additionals: [extended(6)] })).askFor(),
    );
    expect(answer).toMatchObject({
      reason: 'servfail',
      rcode: 'SERVFAIL',
      extended: { code: 6, text: 'hi' },
    });
  });

  test('a packet cut at any position is never taken', async () => {
    const answers = [
      txt(NAME, RECORD, 'more'),
      { type: 'MX', name: NAME, data: { exchange: 'a.b' } },
    ] as never[];
    const authorities = [{ type: 'A', name: NAME, ttl: 1, data: '192.0.2.1' }] as never[];
    let length = 1;
    for (let cut = 0; cut < length; cut++) {
      const { askFor } = setUp((url) => {
        const whole = packetFor(url, { answers, authorities, additionals: [extended(3)] });
        length = whole.length;
        return respond(whole.slice(0, cut));
      });
      expect(await askFor(), `cut at ${cut}`).toMatchObject({ resolver: GOOGLE });
    }
    expect(length).toBeGreaterThan(100);
  });

  test('no single changed octet makes it throw or hang', async () => {
    const answers = [txt(NAME, RECORD), { type: 'CNAME', name: NAME, data: 'a.b' }] as never[];
    let length = 1;
    for (let at = 0; at < length; at++) {
      for (const value of [0x00, 0x3f, 0xc0, 0xff]) {
        const { askFor } = setUp((url) => {
          const packet = packetFor(url, { answers, additionals: [extended(3)] });
          length = packet.length;
          packet[at] = value;
          return respond(packet);
        });
        expect(['answer', 'nodata', 'nxdomain']).toContain((await askFor()).status);
      }
    }
  });
});

describe('a slow resolver', () => {
  test('gets company after 1.5 s', async () => {
    const { askFor, hosts } = setUp(hang);
    const { answer, ms } = await timed(askFor());
    expect(answer).toMatchObject({ status: 'answer', resolver: GOOGLE });
    expect(ms).toBeGreaterThanOrEqual(1_500);
    expect(ms).toBeLessThan(1_700);
    expect(hosts).toEqual([CLOUDFLARE, GOOGLE]);
  });

  test('may still win', async () => {
    const late: Handler = (url, init) =>
      new Promise((done) => setTimeout(() => done(good(url, init) as Response), 2_000));
    const { answer, ms } = await timed(setUp(late, hang).askFor());
    expect(answer).toMatchObject({ status: 'answer', resolver: CLOUDFLARE });
    expect(ms).toBeLessThan(2_200);
  });

  test.each<[string, Handler]>([
    ['lets go when aborted', hang],
    ['ignores the signal', () => new Promise(() => {})],
    [
      'stops in the middle of the body',
      () =>
        new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(5)) }), {
          headers: { 'content-type': 'application/dns-message' },
        }),
    ],
  ])('that %s ends as "could not check" after 5 s', async (_, handler) => {
    const { answer, ms } = await timed(setUp(handler, handler).askFor());
    expect(answer).toMatchObject({
      status: 'failed',
      reason: 'timeout',
      resolver: `${CLOUDFLARE}, ${GOOGLE}`,
    });
    expect(ms).toBeGreaterThanOrEqual(4_900);
    expect(ms).toBeLessThanOrEqual(5_050);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind when it answers', async () => {
    await setUp(good).askFor();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a refusal with Retry-After', () => {
  const once = (seconds: string): Handler => {
    let calls = 0;
    return (url, init) =>
      calls++ === 0
        ? new Response('', { status: 429, headers: { 'retry-after': seconds } })
        : good(url, init);
  };

  test('is asked again after that time when nobody else answers', async () => {
    const { askFor, hosts } = setUp(once('1'), status(500));
    const { answer, ms } = await timed(askFor());
    expect(answer).toMatchObject({ status: 'answer', resolver: CLOUDFLARE });
    expect(ms).toBeGreaterThanOrEqual(1_000);
    expect(hosts).toEqual([CLOUDFLARE, GOOGLE, CLOUDFLARE]);
  });

  test('is not waited for when it asks for too long', async () => {
    const { answer, ms } = await timed(setUp(once('60'), status(500)).askFor());
    expect(answer).toMatchObject({ status: 'failed', reason: 'http' });
    expect(ms).toBeLessThan(200);
  });

  test('is asked again once only', async () => {
    const { askFor, hosts } = setUp(status(429, { 'retry-after': '0' }), status(429, { 'retry-after': '0' }));
    expect((await timed(askFor())).answer).toMatchObject({ status: 'failed' });
    expect(hosts).toHaveLength(3);
  });
});

describe('many questions', () => {
  test('the same question at the same time is asked once', async () => {
    const { askFor, hosts } = setUp(good);
    const answers = await Promise.all([askFor(), askFor('EXAMPLE.com'), askFor('example.com.')]);
    expect(answers.map(({ status: word }) => word)).toEqual(['answer', 'answer', 'answer']);
    expect(hosts).toHaveLength(1);
  });

  test('at most 16 are in flight, and all are answered', async () => {
    let running = 0;
    let most = 0;
    const slow: Handler = async (url) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 100));
      running -= 1;
      return respond(packetFor(url));
    };
    const { askFor, hosts } = setUp(slow);
    const all = Promise.all(Array.from({ length: 50 }, (_, index) => askFor(`n${index}.example`)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(new Set((await all).map((answer) => answer.status))).toEqual(new Set(['nodata']));
    expect(most).toBe(16);
    expect(hosts).toHaveLength(50);
  });

  test('what waits for its turn ends at the deadline too', async () => {
    const { askFor } = setUp(hang, hang);
    const all = Promise.all(Array.from({ length: 40 }, (_, index) => askFor(`n${index}.example`)));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(new Set((await all).map((answer) => answer.status))).toEqual(new Set(['failed']));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('who leaves gets a value at once and does not disturb the others; the last one ends the request', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const { resolve } = setUp((url, init) => {
      signals.push(init.signal);
      return hang(url, init);
    }, hang);
    const [first, second] = [new AbortController(), new AbortController()];
    const one = resolve(NAME, 'TXT', { signal: first.signal });
    const two = resolve(NAME, 'TXT', { signal: second.signal });
    await vi.advanceTimersByTimeAsync(10);
    first.abort();
    expect(await one).toMatchObject({ status: 'failed', reason: 'cancelled' });
    expect(signals[0]?.aborted).toBe(false);
    second.abort();
    expect(await two).toMatchObject({ status: 'failed', reason: 'cancelled' });
    await vi.advanceTimersByTimeAsync(0);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the memory', () => {
  const askTwice = async (handler: Handler, waitMs: number) => {
    const { askFor, hosts } = setUp(handler, handler);
    await timed(askFor());
    vi.setSystemTime(Date.now() + waitMs);
    const { answer } = await timed(askFor());
    return { answer, requests: hosts.length };
  };

  test('keeps an answer for its time to live, with the time when it came', async () => {
    const { answer, requests } = await askTwice(good, 200_000);
    expect([answer?.at, requests]).toEqual(['2026-05-04T03:02:01.000Z', 1]);
    expect((await askTwice(good, 300_001)).requests).toBe(2);
  });

  test('takes the age of the HTTP response off', async () => {
    expect((await askTwice(reply({ answers: [txt(NAME, RECORD)] }, { age: '250' }), 60_000)).requests).toBe(
      2,
    );
  });

  test('keeps absence as long as the SOA says', async () => {
    const soa = { mname: 'a.b', rname: 'c.d', minimum: 120 };
    const authorities = [{ type: 'SOA', name: NAME, ttl: 900, data: soa }] as never[];
    const absent = reply({ rcode: 'NXDOMAIN', authorities });
    expect((await askTwice(absent, 110_000)).requests).toBe(1);
    expect((await askTwice(absent, 130_000)).requests).toBe(2);
  });

  test('keeps anything for 30 s at least and an hour at most', async () => {
    const withTtl = (ttl: number) => reply({ answers: [{ ...txt(NAME, RECORD), ttl }] });
    expect((await askTwice(withTtl(0), 29_000)).requests).toBe(1);
    expect((await askTwice(withTtl(86_400), 3_601_000)).requests).toBe(2);
  });

  test('never keeps a failure', async () => {
    expect((await askTwice(reply({ rcode: 'SERVFAIL' }), 0)).requests).toBe(4);
  });
});
