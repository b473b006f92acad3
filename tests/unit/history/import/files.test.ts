import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../../../lib/history/import/import-file.ts';
import { isMeant } from '../../../../lib/history/import/import-files.ts';
import { kindOfFile } from '../../../../lib/history/import/kind-of-file.ts';
import { outlookBounce } from '../../input/outlook-file.ts';
import { fileOf, importAll } from './tools.ts';

const EML =
  'From: MAILER-DAEMON@mx.acme.example\nDate: Sun, 03 May 2026 14:02:12 +0000\nSubject: Undelivered\n\n<kim@lumen.example>: 550 5.1.1 User unknown\n';
const octets = (text: string) => Uint8Array.from([...text].map((one) => one.charCodeAt(0)));

describe('what a file is', () => {
  test.each([
    ['a.eml', EML, 'mail'],
    ['a.txt', EML, 'mail'],
    ['a.eml', `From x@y.example Sun May  3 14:02:12 2026\n${EML}`, 'mail'],
    ['Inbox', `From - Sun May  3 14:02:12 2026\n${EML}`, 'mbox'],
    ['a.mbox', `From - Sun May  3 14:02:12 2026\r\n${EML}`, 'mbox'],
    ['a.txt', 'email,reason\na@b.example,no\n', 'table'],
    ['a.csv', 'email\na@b.example\n', 'table'],
    ['a.jsonl', '{"a":1}\n', 'json'],
    ['a.log', '[{"a":1}]', 'json'],
    ['a.json', '{"format":"bounce-lens-history","version":1}', 'history'],
    ['a.txt', '550 5.1.1 User unknown', 'mail'],
  ])('%s: %j', (name, text, kind) => {
    expect(kindOfFile(name, octets(text))).toBe(kind);
  });

  test.each([
    ['a.eml', '', 'import_file_empty'],
    ['a.eml', '  \n\n', 'import_file_empty'],
    ['a.zip', 'PK\x03\x04', 'import_file_archive'],
    ['a.xlsx', 'PK\x03\x04', 'import_file_archive'],
    ['a.mbox.gz', '\x1f\x8b\x08', 'import_file_archive'],
    ['a.pst', '!BDN', 'import_file_outlook_data'],
    ['a.exe', 'MZ\x90\0\x03\0', 'import_file_binary'],
    ['a.csv', 'email,reason\0\0\0\n', 'import_file_binary'],
  ])('%s: %j is a reason', (name, text, key) => {
    expect(kindOfFile(name, octets(text))).toEqual({ key });
  });
});

test('messages of Outlook, messages and mailboxes give the same bounces as the popup reads', async () => {
  const whole = `From - Sun May  3 14:02:12 2026\n${EML}\nFrom - Sun May  3 15:02:12 2026\nFrom: Kim <kim@lumen.example>\nSubject: Lunch\n\nToday?\n`;
  const results = await Promise.all([
    importAll(fileOf('a.eml', EML)),
    importAll(fileOf('a.mbox', whole)),
    importAll(fileOf('a.msg', outlookBounce())),
  ]);
  expect(
    results.map(({ read, passed, entries }) => [read, passed, entries.map(({ reason }) => reason)]),
  ).toEqual([
    [1, 0, ['user-unknown']],
    [2, 1, ['user-unknown']],
    [1, 0, ['mailbox-full']],
  ]);
  expect(results[0]?.entries[0]?.id).toBe(results[1]?.entries[0]?.id);
});

test('a broken message of Outlook, one that is too large and one that is gone are told', async () => {
  const gone: ImportFile = {
    name: 'gone.eml',
    size: 10,
    read: () => Promise.reject(new DOMException('', 'NotFoundError')),
  };
  const large: ImportFile = { ...fileOf('large.eml', EML), size: 26 * 1024 * 1024 };
  const all = [
    await importAll(fileOf('a.msg', outlookBounce().slice(0, 700))),
    await importAll(large),
    await importAll(gone),
  ];
  expect(all.flatMap(({ problems }) => problems.map(({ reason }) => reason.key))).toEqual([
    'import_message_unreadable',
    'import_message_too_long',
    'import_file_unreadable',
  ]);
});

test('a mistake of ours is not taken for a file that cannot be read', async () => {
  const odd: ImportFile = { name: 'a.eml', size: 1, read: () => Promise.reject(new TypeError('ours')) };
  await expect(importAll(odd)).rejects.toThrow('ours');
});

test('files that systems leave in folders are not meant', () => {
  expect(['a.eml', 'x/.DS_Store', '._a.eml', 'x/Thumbs.db', '~$a.csv', 'x/b.csv'].filter(isMeant)).toEqual([
    'a.eml',
    'x/b.csv',
  ]);
});

test('messages in messages in messages end somewhere', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? EML
      : `From: a@b.example\nSubject: Undeliverable\nContent-Type: message/rfc822\n\n${nested(depth - 1)}`;
  const { read, problems } = await importAll(fileOf('a.eml', nested(2000)));
  expect([read, problems.length]).toEqual([1, 0]);
});

test('a table of one line of fifty million letters is told in a moment', async () => {
  const line = new Uint8Array(50 * 1024 * 1024).fill(120);
  line.set(octets('email,reason\n'));
  const start = performance.now();
  const { problems } = await importAll(fileOf('a.csv', line), {
    ...(await import('./tools.ts')).toolsWith(async () => ({ recipient: ['email'], reply: ['reason'] })),
  });
  expect(problems.map(({ place, reason }) => [place, reason.key])).toEqual([[2, 'import_row_too_long']]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
