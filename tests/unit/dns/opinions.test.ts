import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCheck } from '../../../lib/dns/check.ts';
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
import { findingsOf, say } from './rows.ts';
import { type Handler, hang, queryOf, txt } from './wire.ts';
import type { Zone } from './zone.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

const servfail = reply({ rcode: 'SERVFAIL', additionals: [extended(22)] });

describe('what the other resolver said', () => {
  test('is kept beside the answer', async () => {
    const { answer } = await timed(setUp(servfail).askFor());
    expect(answer).toMatchObject({
      status: 'answer',
      resolver: GOOGLE,
      also: [
        { resolver: CLOUDFLARE, reason: 'servfail', rcode: 'SERVFAIL', extended: { code: 22, text: 'hi' } },
      ],
    });
  });

  test.each<[string, Handler, string]>([
    ['a refusal', reply({ rcode: 'REFUSED' }), 'refused'],
    ['a filter', reply({ additionals: [extended(15)] }), 'blocked'],
    ['HTTP 500', status(500), 'http'],
    ['a lie about the id', reply({ id: 9 }), 'garbage'],
  ])('may be %s', async (_, handler, reason) => {
    const { answer } = await timed(setUp(handler).askFor());
    expect(answer).toMatchObject({ resolver: GOOGLE, also: [{ resolver: CLOUDFLARE, reason }] });
  });

  test('is nothing where one was only slow, or answered itself in the end', async () => {
    expect((await timed(setUp(hang).askFor())).answer).not.toHaveProperty('also');
    let calls = 0;
    const once: Handler = (url, init) =>
      calls++ === 0 ? status(429, { 'retry-after': '1' })(url, init) : good(url, init);
    const { answer } = await timed(setUp(once, status(500)).askFor());
    expect(answer).toMatchObject({ resolver: CLOUDFLARE, also: [{ resolver: GOOGLE, reason: 'http' }] });
  });

  test('is remembered with the answer', async () => {
    const { askFor, hosts } = setUp(servfail);
    await timed(askFor());
    expect((await timed(askFor())).answer).toHaveProperty('also');
    expect(hosts).toEqual([CLOUDFLARE, GOOGLE]);
  });

  test('of two equal failures the one with its reason is reported', async () => {
    const { answer } = await timed(setUp(reply({ rcode: 'SERVFAIL' }), servfail).askFor());
    expect(answer).toMatchObject({ status: 'failed', reason: 'servfail', extended: { code: 22 } });
  });
});

describe('an extended error on an answer', () => {
  test('is kept', async () => {
    const stale = reply({ answers: [txt(NAME, RECORD)], additionals: [extended(3)] });
    expect((await timed(setUp(stale).askFor())).answer).toMatchObject({
      status: 'answer',
      extended: { code: 3, text: 'hi' },
    });
  });

  test('of several the most telling one is kept', async () => {
    const options = [13, 22, 6].map((code) => ({ code: 15, data: new Uint8Array([0, code]) }));
    const octets = options.flatMap(({ data }) => [0, 15, 0, data.length, ...data]);
    const several: Handler = async (url, init) => {
      const response = await reply({
        rcode: 'SERVFAIL',
        additionals: [{ type: 'OPT', name: '.', options } as never],
      })(url, init);
      const packet = new Uint8Array(await response.arrayBuffer());
      packet.set(octets, packet.length - octets.length); // the library writes zeros instead
      return new Response(packet, { headers: response.headers });
    };
    expect((await timed(setUp(several, several).askFor())).answer).toMatchObject({ extended: { code: 6 } });
  });
});

