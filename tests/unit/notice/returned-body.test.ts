import { expect, test } from 'vitest';
import { readNotice } from '../../../lib/notice/read.ts';
import { withoutReturnedBody } from '../../../lib/notice/returned-body.ts';

const report = (type: string) =>
  [
    '--x',
    `Content-Type: ${type}`,
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
  ['message/global-delivery-status', 'message/global'],
])('behind %s the body of %s is cut off, and nothing else', async (status, message) => {
  const raw = notice(report(status), returned(message));
  const cut = withoutReturnedBody(raw) as string;
  expect(raw.startsWith(cut)).toBe(true);
  expect(cut).toMatch(/No such user[\s\S]*Subject: Offer\r\n\r\n$/);
  const { recipients, original } = await readNotice({ form: 'mime', raw });
  expect(recipients[0]).toMatchObject({ address: 'bo@acme.example', replyCode: '550' });
  expect(original.subject).toBe('Offer');
});

test('a report that stands behind the returned message is kept', () => {
  const raw = notice(returned('message/rfc822'), report('message/delivery-status'));
  expect(withoutReturnedBody(raw)).toBe(raw);
});
