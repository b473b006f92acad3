import { vi } from 'vitest';
import type { Answer } from '../../../lib/dns/answer.ts';
import { createResolver, type ResolverOptions } from '../../../lib/dns/resolver.ts';
import { createFetch, type Handler, packetFor, type Reply, respond, txt } from './wire.ts';

export const CLOUDFLARE = 'cloudflare-dns.com';
export const GOOGLE = 'dns.google';
export const START = Date.UTC(2026, 4, 4, 3, 2, 1);
export const NAME = 'example.com';
export const RECORD = 'v=spf1 -all';

export const reply =
  (content: Reply, headers?: Record<string, string>): Handler =>
  (url) =>
    respond(packetFor(url, content), headers);
export const good = reply({ answers: [txt(NAME, RECORD)] });
export const status =
  (code: number, headers: Record<string, string> = {}): Handler =>
  () =>
    new Response('no', { status: code, headers });
export const extended = (code: number) => ({
  type: 'OPT',
  name: '.',
  options: [{ code: 15, data: new Uint8Array([0, code, 0x68, 0x69]) }],
});

export function setUp(cloudflare: Handler, google: Handler = good, options: Partial<ResolverOptions> = {}) {
  const web = createFetch({ [CLOUDFLARE]: cloudflare, [GOOGLE]: google });
  const resolve = createResolver({ fetch: web.fetch, now: Date.now, ...options });
  const { signal } = new AbortController();
  return { ...web, askFor: (name = NAME) => resolve(name, 'TXT', { signal }), resolve };
}

/** Lets the fake clock run until the promise is settled, and tells how long that took. */
export async function timed(promise: Promise<Answer<'TXT'>>, limit = 20_000) {
  let answer: Answer<'TXT'> | undefined;
  void promise.then((value) => {
    answer = value;
  });
  const start = Date.now();
  for (let elapsed = 0; answer === undefined && elapsed < limit; elapsed += 50)
    await vi.advanceTimersByTimeAsync(50);
  return { answer, ms: Date.now() - start };
}