describe('the CD flag', () => {
  const bogus: Handler = (url, init) =>
    queryOf(url).packet.flag_cd ? good(url, init) : reply({ rcode: 'SERVFAIL' })(url, init);

  test('is set on demand only, and its answer is remembered apart', async () => {
    const { resolve, askFor } = setUp(bogus, bogus);
    const { signal } = new AbortController();
    const unproven = await timed(resolve(NAME, 'TXT', { signal, validation: 'off' }));
    expect(unproven.answer).toMatchObject({ status: 'answer', records: [{ text: RECORD }] });
    expect((await timed(askFor())).answer).toMatchObject({ status: 'failed', reason: 'servfail' });
  });

  test('tells broken signatures from broken servers', async () => {
    const rowOf = async (handler: Handler) => {
      const { signal } = new AbortController();
      const { resolve } = setUp(handler, handler);
      const running = runCheck({ check: 'dnssec', subject: NAME }, resolve, { signal });
      await vi.advanceTimersByTimeAsync(100);
      const result = await running;
      return result.ok ? result.value.map(({ id }) => id) : [];
    };
    expect(await rowOf(bogus)).toEqual(['dnssec-bogus']);
    expect(await rowOf(reply({ rcode: 'SERVFAIL' }))).toEqual(['dnssec-unchecked']);
  });
});

describe('the rows', () => {
  const ids = async (zone: Zone) =>
    (await findingsOf('mx', 'd.example', zone)).map(({ verdict, id }) => `${verdict} ${id}`);
  const MX: [number, string][] = [[10, 'a.d.example']];
  const host: Zone = { 'a.d.example': { A: ['192.0.2.1'] } };
  const opinion = (reason: 'servfail' | 'blocked' | 'http', code?: number) => [
    { resolver: 'other.test', reason, ...(code !== undefined && { extended: { code, text: 'x' } }) },
  ];

  test('say that two resolvers differ, once', async () => {
    const zone: Zone = {
      'd.example': { MX, also: opinion('servfail', 22) },
      'a.d.example': { A: ['192.0.2.1'], also: opinion('servfail', 22) },
    };
    expect(await ids(zone)).toEqual(['pass mx-found', 'info dns-differs']);
    const row = (await findingsOf('mx', 'd.example', zone))[1];
    expect(row && say(row)).toBe(
      'About d.example the DNS services do not agree: zone.test answered, other.test got nothing from the name servers. Some mail servers may not see these records either.',
    );
    expect(row?.explanation?.values).toEqual(['other.test', '22, No Reachable Authority: “x”']);
  });

  test.each([
    ['dns_differs_dnssec', 'warn', opinion('servfail', 6)],
    ['dns_differs_blocked', 'info', opinion('blocked', 17)],
    ['dns_differs', 'info', opinion('servfail')],
  ])('say why: %s', async (key, verdict, also) => {
    const findings = await findingsOf('mx', 'd.example', { ...host, 'd.example': { MX, also } });
    expect(findings[1]).toMatchObject({ verdict, id: 'dns-differs', summary: { key } });
  });

  test('are silent about the way to the resolver', async () => {
    expect(await ids({ ...host, 'd.example': { MX, also: opinion('http') } })).toEqual(['pass mx-found']);
  });

  test.each([3, 19])('say that an answer is old (code %i)', async (code) => {
    const zone: Zone = { ...host, 'd.example': { MX, extended: { code, text: '' } } };
    expect(await ids(zone)).toEqual(['pass mx-found', 'warn dns-stale']);
  });

  test.each([
    [6, 'dns_unchecked_dnssec'],
    [12, 'dns_unchecked_dnssec'],
    [22, 'dns_unchecked_unreachable'],
    [23, 'dns_unchecked_unreachable'],
    [0, 'dns_unchecked_servfail'],
    [49_152, 'dns_unchecked_servfail'],
  ])('word a SERVFAIL with code %i', async (code, key) => {
    const zone: Zone = { 'd.example': { fails: 'servfail', extended: { code, text: '' } } };
    const [row] = await findingsOf('mx', 'd.example', zone);
    expect(row).toMatchObject({ verdict: 'unchecked', summary: { key } });
    expect(row?.explanation?.values?.[1]).toContain(String(code));
  });
});
