import { describe, expect, test } from 'vitest';
import { readMail, readSelection, readShown } from './read.ts';

const postfix = `This is the mail system at host mail.acme.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<bo@corp.example>: host mx.corp.example[192.0.2.7] said: 550-5.1.1 No such person
    550 5.1.1 here (in reply to RCPT TO command)

<mia@b.example>: host mx.b.example[192.0.2.8] said: 552 5.2.2 Over quota (in
    reply to end of DATA command)`;

const exim = `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bo@corp.example
    SMTP error from remote mail server after RCPT TO:<bo@corp.example>:
    host mx.corp.example [192.0.2.7]: 550 5.1.1 No such person

------ This is a copy of the message, including all the headers. ------

Return-path: <ann@acme.example>
Received: from gw.acme.example ([192.0.2.1])
Subject: 552 5.2.2 is the answer`;

const gmail = `Address not found
Your message wasn't delivered to bo@corp.example because the address couldn't be found, or is unable to receive mail.
LEARN MORE
The response was:
550 5.1.1 The email account that you tried to reach does not exist. - gsmtp`;

const exchange = `Delivery has failed to these recipients or groups:

bo@corp.example<mailto:bo@corp.example>
The email address you entered couldn't be found.

Diagnostic information for administrators:

Generating server: AM0PR01.eurprd01.prod.outlook.com

bo@corp.example
Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'

Original message headers:

Received: from gw.acme.example (192.0.2.1)
From: Ann <ann@acme.example>`;

const qmail = `Hi. This is the qmail-send program at mail.acme.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<bo@corp.example>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 No such person
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

Return-Path: <ann@acme.example>`;

const report = `Reporting-MTA: dns; mail.acme.example
Arrival-Date: Mon, 4 May 2026 10:00:00 +0000

Final-Recipient: rfc822; bo@corp.example
Original-Recipient: rfc822;team@acme.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.corp.example
Diagnostic-Code: smtp; 550-5.1.1 No such person
    550 5.1.1 here

Final-Recipient: rfc822; mia@b.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Over quota`;

const two = [
  { address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' },
  { address: 'mia@b.example', replyCode: '552', enhancedCode: '5.2.2' },
];
const one = [{ address: 'bo@corp.example', replyCode: '550' }];

const notices = [
  ['Postfix', postfix, two],
  ['Exim', exim, one],
  ['Gmail', gmail, one],
  ['Exchange', exchange, one],
  ['qmail', qmail, one],
  ['a report', report, two],
] as const;

describe.each(notices)('%s', (_, text, recipients) => {
  test.each([
    ['as it stands', text],
    ['with the line breaks lost', text.replace(/\n/g, ' ')],
    ['with the line breaks and doubled blanks lost', text.replace(/\s+/g, ' ')],
    ['with a blank line behind each line', text.replace(/\n/g, '\n\n')],
    ['without indentation', text.replace(/^ +/gm, '')],
    ['with Windows line ends', text.replace(/\n/g, '\r\n')],
    ['quoted', text.replace(/^/gm, '> ')],
    ['quoted twice', text.replace(/^/gm, '>> ')],
    ['quoted in a letter', `Hi Kim,\n\nwhat does this mean?\n\n${text.replace(/^/gm, '> ')}\n\nThanks, Ann`],
    [
      'forwarded by Gmail',
      `FYI\n\n---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nDate: Mon, May 4, 2026 at 10:00 AM\nSubject: Delivery Status Notification (Failure)\nTo: <ann@acme.example>\n\n${text}`,
    ],
    [
      'forwarded by Outlook, in German',
      `Kannst du das ansehen?\n\n________________________________\nVon: Mail Delivery System <MAILER-DAEMON@mail.acme.example>\nGesendet: Montag, 4. Mai 2026 10:00\nAn: ann@acme.example\nBetreff: Undelivered Mail Returned to Sender\n\n${text}`,
    ],
    [
      'forwarded by Apple Mail',
      `Begin forwarded message:\n\nFrom: MAILER-DAEMON@mail.acme.example\nSubject: failure notice\nDate: 4 May 2026 at 10:00:00 GMT\nTo: ann@acme.example\n\n${text}`,
    ],
    [
      'copied with the head that a webmail shows',
      `failure notice\n\nMAILER-DAEMON@mail.acme.example\nTo: ann@acme.example\nMon, 4 May 2026 10:00\n\n${text}`,
    ],
  ])('%s', async (_form, selection) => {
    const notice = await readSelection(selection);
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map(({ address }) => address)).toEqual(recipients.map(({ address }) => address));
    expect(notice.recipients).toMatchObject(recipients);
  });
});

