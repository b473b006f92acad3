import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTranslate } from '../../../scripts/translate.ts';
import { packetFor, queryOf, txt } from './wire.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/check.ts', import.meta.url));
/** What the first run has compiled, the others need not. */
const compiled = mkdtempSync(join(tmpdir(), 'bounce-lens-compiled-'));
let server: Server;
let doh: string;

/** Runs the script as a person does. */
const run = (...options: string[]) =>
  new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
    const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
    const child = spawn(process.execPath, [SCRIPT, ...options], { env });
    const [out, error]: string[][] = [[], []];
    child.stdout.on('data', (chunk) => out?.push(String(chunk)));
    child.stderr.on('data', (chunk) => error?.push(String(chunk)));
    child.on('close', (code) => resolve({ code, out: out?.join('') ?? '', error: error?.join('') ?? '' }));
  });

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = `http://localhost${request.url}`;
    const [question] = queryOf(url).packet.questions ?? [];
    if (question?.name.endsWith('hang.example')) return;
    const isSpf = question?.name === 'example.com' && question.type === 'TXT';
    response.setHeader('content-type', 'application/dns-message');
    response.end(packetFor(url, isSpf ? { answers: [txt('example.com', 'v=spf1 -all')] } : {}));
  }).listen(0);
  await new Promise((done) => server.once('listening', done));
  doh = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dns-query`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(compiled, { recursive: true, force: true });
});

describe('npm run check', () => {
  test('prints one finding per line', async () => {
    const options = [
      '--ip',
      '192.0.2.1',
      '--selector',
      's1',
      '--helo',
      'mx.example.com',
      '--mail-from',
      'a@b.example',
    ];
    const { code, out, error } = await run('Ann@Example.com', ...options, '--doh', doh, '--json');
    expect([code, error]).toEqual([0, '']);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const told = rows.map(({ check, subject, id }) => [check, subject, id].join(' '));
    expect([...new Set(rows.map(({ check, subject }) => `${check} ${subject}`))]).toEqual([
      'mx example.com',
      'domain example.com',
      'ns example.com',
      'dnssec example.com',
      'mta-sts example.com',
      'dane example.com',
      'spf example.com',
      'dmarc example.com',
      'blocklists example.com',
      'requirements example.com',
      'tls-rpt example.com',
      'bimi example.com',
      'ptr 192.0.2.1',
      'blocklists 192.0.2.1',
      'dkim s1._domainkey.example.com',
      'helo mx.example.com',
      'spf b.example',
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        'spf example.com spf-result-fail', // for the address of --ip
        'spf b.example spf-result-none',
        'dkim s1._domainkey.example.com dkim-absent',
        'requirements example.com req-gmail',
      ]),
    );
    for (const row of rows) {
      expect(Object.keys(row).filter((key) => key !== 'fix')).toEqual([
        'check',
        'subject',
        'verdict',
        'id',
        'summary',
        'records',
        'at',
        'resolver',
      ]);
    }
    expect(rows.find(({ id }) => id === 'spf-found')).toEqual({
      check: 'spf',
      subject: 'example.com',
      verdict: 'info',
      id: 'spf-found',
      summary: 'example.com publishes one SPF record. It includes nobody else.',
      records: ['v=spf1 -all'],
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      resolver: '127.0.0.1',
    });
    expect(rows.find(({ id }) => id === 'dmarc-none').fix).toBe('_dmarc.example.com TXT "v=DMARC1; p=none"');
  });

  test('prints a report for people', async () => {
    const { code, out } = await run('example.com', '--doh', doh);
    expect(code).toBe(0);
    expect(out).toContain('spf of example.com\ninfo      example.com publishes one SPF record.');
    expect(out).toMatch(/^ {10}spf-found, 127\.0\.0\.1, \d{4}-/m);
    expect(out).toContain('          Publish: _dmarc.example.com TXT "v=DMARC1; p=none"');
  });

  test('prints how SPF came to its result, with the term that decided', async () => {
    const { out } = await run('example.com', '--ip', '192.0.2.1', '--doh', doh);
    expect(out).toMatch(/^ {12}example\.com: fail {2}v=spf1 -all$/m);
    expect(out).toMatch(/^ {12}> -all {30,60}0\/10 lookups, 0\/2 empty +match$/m);
  });

  test('the address of a server tells all checks whose it is', async () => {
    const { out } = await run('192.0.2.1', '--doh', doh, '--json');
    expect(new Set(out.match(/"check":"[a-z]+"/g))).toEqual(
      new Set(['"check":"ptr"', '"check":"blocklists"']),
    );
  });

  test.each([
    [[]],
    [['a b']],
    [['example.com', 'example.net']],
    [['example.com', '--ip', 'no']],
    [['example.com', '--selector', 'a b']],
    [['192.0.2.1', '--selector', 's1']],
    [['example.com', '--mail-from', '']],
    [['example.com', '--doh', 'nowhere']],
    [['example.com', '--unknown']],
  ])('refuses %j with a sentence', async (options) => {
    const { code, out, error } = await run(...options);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^[^\n]*[A-Za-z][^\n]*\n/);
    expect(error).not.toMatch(/^\s+at /m);
  });

  test('ends when the resolver does not, with "could not check"', async () => {
    const begun = performance.now();
    await run('example.com', '--doh', doh, '--json');
    const start = performance.now();
    const { code, out } = await run('a.hang.example', '--doh', doh, '--json');
    const usual = start - begun; // beside other tests it takes a second only to start
    expect(performance.now() - start).toBeLessThan(5_000 + Math.max(1_500, 3 * usual));
    expect(code).toBe(0);
    expect(out.match(/"verdict":"(?!unchecked)\w+"/g)).toBeNull();
    expect(out.match(/"verdict":"unchecked"/g)?.length).toBeGreaterThanOrEqual(13);
  }, 30_000);
});

describe('the words in the terminal', () => {
  const translate = loadTranslate();

  test('have their placeholders filled', () => {
    expect(translate({ key: 'dns_spf_none', values: ['d.example'] })).toBe(
      'd.example publishes no SPF record.',
    );
  });

  test('take values as they are', () => {
    expect(translate({ key: 'dns_spf_none', values: ['$1 $$ $DOMAIN$'] })).toBe(
      '$1 $$ $DOMAIN$ publishes no SPF record.',
    );
  });

  test('leave out what has no value, as Chrome does', () => {
    expect(translate({ key: 'dns_spf_none' })).toBe(' publishes no SPF record.');
  });
});
