import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../lib/diagnose.ts';
import type { NoticeSource } from '../../../lib/notice/notice.ts';
import { noticeHeader } from './read.ts';

/** Pieces that patterns wait for, over and over: a reader that looks back would never come to an end. */
const pieces = [
  'a',
  ' ',
  '@',
  '.',
  '<',
  '>',
  '(',
  '[',
  '-',
  ':',
  '"',
  "'",
  '=',
  '_',
  '\n',
  '\n\n',
  '> ',
  '550',
  '550-',
  '550 5.1.1 ',
  'a@b.example ',
  '<a@b.example>: ',
  '<a@b.example',
  'a@b.example',
  "said: '550 ",
  '-> 550 ',
  'smtp;',
  '<<< 550 ',
  '>>> RCPT TO:<a@b>\n<<< 550 x\n',
  '(reason: ',
  'host a.b.c.d[192.0.2.1] ',
  'Final-Recipient: rfc822; a@b\n',
  'Action: failed\n',
  'From: a\nSubject: b\n',
  'https://a.example/',
  'will retry for ',
  '5 days ',
  'until 1 May 2026 ',
  '{"notificationType":',
  '{"a":',
  '\\"',
  'message expired ',
  'Généré par : ',
  'Received: x\n',
  '--b\n',
  'é',
  '配',
  'メ',
  'ÜÄ ',
  'the following ',
  'nicht zugestellt ',
  'Subject: ',
  '=?utf-8?q?',
  'x_said:_550_',
  '----- ',
  'failed: a@b.example ',
  'To: a@b.example ',
  'Foo bar. Baz qux. ',
];

const LENGTH = 1_000_000;

/** The budget is 50 ms on a quiet machine (tests/bench); here others run too, some machines are a third as fast, and a pattern that looks back takes minutes. */
const MOST = 3000;

const timeOf = async (source: NoticeSource): Promise<number> => {
  const start = performance.now();
  await readNotice(source);
  return performance.now() - start;
};

describe.each(pieces)('a megabyte of %j', (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

  test('selected, alone and behind the words of a notice', async () => {
    const behind = `Delivery failed.\n\n<bo@corp.example>: 550 5.1.1 ${text}`;
    expect(await timeOf({ form: 'selection', text })).toBeLessThan(MOST);
    expect(await timeOf({ form: 'selection', text: behind })).toBeLessThan(MOST);
  });

  test('without a line break, as much as is still a notice', async () => {
    const flat = `Delivery failed to: bo@corp.example ${text.slice(0, 65_000)}`;
    expect(await timeOf({ form: 'selection', text: flat })).toBeLessThan(MOST);
    expect(await timeOf({ form: 'shown', text: flat, from: '', subject: '' })).toBeLessThan(MOST);
  });

  test('in a mail', async () => {
    const raw = [...noticeHeader(text.slice(0, 500).replace(/\n/g, '')), '', text].join('\r\n');
    expect(await timeOf({ form: 'mime', raw })).toBeLessThan(MOST);
  });
});

/** postal-mime makes text of a page that stands beside a text; its own expressions took half a minute for 120 kB of these. */
describe.each(['<a href="x', '<a ', '<a b=\'c" ', '<li ', '</a', '<!--'])(
  'a text beside a page of %j',
  (piece) => {
    test('takes no longer than any other mail', async () => {
      const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
      const raw = [
        ...noticeHeader('Delivery failed').filter((line) => !/^content-type:/i.test(line)),
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        part('text/plain', '<bo@corp.example>: 550 5.1.1 no such user'),
        part('text/html', piece.repeat(Math.ceil(500_000 / piece.length))),
        '--b--',
        '',
      ].join('\r\n');
      expect(await timeOf({ form: 'mime', raw })).toBeLessThan(4 * MOST);
    });
  },
);

describe('hundreds of recipients above thousands of lines', () => {
  const address = (index: number) => `u${index}@d${index}.example`;
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\r\n');
  const list = `${lines(500, (index) => `  ${address(index)}`)}\r\n\r\n`;

  test.each([
    ['that name nobody', list + lines(18_000, (index) => `line ${index} about nothing at all here`)],
    ['that name each', list + lines(18_000, (index) => `- "${address(index % 499)}" failed: no`)],
    ['that name one', list + lines(18_000, () => `- "${address(1)}" failed: no`)],
    ['that refuse one each', lines(9_000, (index) => `550 <${address(index)}>... User unknown`)],
    ['in two forms', lines(9_000, (index) => (index % 2 ? `<${address(index)}>: 550 no` : address(index)))],
    ['that tell of one each', lines(9_000, (index) => `Not delivered to ${address(index)}: user unknown.`)],
    ['that point on and on', lines(19_900, () => 'Reason: shown below')],
    [
      'in one sentence',
      `It could not be delivered to ${list.replace(/\s+/g, ', ').slice(0, 6_000)}.\r\n${lines(19_000, () => 'x')}`,
    ],
  ])('%s', async (_, body) => {
    const raw = [...noticeHeader('Undelivered'), '', `Your message failed:\r\n\r\n${body}`].join('\r\n');
    expect(await timeOf({ form: 'mime', raw })).toBeLessThan(2 * MOST);
  });
});

test.each([6, 8, 20])('separators that are part of names: %i', async (count) => {
  const body = `bo@corp.example${',,,,,,,,,,,,a@bbb'.repeat(count)} !@`;
  const raw = [...noticeHeader('Undelivered'), '', 'Your message failed:', '', body].join('\r\n');
  expect(await timeOf({ form: 'mime', raw })).toBeLessThan(MOST);
});

test('thousands of styles that never end', async () => {
  const html = ['From: MAILER-DAEMON@corp.example', 'Content-Type: text/html', '', '<style>'.repeat(70_000)];
  expect(await timeOf({ form: 'mime', raw: html.join('\r\n') })).toBeLessThan(2 * MOST);
});