test('what a browser puts into words and between them', async () => {
  const text =
    'Your message wasn\u2019t delivered to bo@\u200bcorp.\u200bexample\u00a0because\u00a0…\nThe response was:\n550\u00a05.1.1 unknown';
  expect(await readSelection(text)).toMatchObject({
    kind: 'failure',
    recipients: [{ address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' }],
  });
});

test('the whole source of a notice', async () => {
  const source = `Return-Path: <>\nReceived: by mail.acme.example; Mon, 4 May 2026 10:00:00 +0000\nFrom: MAILER-DAEMON@mail.acme.example\nTo: ann@acme.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${postfix.replace(/said:/g, 's=\naid:')}`;
  expect(await readSelection(source)).toMatchObject({ kind: 'failure', recipients: two });
});

test.each([
  ['a reply', '550 5.1.1 <bo@corp.example>: Recipient address rejected: User unknown', 'bo@corp.example'],
  [
    'a line of a log',
    'May  4 10:00:00 mail postfix/smtp[99]: 4ABC: to=<bo@corp.example>, relay=mx.corp.example[192.0.2.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.corp.example[192.0.2.7] said: 550 5.1.1 unknown (in reply to RCPT TO command))',
    'bo@corp.example',
  ],
  [
    'what a program showed',
    'An error occurred while sending mail. The mail server responded: 5.7.1 <bo@corp.example> Relay access denied.',
    'bo@corp.example',
  ],
  ['words alone', 'User unknown', undefined],
  ['a line without a code', 'mail for corp.example loops back to myself', undefined],
  [
    'qmail’s words',
    "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file",
    undefined,
  ],
])('%s is a failure', async (_, text, address) => {
  const notice = await readSelection(text);
  expect(notice.kind).toBe('failure');
  expect(notice.recipients[0]?.address).toBe(address);
});

test.each([
  ['a greeting', 'Hi Ann, your message about the account arrived, thanks!'],
  ['a letter', 'Hi Ann,\n\nlunch on Monday? Our office is at 550 Main Street.\n\nBo'],
  [
    'a discussion',
    `How to fix this bounce?\n\nAsked 2 years ago\n\nWe get this from our scanner:\n\n${postfix}\n\n3 Answers\n\nCheck your relay settings.`,
  ],
  [
    'the view of a forward, with its head',
    `Fwd: Undelivered Mail Returned to Sender\n\nKim Berg <kim@acme.example>\nto me\nMon, 4 May 2026 10:00\n\nPlease get the new address.\n\n---------- Forwarded message ---------\nFrom: MAILER-DAEMON@mail.acme.example\nSubject: Undelivered Mail Returned to Sender\n\n${postfix}`,
  ],
])('%s is none', async (_, text) => {
  expect(await readSelection(text)).toMatchObject({ kind: 'not-a-bounce', recipients: [] });
});

test.each([
  'Re: Undelivered Mail Returned to Sender',
  'Fwd: failure notice',
  'AW: Unzustellbar: Angebot',
  'TR: Non remis : Offre',
])('a person’s mail in the mailbox is none: %s', async (subject) => {
  const whole = await readMail(
    ['From: Kim Berg <kim@acme.example>', 'To: ann@acme.example', `Subject: ${subject}`],
    postfix,
  );
  const shown = await readShown('Kim Berg <kim@acme.example>', subject, report);
  expect([whole.kind, shown.kind]).toEqual(['not-a-bounce', 'not-a-bounce']);
});
