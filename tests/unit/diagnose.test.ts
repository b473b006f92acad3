import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/diagnose.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [join(root, 'scripts/diagnose.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }, // by the first of them, for all
    input,
    timeout: 20_000,
  });

const notice = join(root, 'tests/fixtures/postfix-two-recipients/notice.eml');

describe('npm run diagnose', () => {
  test('answers each input in order, a JSON object a line', () => {
    const text = file('reply.txt', '550 5.1.1 User unknown');
    const { stdout, status } = run(['--json', notice, text]);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ source }) => source)).toEqual([notice, text]);
    expect(answers[0].recipients).toHaveLength(2);
    expect(answers[1].recipients[0]).toMatchObject({
      replyCode: '550',
      enhancedCode: '5.1.1',
      bucket: 'address',
      reason: 'user-unknown',
      evidence: { quote: 'User unknown', kind: 'phrase', start: 10, end: 22 },
    });
    expect(status).toBe(0);
  });

  test('reads texts from a JSONL file and from standard input', () => {
    const texts = file('texts.jsonl', '{"id":"one","text":"452 4.2.2 Mailbox full"}\n');
    expect(JSON.parse(run(['--json', '--texts', texts]).stdout)).toMatchObject({ source: 'one' });
    expect(JSON.parse(run(['--json', '-'], '552 5.2.2 Mailbox full').stdout)).toMatchObject({ source: '-' });
  });

  test('prints a report that a person can read', () => {
    const { stdout } = run([notice]);
    expect(stdout).toMatch(/This address does not exist \(interns@larkspur\.example\)/);
    expect(stdout).toMatch(/Look first: {1,4}Check the spelling/);
  });

  test.each([
    ['an empty file', () => file('empty.eml', ''), /is empty/],
    ['binary data', () => file('picture.eml', new Uint8Array([0x89, 0x50, 0, 0, 1, 2])), /binary/],
    ['a file that is not there', () => join(folder, 'missing.eml'), /cannot be read/],
  ])('%s: a clear sentence and exit status 2, the rest is answered', (_, path, sentence) => {
    const { stdout, stderr, status } = run(['--json', path(), notice]);
    expect(stderr).toMatch(sentence);
    expect(JSON.parse(stdout).source).toBe(notice);
    expect(status).toBe(2);
  });

  test('a line that is no JSON', () => {
    const { stderr, status } = run(['--texts', file('bad.jsonl', 'nonsense\n')]);
    expect(stderr).toMatch(/bad\.jsonl:1 is not a line of JSON/);
    expect(status).toBe(2);
  });

  test.each([[[]], [['--wrong-option']]])('bad usage %j', (args) => {
    const { stderr, status } = run(args);
    expect(stderr).toMatch(/Usage: npm run --silent diagnose/);
    expect(status).toBe(2);
  });
});

describe('bad mail', () => {
  test('a truncated notice is read as far as it goes', async () => {
    const { readFileSync } = await import('node:fs');
    const raw = readFileSync(notice);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const report = await diagnose({ form: 'mime', raw: raw.subarray(0, Math.floor(raw.length * share)) });
      expect(report.notice.genuineness).toBe('genuine');
    }
  });

  test('25 MB are read in time', async () => {
    const raw = Buffer.concat([
      Buffer.from('Subject: hello\r\n\r\n'),
      Buffer.alloc(25_000_000, 'abcd efgh\r\n'),
    ]);
    const start = performance.now();
    expect((await diagnose({ form: 'mime', raw })).notice.kind).toBe('not-a-bounce');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a text that is no bounce', async () => {
    const text = 'Dear all,\n\nlunch is at twelve.\n\nBest regards';
    expect(await diagnose({ form: 'selection', text })).toMatchObject({
      notice: { kind: 'not-a-bounce' },
      recipients: [],
    });
  });
});
