import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ask } from '../../../lib/dns/ask.ts';
import { customEndpoint } from '../../../lib/dns/endpoint.ts';

// What goes over the line besides the question, with servers that really listen.

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`;
}

const { signal } = new AbortController();
const put = (url: string) =>
  ask({ name: 'acme.example', type: 'MX' }, customEndpoint(new URL(url)), { fetch, signal });

test.each([301, 302, 303, 307, 308])(
  'a resolver that says %i: where it sends us hears nothing',
  async (code) => {
    let heard = 0;
    const elsewhere = await serve((_, response) => {
      heard++;
      response.end();
    });
    const first = await serve((request, response) => {
      const query = new URL(request.url ?? '', 'http://x').search;
      response.writeHead(code, { Location: elsewhere + query }).end();
    });
    expect(await put(first)).toMatchObject({ ok: false, reason: 'http' });
    expect(heard).toBe(0);
  },
);

test('a question carries no cookie, no referrer and no word but the name', async () => {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    seen.push(request.method ?? '', ...Object.keys(request.headers));
    response.end();
  });
  await put(url);
  expect(seen[0]).toBe('GET');
  for (const name of ['cookie', 'referer', 'authorization', 'origin']) expect(seen).not.toContain(name);
});
