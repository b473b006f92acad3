import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail, readSelection, readShown } from './read.ts';

const flat = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

const several = flat(`
This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients.
The following address(es) failed:
  bo@corp.example
    SMTP error from remote mail server after RCPT TO:<bo@corp.example>:
    550 5.1.1 No such person
  mia@b.example
    retry timeout exceeded
------ This is a copy of the message, including all the headers. ------
Return-path: <ann@acme.example>
Received: from gw.acme.example ([192.0.2.1])
To: bo@corp.example
Subject: 552 5.2.2 mailbox full`);

const titled = flat(`
The original message was received at Tue, 5 May 2026 10:00:00 +0200 from gw.acme.example
   ----- The following addresses had permanent fatal errors -----
<bo@corp.example>
   ----- Transcript of session follows -----
<bo@corp.example>... Deferred: Connection refused by mx.corp.example.`);

const listing = flat(`
Your message
  To:      bo@corp.example
  Subject: Mailbox full of offers
  Sent:    Tue, 5 May 2026 10:00:00 +0200
did not reach the following recipient(s):
bo@corp.example on Tue, 5 May 2026 10:00:05 +0200
    The recipient name is not recognized`);

describe('a notice that lost its line breaks', () => {
  test('names each recipient, and says of each why', async () => {
    const { recipients } = await readSelection(several);
    expect(recipients.map(({ address, replyCode }) => [address, replyCode])).toEqual([
      ['bo@corp.example', '550'],
      ['mia@b.example', undefined],
    ]);
    expect(recipients[1]?.diagnostic).toBe('retry timeout exceeded');
  });

  test('keeps what the returned message was called out of it', async () => {
    const { recipients, original } = await readSelection(several);
    expect(recipients.map(({ diagnostic }) => diagnostic).join()).not.toContain('552');
    expect(original.subject).toContain('mailbox full');
  });

  test('has titles between rules', async () => {
    const { recipients } = await readSelection(titled);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
    expect(recipients[0]?.diagnostic).toContain('Connection refused');
    expect(recipients[0]?.diagnostic).not.toContain('original message');
  });

  test('goes on behind the subject that it names', async () => {
    const { recipients } = await readSelection(listing);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
    expect(recipients[0]?.diagnostic).toContain('The recipient name is not recognized');
    expect(recipients[0]?.diagnostic).not.toContain('offers');
  });

  test('is read alike as a webmail shows it', async () => {
    const { recipients } = await readShown('mailer-daemon@acme.example', 'Mail delivery failed', several);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
  });

  test('came so by mail, with a line of a ticket system below', async () => {
    const { recipients } = await readMail(
      noticeHeader('Mail delivery failed [T#1]'),
      `${several}\n\n-- \nTicket 1\n`,
    );
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
  });

  test('leaves a reply alone', async () => {
    const reply =
      '550 5.4.1 Recipient address rejected: Access denied. For more information ask sales@corp.example. Please mind: this address (bo@corp.example) was closed in May 2026 [mx.corp.example]';
    expect((await readSelection(reply)).recipients[0]?.diagnostic).toBe(reply);
  });
});

describe('several recipients in one line', () => {
  test.each(['bo@corp.example mia@b.example', 'bo@corp.example, mia@b.example'])('%s', async (line) => {
    const text = `Delivery to the following recipients was aborted:\n\n  ${line}\n\nConnection timed out`;
    const { recipients } = await readSelection(text);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
  });
});

describe('the message that came back', () => {
  const headers = `From: Ann <ann@acme.example>
To: bo@corp.example
Subject: Offer
Message-ID: <1@acme.example>

Good morning`;

  test('is no view of a message', async () => {
    const text = `Unknown user: bo@corp.example\n\nOriginal message follows.\n\nReceived: from gw [192.0.2.1]\n${headers}`;
    expect(await readSelection(text)).toMatchObject({
      kind: 'failure',
      recipients: [{ address: 'bo@corp.example' }],
    });
  });

  test('may be announced by its fields', async () => {
    const text = `This report relates to a message you sent with the following header fields:
Message-id: <1@acme.example>
From: ann@acme.example
To: bo@corp.example
Subject: Offer
Your message cannot be delivered to the following recipients:
Recipient address: bo@corp.example
Reason: Over quota`;
    const { recipients } = await readShown('postmaster@corp.example', 'Delivery Notification', text);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', diagnostic: 'Over quota' }]);
  });
});

