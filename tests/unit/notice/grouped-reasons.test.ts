import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Returned mail'), 'Content-Type: text/plain; charset=utf-8'];
const whole = (body: string, headers = plain) => ({
  form: 'mime' as const,
  raw: [...headers, '', body].join('\r\n').replace(/\r?\n/g, '\r\n'),
});
const reasonsOf = async (body: string, headers = plain) =>
  (await diagnose(whole(body, headers))).recipients.map(({ address, reason }) => [address, reason]);

describe('a sentence above each group of addresses', () => {
  test.each([
    [
      'in English',
      'Your mail could not be delivered to these members because\ntheir mailbox is full:\n\tbo@corp.example\n\tmia@corp.example\nYour mail could not be delivered to these members because\nthey are not accepting mail with attachments:\n\ttom@corp.example\n\n    -- Returned mail --\n',
    ],
    [
      'in German, with nothing below',
      'Die Postfächer dieser Empfänger sind voll:\n  bo@corp.example\n  mia@corp.example\n\nDiese Empfänger nehmen keine Anhänge vom Typ ZIP an:\n  tom@corp.example\n',
    ],
  ])('%s', async (_, body) => {
    expect(await reasonsOf(body)).toEqual([
      ['bo@corp.example', 'mailbox-full'],
      ['mia@corp.example', 'mailbox-full'],
      ['tom@corp.example', 'attachment-blocked'],
    ]);
  });

  test('is no other group’s when its own says nothing', async () => {
    const body =
      'These mailboxes are full:\n  bo@corp.example\n\nThese were not delivered for a reason of their own:\n  tom@corp.example\n';
    expect(await reasonsOf(body)).toEqual([
      ['bo@corp.example', 'mailbox-full'],
      ['tom@corp.example', 'no-diagnostic'],
    ]);
  });

  test('a reason below each address stays there', async () => {
    const body =
      'Your message was rejected for this recipient:\n\n  bo@corp.example\n\nbecause:\n\n  no such user\n\nYour message was rejected for this recipient:\n\n  mia@b.example\n\nbecause:\n\n  554 Zip is not an allowed format\n';
    expect(await reasonsOf(body)).toEqual([
      ['bo@corp.example', 'user-unknown'],
      ['mia@b.example', 'attachment-blocked'],
    ]);
  });
});

test('the reason above a list is of all of it, although the sender is named before', async () => {
  const body =
    'Your message:\n   From:    ann@acme.example\nCould not be delivered because of\n\nNo MX record was found for domain corp.example\n\nThe following recipients were affected:\n   bo@corp.example\n   mia@corp.example\n\nAdditional Information\n\nReporting-MTA: <mx.acme.example>\n';
  expect(await reasonsOf(body)).toEqual([
    ['bo@corp.example', 'domain-not-found'],
    ['mia@corp.example', 'domain-not-found'],
  ]);
});

test('who failed may stand in quotes behind "deliver to"', async () => {
  const body =
    "Failed to deliver to '<bo@corp.example>'\nSMTP module(domain corp.example) reports:\n host mx.corp.example says:\n 554 Sorry, no such user\n\nFailed to deliver to '<mia@b.example>'\nLOCAL module(account mia) reports:\n account is full (quota exceeded)\n";
  expect(await reasonsOf(body)).toEqual([
    ['bo@corp.example', 'user-unknown'],
    ['mia@b.example', 'mailbox-full'],
  ]);
});

describe('what a local mailer printed stands above its failure', () => {
  test.each([
    [
      'mail: /var/mail/bo: Disc quota exceeded\n554 bo@corp.example... unknown mailer error 1',
      'mailbox-full',
    ],
    ['deliver: no such user bo\n554 5.3.0 bo@corp.example... unknown mailer error 67', 'user-unknown'],
    ['554 5.3.0 bo@corp.example... unknown mailer error 1', 'server-busy'],
  ])('%s', async (said, reason) => {
    const body = `   ----- Transcript of session follows -----\n<<< 571 <mia@b.example>... we do not relay\n550 <mia@b.example>... User unknown\n${said}\n`;
    expect(await reasonsOf(body)).toContainEqual(['bo@corp.example', reason]);
  });
});

describe('a queue that gave up', () => {
  const report = (diagnostic: string): [string[], string] => [
    [
      ...noticeHeader('Undeliverable'),
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    ],
    `--b\nContent-Type: text/plain\n\nAn error occurred.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.acme.example\n\nFinal-Recipient: rfc822;bo@corp.example\nAction: failed\nStatus: 5.4.7\nDiagnostic-Code: smtp; ${diagnostic}\n\n--b--\n`,
  ];

  test.each([
    [
      "5.4.7 - Delivery expired (message too old) 451-'4.7.1 Deferred, try later' (delivery attempts: 14)",
      'expired',
    ],
    [
      "5.4.7 - Delivery expired (message too old) 452-'4.2.2 mailbox full' (delivery attempts: 9)",
      'mailbox-full',
    ],
  ])('around the reply of the last attempt: %s', async (diagnostic, reason) => {
    const [headers, body] = report(diagnostic);
    const [recipient] = (await diagnose(whole(body, headers))).recipients;
    expect([recipient?.reason, recipient?.permanence]).toEqual([reason, 'permanent']);
  });

  test.each([
    ['This condition occurred after 30 attempt(s) to deliver over\na period of 96 hour(s).', 'permanent'],
    ['No more attempts will be made.', 'permanent'],
    ['The server has stopped trying.', 'permanent'],
    ['All retries have been used up.', 'permanent'],
    ['This condition occurred after 1 attempt(s) to deliver over\na period of 0 hour(s).', 'temporary'],
  ])('in the words below: %s', async (words, permanence) => {
    const body = `Your message could not be delivered to:\n\n<bo@corp.example>: connection timed out\n\n${words}\n`;
    const [recipient] = (await readMail(plain, body)).recipients;
    expect(recipient?.hasExpired).toBe(permanence === 'permanent' ? true : undefined);
  });
});
