import { describe, expect, test } from 'vitest';
import type { NoticeRecipient } from '../../../lib/notice/notice.ts';
import { noticeHeader, readMail } from './read.ts';

/** How mail programs word a notice, without a report beside it. */
interface Sample {
  program: string;
  subject: string;
  body: string;
  recipients: Partial<NoticeRecipient>[];
}

const original =
  'From: ann@acme.example\nTo: bo@corp.example\nSubject: blocked using 550 5.7.1 spam\n\nHello';

const samples: Sample[] = [
  {
    program: 'Postfix, an alias and two replies',
    subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mail.acme.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<bo@corp.example> (expanded from <team@acme.example>): host
    mx.corp.example[192.0.2.7] said: 550-5.1.1 No such person 550 5.1.1 here (in
    reply to RCPT TO command)

<mia@b.example>: host mx.b.example[192.0.2.8] said: 452 4.2.2 Over quota (in
    reply to end of DATA command)`,
    recipients: [
      {
        address: 'bo@corp.example',
        intended: 'team@acme.example',
        replyCode: '550',
        enhancedCode: '5.1.1',
        diagnostic: '550 5.1.1 No such person here',
        remoteMta: 'mx.corp.example',
        command: 'RCPT TO',
      },
      {
        address: 'mia@b.example',
        replyCode: '452',
        enhancedCode: '4.2.2',
        remoteMta: 'mx.b.example',
        command: 'DATA',
      },
    ],
  },
  {
    program: 'Exim, a redirect, a reply on several lines and one that has none',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bo77@corp.example
    (generated from bo@acme.example)
    host mx.corp.example [192.0.2.7]
    SMTP error from remote mail server after RCPT TO:<bo77@corp.example>:
    550-5.7.26 Not authenticated.
    550 5.7.26 See https://corp.example/help
  mia@nowhere.example
    Unrouteable address

------ This is a copy of your message, including all the headers. ------

Return-path: <ann@acme.example>
${original}`,
    recipients: [
      {
        address: 'bo77@corp.example',
        intended: 'bo@acme.example',
        replyCode: '550',
        enhancedCode: '5.7.26',
        diagnostic: '550 5.7.26 Not authenticated. See https://corp.example/help',
        remoteMta: 'mx.corp.example',
        command: 'RCPT TO',
      },
      { address: 'mia@nowhere.example', diagnostic: 'Unrouteable address' },
    ],
  },
  {
    program: 'Exim, which hides what an alias leads to',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  an undisclosed address
    (generated from board@corp.example)
    mailbox is full`,
    recipients: [{ address: 'board@corp.example', diagnostic: 'mailbox is full' }],
  },
  {
    program: 'GMX',
    subject: 'Mail delivery failed: returning message to sender',
    body: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

bo@corp.example:
SMTP error from remote server for RCPT TO command, host: mx.corp.example (192.0.2.7) reason: 550 5.1.1 <bo@corp.example> unknown`,
    recipients: [
      {
        address: 'bo@corp.example',
        replyCode: '550',
        enhancedCode: '5.1.1',
        remoteMta: 'mx.corp.example',
        command: 'RCPT TO',
      },
    ],
  },
  {
    program: 'qmail, three recipients',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at mail.acme.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<bo@corp.example>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 No such person
Giving up on 192.0.2.7.

<mia@b.example>:
Connected to 192.0.2.8 but connection died. (#4.4.2)
I'm not going to try again; this message has been in the queue too long.

<@relay.acme.example:kim@club.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <ann@acme.example>
${original}`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 No such person', remoteMta: '192.0.2.7' },
      { address: 'mia@b.example', enhancedCode: '4.4.2', hasExpired: true },
      { address: 'kim@club.example', enhancedCode: '5.1.1' },
    ],
  },
  {
    program: 'Sendmail, replies per recipient in the transcript',
    subject: 'Returned mail: see transcript for details',
    body: `The original message was received at Mon, 4 May 2026 09:00:00 GMT
from gw.acme.example [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<bo@corp.example>
    (reason: 550-5.1.1 No such person)
<mia@corp.example>
    (reason: 552 5.2.2 Over quota)
    (expanded from: <mia@acme.example>)

   ----- Transcript of session follows -----
... while talking to mx.corp.example.:
>>> RCPT To:<bo@corp.example>
<<< 550-5.1.1 No such person
<<< 550 5.1.1 here
>>> RCPT To:<mia@corp.example>
<<< 552 5.2.2 Over quota
550 5.1.1 <bo@corp.example>... User unknown
<<< 503 5.0.0 Need RCPT (recipient)

   ----- Original message follows -----
${original}`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 No such person here' },
      { address: 'mia@corp.example', intended: 'mia@acme.example', diagnostic: '552 5.2.2 Over quota' },
    ],
  },
  {
    program: 'Sendmail, the first server put it off, the second refused',
    subject: 'Returned mail: see transcript for details',
    body: `   ----- The following addresses had permanent fatal errors -----
<bo@corp.example>

   ----- Transcript of session follows -----
... while talking to mx1.corp.example.:
>>> RCPT To:<bo@corp.example>
<<< 451 4.3.0 try later
... while talking to mx2.corp.example.:
>>> RCPT To:<bo@corp.example>
<<< 550 5.1.1 gone
<<< 503 5.0.0 Need RCPT (recipient)`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 gone' }],
  },
  {
    program: 'Courier',
    subject: 'NOTICE: mail delivery status.',
    body: `This is a delivery status notification from mail.acme.example,
running the Courier mail server, version 1.0.

                           UNDELIVERABLE MAIL

Your message to the following recipients cannot be delivered:

<bo@corp.example>:
    mx.corp.example [192.0.2.7]:
>>> RCPT TO:<bo@corp.example>
<<< 550 5.1.1 User unknown.

---`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 User unknown.', remoteMta: 'mx.corp.example' },
    ],
  },
  {
    program: 'Yahoo',
    subject: 'Failure Notice',
    body: `Sorry, we were unable to deliver your message to the following address.

<bo@corp.example>:
550: 5.1.1 <bo@corp.example>... User unknown [RCPT_TO]

--- Below this line is a copy of the message.

Received: from [192.0.2.9] by sonic.example with NNFMP; 4 May 2026 09:00:00 -0000
${original}`,
    recipients: [{ address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1', command: 'RCPT TO' }],
  },
  {
    program: 'Exchange 2010',
    subject: 'Undeliverable: Offer',
    body: `Delivery has failed to these recipients or groups:

Bo Berg (bo@corp.example)<mailto:bo@corp.example>
The e-mail address you entered couldn't be found. Please check it.

Diagnostic information for administrators:

Generating server: mail.corp.example

bo@corp.example
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;bo@corp.example

Original message headers:

Received: from gw.acme.example (192.0.2.1) by mail.corp.example
From: Ann <ann@acme.example>`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found' },
    ],
  },
  {
    program: 'Exchange 2003',
    subject: 'Undeliverable: Offer',
    body: `Your message did not reach some or all of the intended recipients.

      Subject:	Offer
      Sent:	04.05.2026 10:00

The following recipient(s) could not be reached:

      bo@corp.example on 04.05.2026 10:01
            There was a SMTP communication problem with the recipient's email server.
            <mail.acme.example #5.5.0 smtp;552 5.2.3 Too big for us>`,
    recipients: [{ address: 'bo@corp.example', replyCode: '552', enhancedCode: '5.2.3' }],
  },
  {
    program: 'Microsoft 365, a forwarding wrapper',
    subject: 'Undeliverable: Offer',
    body: `Your message to bo@corp.example couldn't be delivered.

A custom mail flow rule created by an admin has blocked your message.

ann    Office 365    bo
Sender               Action Required

More Info for Email Admins
Status code: 550 5.7.1

Original Message Details
Created Date:      5/4/2026 10:00:00 AM
Sender Address:    ann@acme.example
Recipient Address: bo@corp.example
Subject:           Re: Offer

Error Details
Error: 550 5.0.350 Remote server returned an error -> 550 5.7.1 TRANSPORT.RULES.RejectMessage; blocked by policy
Message rejected by: mail.corp.example

Notification Details
Sent by: AM0PR01.eurprd01.prod.outlook.com`,
    recipients: [
      {
        address: 'bo@corp.example',
        diagnostic: '550 5.7.1 TRANSPORT.RULES.RejectMessage; blocked by policy',
        remoteMta: 'mail.corp.example',
      },
    ],
  },
  {
    program: 'Sun',
    subject: 'Delivery Notification: Delivery has failed',
    body: `This report relates to a message you sent with the following header fields:

  Message-id: <1@acme.example>
  From: Ann <ann@acme.example>
  To: bo@corp.example
  Subject: Offer

Your message cannot be delivered to the following recipients:

  Recipient address: @ms.corp.example:bo@corp.example
  Original address: bo@old.example
  Reason: Remote SMTP server has rejected address
  Diagnostic code: smtp;550 5.1.1 unknown or illegal alias
  Remote system: dns;mx.corp.example (TCP|192.0.2.1|1|192.0.2.7|25)`,
    recipients: [
      {
        address: 'bo@corp.example',
        intended: 'bo@old.example',
        diagnostic: '550 5.1.1 unknown or illegal alias',
        remoteMta: 'mx.corp.example',
      },
    ],
  },
  {
    program: 'CommuniGate',
    subject: 'Undeliverable mail',
    body: `Failed to deliver to '<bo@corp.example>'
SMTP module(domain corp.example) reports:
 host mx.corp.example says:
 550 5.1.1 unknown user account`,
    recipients: [{ address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' }],
  },
  {
    program: 'MDaemon',
    subject: 'Permanent Delivery Failure',
    body: `The attached message had PERMANENT fatal delivery errors!

Failed address: bo@corp.example

--- Session Transcript ---
 Mon 2026-05-04 10:00:00: --> MAIL From:<ann@acme.example>
 Mon 2026-05-04 10:00:00: <-- 250 2.1.0 Ok
 Mon 2026-05-04 10:00:00: --> RCPT To:<bo@corp.example>
 Mon 2026-05-04 10:00:01: <-- 550 5.1.1 no such user
 Mon 2026-05-04 10:00:01: --> QUIT
--- End Transcript ---`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' }],
  },
  {
    program: 'hMailServer',
    subject: 'Message undeliverable: Offer',
    body: `Your message did not reach some or all of the intended recipients.

   Sent: Mon, 4 May 2026 10:00:00 +0000
   Subject: Offer

The following recipient(s) could not be reached:

   bo@corp.example
   Error Type: SMTP
   Remote server (192.0.2.7) issued an error.
   hMailServer sent: RCPT TO:<bo@corp.example>
   Remote server replied: 550 5.1.1 no such user`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' }],
  },
  {
    program: 'SmarterMail',
    subject: 'Delivery Failure',
    body: `Could not deliver message to the following recipient(s):

Failed Recipient: bo@corp.example
Reason: Remote host said: 550 5.1.1 no such user

   -- The header and top 20 lines of the message follows --

Received: from gw.acme.example [192.0.2.1] by mail.acme.example with SMTP;
${original}`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' }],
  },
  {
    program: 'MailEnable',
    subject: 'Message Delivery Failure',
    body: `MailEnable: Message Delivery Failure.

The following recipient(s) could not be reached:

Recipient: [SMTP:bo@corp.example]
Reason: Remote SMTP Server Returned: 550 5.1.1 no such user`,
    recipients: [{ address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' }],
  },
  {
    program: 'XMail',
    subject: 'Error sending message [1.2@acme.example] from [acme.example]',
    body: `[<00>] XMail bounce: Rcpt=[bo@corp.example];Error=[550 5.1.1 no such user]

[<01>] Error sending message [1.2@acme.example] from [acme.example].

[<02>] The reason of the delivery failure was:

550 5.1.1 no such user

[<05>] Here is listed the initial part of the message:

Received: from gw.acme.example
	by mail.acme.example
${original}`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' }],
  },
  {
    program: 'Domino, two recipients',
    subject: 'DELIVERY FAILURE: User bo not listed in Domino Directory',
    body: `Your message

  Subject: Offer

was not delivered to:

  bo@corp.example

because:

  User bo (bo@corp.example) not listed in Domino Directory

Your message

  Subject: Offer

was not delivered to:

  mia@b.example

because:

  Error transferring to MX.B.EXAMPLE; SMTP Protocol Returned a Permanent Error 554 5.7.1 Zip not allowed`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: 'User bo (bo@corp.example) not listed in Domino Directory' },
      { address: 'mia@b.example', diagnostic: '554 5.7.1 Zip not allowed' },
    ],
  },
  {
    program: 'IMail, each recipient on a line of its own',
    subject: 'Undeliverable Mail',
    body: `User mailbox exceeds allowed size: bo@corp.example
Unknown user: mia@corp.example

Original message follows.

Received: from gw.acme.example [192.0.2.1] by mail.acme.example with ESMTP
${original}`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: 'User mailbox exceeds allowed size: bo@corp.example' },
      { address: 'mia@corp.example', diagnostic: 'Unknown user: mia@corp.example' },
    ],
  },
  {
    program: 'Cisco',
    subject: 'Delivery Status Notification (Failure)',
    body: `The following message to <bo@corp.example> was undeliverable.
The reason for the problem:
5.1.0 - Unknown address error 550-'5.1.1 User unknown'`,
    recipients: [
      {
        address: 'bo@corp.example',
        replyCode: '550',
        enhancedCode: '5.1.1',
        diagnostic: '550 5.1.1 User unknown',
      },
    ],
  },
  {
    program: 'Momentum',
    subject: 'Mail delivery failed',
    body: `This message was created automatically by the mail system.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

>>> bo@corp.example (reading confirmation): 550 5.1.1 unknown`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 unknown' }],
  },
  {
    program: 'OpenSMTPD',
    subject: 'Delivery status notification: error',
    body: `    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.

    An error has occurred while attempting to deliver a message for
    the following list of recipients:

bo@corp.example: 550 5.1.1 no such user

    Below is a copy of the original message:

${original}`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' }],
  },
  {
    program: 'Trend Micro, a session per recipient',
    subject: 'Mail could not be delivered',
    body: `****** Message from InterScan Messaging Security ******

Sent <<< RCPT TO:<bo@corp.example>
Received >>> 550 5.1.1 no such user

Unable to deliver message to <bo@corp.example>.

Sent <<< RCPT TO:<mia@b.example>
Received >>> 554 5.7.1 listed

Unable to deliver message to <mia@b.example>.`,
    recipients: [
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 no such user' },
      { address: 'mia@b.example', diagnostic: '554 5.7.1 listed' },
    ],
  },
  {
    program: 'a gateway that names the server',
    subject: 'Delivery failure',
    body: `We had trouble delivering your message.

SMTP Server <mx.corp.example> rejected recipient <bo@corp.example>
  (Error following RCPT command). It responded as follows: [550 5.1.1 User unknown]`,
    recipients: [{ address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1' }],
  },
  {
    program: 'James',
    subject: 'Delivery failure',
    body: `Error: Invalid user address

Error message below:
550 - Requested action not taken: no such user here

Message details:
  Subject: Offer
  MAIL FROM: ann@acme.example
  RCPT TO: bo@corp.example
  From: ann@acme.example`,
    recipients: [{ address: 'bo@corp.example', replyCode: '550' }],
  },
  {
    program: 'qmail, as its log says it',
    subject: 'failure notice',
    body: `Hi. This is the qmail-send program at mail.acme.example.

<bo@corp.example>:
192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<bo@corp.example>_unknown/Giving_up_on_192.0.2.7./`,
    recipients: [
      {
        address: 'bo@corp.example',
        replyCode: '550',
        enhancedCode: '5.1.1',
        diagnostic: '550 5.1.1 <bo@corp.example> unknown',
      },
    ],
  },
  {
    program: 'Postfix to its postmaster',
    subject: 'Postfix SMTP server: errors from gw.acme.example[192.0.2.1]',
    body: `Transcript of session follows.

 Out: 220 mail.acme.example ESMTP
 In:  MAIL FROM:<ann@acme.example>
 Out: 250 2.1.0 Ok
 In:  RCPT TO:<bo@corp.example>
 Out: 250 2.1.5 Ok
 In:  DATA
 Out: 451 4.3.0 Error: queue file write error
 In:  QUIT
 Out: 221 2.0.0 Bye`,
    recipients: [{ address: 'bo@corp.example', diagnostic: '451 4.3.0 Error: queue file write error' }],
  },
];

describe('a notice in words only', () => {
  test.each(samples.map((sample) => [sample.program, sample] as const))('%s', async (_, sample) => {
    const notice = await readMail(noticeHeader(sample.subject), sample.body);
    expect(notice.kind).toBe('failure');
    expect(notice.recipients).toMatchObject(sample.recipients);
    expect(notice.recipients).toHaveLength(sample.recipients.length);
  });
});

test('the header that Exim and Google write names who failed, not who is greeted', async () => {
  const notice = await readMail(
    [
      ...noticeHeader('Delivery Status Notification (Failure)'),
      'X-Failed-Recipients: club@groups.example, bo@corp.example',
    ],
    'Hello mia@b.example,\n\nWe are writing to let you know that the group you tried to contact (club) may not exist.',
  );
  expect(notice.recipients.map(({ address }) => address)).toEqual(['club@groups.example', 'bo@corp.example']);
});

test('a reply is never carried over to another recipient', async () => {
  const notice = await readMail(
    noticeHeader('failure notice'),
    'Sorry, these failed:\n\n<bo@corp.example>:\n550 5.1.1 No such person\n\n<mia@b.example>:\n\n<kim@club.example>:\n552 5.2.2 Full',
  );
  expect(notice.recipients.map(({ enhancedCode }) => enhancedCode)).toEqual(['5.1.1', undefined, '5.2.2']);
});

test('what stands below a list of recipients is said of all of them', async () => {
  const notice = await readMail(
    noticeHeader('failure notice'),
    'Sorry, these failed:\n\nbo@corp.example\nmia@corp.example\n\n--- server message\n550 5.1.1 No such person',
  );
  expect(notice.recipients.map(({ address, enhancedCode }) => [address, enhancedCode])).toEqual([
    ['bo@corp.example', '5.1.1'],
    ['mia@corp.example', '5.1.1'],
  ]);
});

test('whom the notice went to, and whom to ask, never failed', async () => {
  const notice = await readMail(
    noticeHeader('Mail delivery failed'),
    'Your message of 4 May to bo@corp.example was rejected.\nFor help contact support@acme.example or postmaster@acme.example. This notice is for ann@acme.example.',
  );
  expect(notice.recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
});
