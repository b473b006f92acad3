import { describe, expect, test } from 'vitest';
import type { ColumnQuestion } from '../../../../lib/history/import/engine.ts';
import { outcomeOf } from '../../../../lib/history/import/outcomes.ts';
import { fileOf, importAll, toolsWith } from './tools.ts';

describe('the word for an event', () => {
  test.each([
    ['Bounced', 'failed'],
    ['hard_bounce', 'failed'],
    ['Soft bounce', 'failed'],
    ['softBounces', 'failed'],
    ['Rejeté', 'failed'],
    ['不達', 'failed'],
    ['Deferred', 'delayed'],
    ['verzögert', 'delayed'],
    ['DELIVERED', 'delivered'],
    ['entregado', 'delivered'],
    ['Processed', 'sent'],
    ['gesendet', 'sent'],
    ['click', 'other'],
    ['Receive, Fail', 'failed'],
    ['Receive, Deliver', 'delivered'],
    ['', undefined],
    ['lunch', undefined],
  ])('%j', (word, expected) => {
    expect(outcomeOf(word)).toBe(expected);
  });
});

describe('a table that nobody knows', () => {
  const odd = 'x;y;z\nkim@lumen.example;sad;it was 1 no\ninfo@globex.example;happy;fine\n';

  test('is asked about, with its first rows and what we think', async () => {
    const asked: ColumnQuestion[] = [];
    const tools = toolsWith(async (question) => {
      asked.push(question);
      return undefined;
    });
    const { entries, problems } = await importAll(fileOf('odd.csv', odd), tools);
    expect(asked).toEqual([
      {
        file: 'odd.csv',
        names: ['x', 'y', 'z'],
        rows: [
          ['kim@lumen.example', 'sad', 'it was 1 no'],
          ['info@globex.example', 'happy', 'fine'],
        ],
        guess: { recipient: ['x'] },
      },
    ]);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ file: 'odd.csv', reason: { key: 'import_file_left_out' } }]);
  });

  test('is read as somebody says, and rows that say nothing are told', async () => {
    const tools = toolsWith(async () => ({ recipient: ['x'], event: ['y'], reply: ['z'] }));
    const text = odd.replace('it was 1 no', '550 5.1.1 User unknown');
    const { entries, problems } = await importAll(fileOf('odd.csv', text), tools);
    expect(entries.map(({ recipient, reason }) => [recipient, reason])).toEqual([
      ['kim@lumen.example', 'user-unknown'],
    ]);
    expect(problems).toEqual([
      { file: 'odd.csv', place: 3, unit: 'row', reason: { key: 'import_row_no_outcome' } },
    ]);
  });

  test('may call two columns the same', async () => {
    const asked: ColumnQuestion[] = [];
    const tools = toolsWith(async (question) => {
      asked.push(question);
      return { recipient: ['note#2'], reply: ['note#3'] };
    });
    const text = 'note,note,note\nx,kim@lumen.example,550 5.1.1 no\n';
    await importAll(fileOf('odd.csv', text.replace('550 5.1.1 no', 'gone')), tools);
    expect(asked[0]?.names).toEqual(['note', 'note', 'note']);
    const { entries } = await importAll(fileOf('odd.csv', text), tools);
    expect(entries.map(({ recipient }) => recipient)).toEqual(['kim@lumen.example']);
  });
});

test('rows that cannot be read are told by their number, and the others come', async () => {
  const log = `email,event,reason,timestamp
kim@lumen.example,bounce,550 5.1.1 User unknown,2026-05-03 14:02:12
,bounce,550 5.1.1 User unknown,2026-05-03 14:02:12
kim,bounce,550 5.1.1 User unknown,2026-05-03 14:02:12
info@lumen.example,bounce,550 5.1.1 User unknown,tomorrow
sales@lumen.example,vanished,,2026-05-03 14:02:12
accounts@lumen.example,bounce,552 5.2.2 Mailbox full,
`;
  const { entries, problems, read } = await importAll(fileOf('log.csv', log));
  expect(entries.map(({ recipient, isUndated }) => [recipient, isUndated])).toEqual([
    ['kim@lumen.example', undefined],
    ['accounts@lumen.example', true],
  ]);
  expect(problems.map(({ place, reason }) => [place, reason.key])).toEqual([
    [3, 'import_row_no_address'],
    [4, 'import_row_no_address'],
    [5, 'import_row_no_time'],
    [6, 'import_row_no_outcome'],
  ]);
  expect(read).toBe(6);
});

test('a log of failures alone tells nothing of how much was sent', async () => {
  const { tallies } = await importAll(
    fileOf('a.csv', 'email,event,reason\nkim@lumen.example,bounce,550 5.1.1 no\n'),
  );
  expect(tallies).toEqual([]);
});

test('what was sent is counted by day and domain; the many small ones are counted together', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `a@d${at}.example,delivered,2026-05-03 14:02:12`);
  const many = Array.from(
    { length: 40 },
    (_, at) => `p${at}@globex.example,delivered,2026-05-0${3 + (at % 2)} 10:00`,
  );
  const failed = 'kim@d7.example,bounce,2026-05-03 14:02:12';
  const log = ['email,event,time', ...rows, ...many, failed].join('\n');
  const { tallies } = await importAll(fileOf('log.csv', log));
  expect(tallies.length).toBeLessThan(110);
  const sum = (name: 'sent' | 'accepted') => tallies.reduce((all, tally) => all + tally[name], 0);
  expect([sum('sent'), sum('accepted')]).toEqual([341, 340]);
  const globex = tallies.filter(({ domain }) => domain === 'globex.example');
  expect(
    globex.map(({ day, sent, accepted }) => [new Date(day).toISOString().slice(0, 10), sent, accepted]),
  ).toEqual([
    ['2026-05-03', 20, 20],
    ['2026-05-04', 20, 20],
  ]);
  expect(tallies.find(({ domain }) => domain === 'd7.example')).toMatchObject({ sent: 2, accepted: 1 });
  expect(new Set(tallies.map(({ id }) => id)).size).toBe(tallies.length);
});

test('a service that writes down each attempt of a delay tells of one delay a day', async () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) => `kim@lumen.example,deferred,421 4.7.0 try later (${at}),2026-05-03 1${at}:00`,
  );
  const { entries } = await importAll(fileOf('log.csv', ['email,event,reason,time', ...rows].join('\n')));
  expect(entries).toHaveLength(1);
});