describe('a body without its subject and sender', () => {
  test.each([
    'An error has occurred while attempting to deliver a message for\nthe following list of recipients:\n\nbo@corp.example: Envelope expired',
    'There was an error delivering your mail to <bo@corp.example>.\n\nDNS lookup failure: host corp.example not found',
    'User mailbox exceeds allowed size: bo@corp.example',
  ])('%j is a notice', async (text) => {
    expect(await readSelection(text)).toMatchObject({
      kind: 'failure',
      recipients: [{ address: 'bo@corp.example' }],
    });
  });

  test.each([
    'Hello,\n\nI am currently out of the office and your message will not be delivered to anybody else.\n\nBo',
    'Guten Tag,\n\nich bin bis 12. Mai nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.\n\nBo',
    'Bonjour,\n\nje suis en congés. Votre message ne sera pas délivré à un tiers.\n\nBo',
  ])('%j is an answer of somebody away', async (text) => {
    expect((await readSelection(text)).kind).toBe('auto-reply');
  });
});

/** A page, or a tracker, that took the blank lines out of a source, and the blanks that fold its headers. */
const bare = (source: string): string => source.replace(/\n\s+/g, '\n');

describe('a source without its blank lines', () => {
  const report = bare(`Received: from gw.acme.example ([192.0.2.1])
 by mail.corp.example with ESMTP; Mon, 4 May 2026 10:00:00 +0000
From: <postmaster@mail.corp.example>
Message-ID: <1@mail.corp.example>
To: ann@acme.example
Content-Type: multipart/report; report-type=delivery-status;
 boundary="part-1@mail.corp.example"
Subject: Delivery report

--part-1@mail.corp.example
Content-Type: text/plain;
 charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Hello, this is the mail server on mail.corp.example.

<bo@corp.example> delivery failed; caf=C3=A9 closed, user is over quota

--part-1@mail.corp.example
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.corp.example

Final-Recipient: rfc822;bo@corp.example
Action: failed
Status: 5.2.2
--part-1@mail.corp.example--
`);

  test.each([
    ['as it stands', report],
    ['with Windows line ends', report.replaceAll('\n', '\r\n')],
  ])('is read in its parts, %s', async (_, text) => {
    const { kind, reportingMta, recipients } = await readSelection(text);
    expect(kind).toBe('failure');
    expect(reportingMta).toBe('mail.corp.example');
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', enhancedCode: '5.2.2' }]);
    expect(recipients[0]?.diagnostic).toContain('café closed, user is over quota');
  });

  test('ends where the returned headers are announced', async () => {
    const text = bare(`From: MAILER-DAEMON@mail.acme.example
To: ann@acme.example
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="17000"
Subject: failure notice

--17000

Hi. This is the qmail-send program at mail.acme.example.

<bo@corp.example>:
user is over quota

--- Enclosed are the original headers of the message.`);
    expect((await readSelection(text)).recipients).toMatchObject([
      { address: 'bo@corp.example', diagnostic: 'user is over quota' },
    ]);
  });

  test('names no recipient by what divides it', async () => {
    const text = `<bo@corp.example> delivery failed; no reason\n--part-1@mail.corp.example\nReporting-MTA: dns;mail.corp.example`;
    expect((await readSelection(text)).recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });
});

test('whom else a mail reached does not make a report of success', async () => {
  const text = `Delivery Failure Report
was not    bo@corp.example
delivered
to:
because:   5.1.1 No such person
Unless you receive other reports, the document was successfully delivered to all other recipients.`;
  expect(await readSelection(text)).toMatchObject({
    kind: 'failure',
    recipients: [{ address: 'bo@corp.example' }],
  });
});
