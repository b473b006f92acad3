import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMboxReader, type MboxPart } from '../../../../lib/history/import/mbox.ts';

const ENVELOPE = 'From MAILER-DAEMON Thu Nov 26 10:00:00 2026';
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (octets: Uint8Array) => new TextDecoder().decode(octets);

function split(mbox: string, size = 1000, largest?: number): MboxPart[] {
  const reader = createMboxReader(largest);
  const octets = encode(mbox);
  const parts: MboxPart[] = [];
  for (let at = 0; at < octets.length; at += size) parts.push(...reader.push(octets.slice(at, at + size)));
  return [...parts, ...reader.end()];
}
const texts = (parts: readonly MboxPart[]) =>
  parts.map((part) => ('octets' in part ? decode(part.octets) : 'too long'));

/** As mboxrd stores messages. */
const join = (messages: readonly string[], end: string) =>
  messages.map((message) => `${ENVELOPE}${end}${message.replace(/^(?=>*From )/gm, '>')}${end}`).join('');

describe('messages of a mailbox', () => {
  test('come back as they were stored, wherever the file is cut', () => {
    const lines = array(
      constantFrom(
        'From here on',
        '>From me',
        '>>From you',
        '',
        'Hello',
        'From a@b.example Mon Jan  1 10:00:00 2026',
        'X: y',
      ),
      { maxLength: 8 },
    );
    const messages = array(lines, { minLength: 1, maxLength: 5 });
    assert(
      property(messages, integer({ min: 1, max: 90 }), constantFrom('\n', '\r\n'), (bodies, size, end) => {
        const whole = bodies.map((body) => ['Subject: x', '', ...body, ''].join(end));
        expect(texts(split(join(whole, end), size))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('are numbered from 1', () => {
    expect(split(join(['A: 1\n\nx\n', 'B: 2\n\ny\n'], '\n')).map(({ number }) => number)).toEqual([1, 2]);
  });

  test.each([
    ['Thunderbird', 'From - Thu Nov 26 10:00:00 2026'],
    ['Gmail Takeout', 'From 1650000000000000001@xxx Thu Nov 26 10:00:00 +0000 2026'],
    ['Apple Mail', 'From sales@acme.example Thu Nov 26 10:00:00 2026'],
    ['an address alone', 'From sales@acme.example'],
    ['a daemon alone', 'From MAILER-DAEMON'],
  ])('begin with the line of %s', (_, line) => {
    expect(texts(split(`${line}\nA: 1\n\nx\n\n${line}\nB: 2\n\ny\n`))).toEqual([
      'A: 1\n\nx\n',
      'B: 2\n\ny\n',
    ]);
  });

  test('of an old Eudora need no empty line between them', () => {
    const line = 'From ???@??? Thu Nov 26 10:00:00 2026';
    expect(texts(split(`${line}\nA: 1\n\nx\n${line}\nB: 2\n\ny\n`))).toEqual(['A: 1\n\nx\n', 'B: 2\n\ny\n']);
  });

  test('do not end at words that only look like a beginning (mboxo)', () => {
    const body = 'A: 1\n\nFrom Monday at 10:00\nPlace: here\n\nFrom now on 2026\nNo header\n';
    expect(texts(split(`${ENVELOPE}\n${body}\n`))).toEqual([body]);
  });

  test('are as long as they say, where the next begins there (mboxcl2)', () => {
    const inner = `${ENVELOPE}\nSubject: quoted\n\nold\n`;
    const body = `returned:\n\n${inner}`;
    const first = `Subject: one\nContent-Length: ${body.length}\n\n${body}`;
    const file = `${ENVELOPE}\n${first}\n${ENVELOPE}\nSubject: two\n\ny\n`;
    for (const size of [7, 1000]) {
      expect(texts(split(file, size))).toEqual([first, 'Subject: two\n\ny\n']);
    }
  });

  test('are not believed where the length is wrong', () => {
    const first = 'Subject: one\nContent-Length: 4\n\nlonger than four\n';
    expect(texts(split(`${ENVELOPE}\n${first}\n${ENVELOPE}\nSubject: two\n\ny\n`))).toEqual([
      first,
      'Subject: two\n\ny\n',
    ]);
    const endless = 'Subject: one\nContent-Length: 999999\n\nx\n';
    expect(texts(split(`${ENVELOPE}\n${endless}`))).toEqual([endless]);
  });

  test('that are too long are told, and the others come', () => {
    const long = `${`Subject: long\n\n${'x'.repeat(70)}\n`.padEnd(5000, 'y 1234567\n')}\n`;
    const short = 'Subject: short\n\nx\n';
    expect(texts(split(join([short, long, short], '\n'), 100, 1000))).toEqual([short, 'too long', short]);
  });

  test('behind a line without an end come, too', () => {
    const line = `Subject: long\n\n${'x'.repeat(20_000)}\n\n`;
    const short = 'Subject: short\n\nx\n';
    const file = `${ENVELOPE}\n${line}${ENVELOPE}\n${short}`;
    expect(texts(split(file, 512, 2000))).toEqual(['too long', short]);
  });
});

test('no octets are too strange', () => {
  assert(
    property(
      array(constantFrom('From ', ENVELOPE, '\n', '\r', '\0', '>', 'Content-Length: 5', ':', 'é'), {
        maxLength: 60,
      }),
      string(),
      integer({ min: 1, max: 20 }),
      (parts, rest, size) => {
        const file = parts.join('') + rest;
        const given = split(file, size, 200);
        const sum = given.reduce((total, part) => total + ('octets' in part ? part.octets.length : 0), 0);
        expect(sum).toBeLessThanOrEqual(encode(file).length);
      },
    ),
    { numRuns: 500 },
  );
});

test('a line of a hundred megabytes takes no more memory than one message may', () => {
  const reader = createMboxReader(1024 * 1024);
  const piece = encode('x'.repeat(1024 * 1024));
  reader.push(encode(`${ENVELOPE}\nSubject: x\n\n`));
  const start = performance.now();
  for (let at = 0; at < 100; at++) reader.push(piece);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(reader.end()).toEqual([{ number: 1, isTooLong: true }]);
});
