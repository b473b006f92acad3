import { describe, expect, test } from 'vitest';
import { readMail } from './read.ts';

const from = (sender: string, subject: string, more: string[] = []) => [
  ...more,
  `From: ${sender}`,
  'To: ann@acme.example',
  `Subject: ${subject}`,
  'Content-Type: text/plain; charset=utf-8',
];
const kindOf = async (headers: string[], body: string) => (await readMail(headers, body)).kind;

const REPORTED =
  'Uw bericht kan niet worden bezorgd bij de volgende geadresseerden:\n  piet@corp.example\n  550 5.2.2 mailbox full\n';

describe('is no notice, whatever it says of mail', () => {
  test.each([
    [
      'a letter that asks what came back',
      from('Els <els@b.example>', 'mail onbestelbaar??', ['Return-Path: <els@b.example>']),
      `Hoi Ann,\n\nIk krijg steeds dit terug:\n\n${REPORTED}\nWeet je waarom?\n\nGroet, Els\n`,
    ],
    [
      'what a form on a web site sends',
      from('WordPress <wordpress@acme.example>', 'Message undeliverable'),
      `I got this:\n\nDelivery to kim@acme.example failed: 550 5.1.1 User unknown\n\nIvo\n\n--\nThis e-mail was sent from a contact form on Acme (https://acme.example)\n`,
    ],
    [
      'a report on what a filter refused',
      from('Mail Delivery Subsystem <MAILER-DAEMON@mx.acme.example>', 'Spam report: 11 messages rejected', [
        'Return-Path: <>',
      ]),
      'Refused for ann@acme.example:\n\n02:11  bo@b.example  550 5.7.1 spam score 31\n',
    ],
    [
      "the reader's own mailbox, over its quota",
      from('Mail System <postmaster@acme.example>', 'Your mailbox is over quota (102%)', ['Return-Path: <>']),
      'People who write to you receive "552 5.2.2 Mailbox is full".\n',
    ],
    [
      'the same in a language of its own words',
      from('Podpora <podpora@acme.example>', 'Vaše schránka je plná z 95 %', [
        'Auto-Submitted: auto-generated',
      ]),
      'Odesílatelé dostanou zprávu "552 5.2.2 Mailbox full".\n',
    ],
    [
      'an article on what servers say, by a name that makes fun of it',
      from('Mailer-Daemon Weekly <mailer-daemon@weekly.example>', 'Undelivered mail: what 550 really means', [
        'Return-Path: <bounce-77@weekly.example>',
      ]),
      'Your message could not be delivered. This week:\n\n550 5.1.1 User unknown\n552 5.2.2 Mailbox full\n554 5.7.1 Rejected\n421 4.7.0 Later\n\nRead on: https://weekly.example/49\n',
    ],
    [
      'what a list manager answers to commands',
      from('Majordomo@lists.example', 'Majordomo results: undeliverable mail'),
      '>>>> mail to kim@b.example was undeliverable\n**** Command not recognized.\n',
    ],
    [
      'the same in German',
      from('listserv@lists.example', 'Ergebnis Ihrer Befehle: Zustellung'),
      '> Ihre Nachricht an kim@b.example konnte nicht zugestellt werden\nUnbekannter Befehl.\n',
    ],
    [
      'a postmaster who answers',
      from('Postmaster <postmaster@b.example>', 'Re: Delisting request (554 5.7.1 blocked)', [
        'Return-Path: <postmaster@b.example>',
      ]),
      'I removed the block. Until then you will still see\n\n  554 5.7.1 <unknown[192.0.2.4]>: Client host rejected\n\nIngrid\n',
    ],
  ])('%s', async (_, headers, body) => {
    expect(await kindOf(headers, body)).toBe('not-a-bounce');
  });
});

describe('is a notice all the same', () => {
  const daemon = 'Mail Delivery Subsystem <MAILER-DAEMON@mx.acme.example>';
  test.each([
    ['of a letter', 'Undelivered mail', `Hi Ann,\n\nwhat about Monday?\n`],
    ['of what a form sent', 'Undeliverable: Contact form', 'This was sent from a contact form on Acme.\n'],
    ['of a report', 'Undeliverable: Spam report', ''],
    ['of an offer', 'Undeliverable: 80 % off', ''],
  ])('%s', async (_, subject, returned) => {
    const body = `Delivery to the following recipient failed:\n\n  kim@lumen.example\n  550 5.1.1 User unknown\n\n----- Original message -----\n\n${returned}`;
    expect(await kindOf(from(daemon, subject, ['Return-Path: <>']), body)).toBe('failure');
  });

  test('with a greeting, by a machine', async () => {
    const body =
      'Hello Ann,\n\nYour message to kim@lumen.example could not be delivered: 550 5.1.1 User unknown. Questions? Write to us.\n';
    const headers = from('Mail Gateway <no-reply@lumen.example>', 'Undeliverable: Offer', [
      'Auto-Submitted: auto-generated',
    ]);
    expect(await kindOf(headers, body)).toBe('failure');
  });
});
