import { expect, test } from 'vitest';
import { readNotice } from '../../../lib/diagnose.ts';
import { divideNotice } from '../../../lib/notice/report-parts.ts';

const report = (type: string, ...fields: string[]) =>
  [
    '--x',
    `Content-Type: ${type}`,
    ...fields,
    '',
    'Reporting-MTA: dns; mail.corp.example',
    '',
    'Final-Recipient: rfc822; bo@acme.example',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user',
  ].join('\r\n');

const returned = (type: string) =>
  ['--x', `Content-Type: ${type}`, '', 'From: ann@corp.example', 'Subject: Offer', '', 'the body'].join(
    '\r\n',
  );

const words = ['--x', 'Content-Type: text/plain', '', 'Nobody of that name is here.'].join('\r\n');

const notice = (...parts: string[]) =>
  [
    'From: MAILER-DAEMON@corp.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    `X-Padding: ${'p '.repeat(400)}`,
    `X-Padding: ${'p '.repeat(400)}`,
    `X-Padding: ${'p '.repeat(400)}`,
    '',
    ...parts,
    '--x--',
  ].join('\r\n');

test.each([
  ['message/delivery-status', 'message/rfc822'],
  ['message/delivery-status', 'text/rfc822-headers'],
  ['message/global-delivery-status', 'message/global'],
])('%s and the header of %s are taken, and nothing is left behind them', async (status, message) => {
  const raw = notice(words, report(status), returned(message));
  for (const source of [raw, new TextEncoder().encode(raw)]) {
    const divided = divideNotice(source);
    expect(divided.rest.length).toBe(raw.indexOf('--x\r\nContent-Type: message'));
    expect(divided.report.map(({ mimeType }) => mimeType)).toEqual([status, message]);
    expect(divided.report[0]?.content).toMatch(/^Reporting-MTA: [^\r]*No such user\n$/);
    expect(divided.report[1]?.content).toBe('From: ann@corp.example\nSubject: Offer\n\n');
    const { recipients, original } = await readNotice({ form: 'mime', raw: source });
    expect(recipients[0]).toMatchObject({ address: 'bo@acme.example', replyCode: '550' });
    expect(original.subject).toBe('Offer');
  }
});

test('letters beyond ASCII are read as UTF-8', () => {
  const raw = notice(words, report('message/delivery-status'), returned('message/rfc822'));
  const { report: parts } = divideNotice(
    new TextEncoder().encode(raw.replaceAll('No such user', 'Größe 電')),
  );
  expect(parts[0]?.content).toContain('550 5.1.1 Größe 電\n');
});

test.each([
  ['is encoded', report('message/delivery-status', 'Content-Transfer-Encoding: quoted-printable')],
  ['has another part behind it', `${report('message/delivery-status')}\r\n${words}`],
  ['belongs to a mail within the mail', report('message/delivery-status').replace('--x', '--y')],
])('a report that %s is left to the parser; only the body behind it is cut off', (_, odd) => {
  const raw = notice(words, odd, returned('message/rfc822'));
  const { rest, report: parts } = divideNotice(raw);
  expect(parts).toEqual([]);
  expect(raw.startsWith(rest as string)).toBe(true);
  expect(rest).toMatch(/No such user[\s\S]*Subject: Offer\r\n\r\n$/);
});

test.each([
  [
    'that stands behind the returned message',
    [returned('message/rfc822'), report('message/delivery-status')],
  ],
  [
    'that a letter quotes',
    [words, '> Content-Type: message/delivery-status', '', '> Content-Type: message/rfc822'],
  ],
])('a report %s stays where it is', (_, parts) => {
  const raw = notice(...parts);
  expect(divideNotice(raw)).toEqual({ rest: raw, report: [] });
});
