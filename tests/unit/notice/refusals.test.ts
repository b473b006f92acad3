import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { readMail } from './read.ts';

const NOBODY = 'Return-Path: <>';
const MACHINE = 'Auto-Submitted: auto-generated';

const header = (from: string, subject: string, more: string[] = []): string[] => [
  ...more.filter((line) => line.startsWith('Return-Path')),
  `From: ${from}`,
  'To: ann@acme.example',
  `Subject: ${subject}`,
  ...more.filter((line) => !line.startsWith('Return-Path')),
];

const failed = (...addresses: string[]) => ({
  kind: 'failure',
  genuineness: 'genuine',
  recipients: addresses.map((address) => ({ address })),
});

describe('a scanner lists the mail that it stopped', () => {
  const scanner = 'MailScanner <postmaster@corp.example>';
  const listed = (to: string, subject: string, date: string) =>
    `  ${to} bo@corp.example\n  ${subject} Offer\n  ${date} Tue May  3 09:02:15 2011\n\n`;

  test.each([
    ['Hungarian', 'Egy level, amelyet On kuldott:\n', listed('Cimzett:', 'Targy:', 'Datum:')],
    ['Catalan', 'Un missatge que heu enviat:\n', listed('A:', 'Assumpte:', 'Data:')],
    ['Slovak', 'Detektor spustila sprava:\n', listed('Komu:', 'Predmet:', 'Datum:')],
    ['Italian', 'Il sistema e stato sollecitato:\n', listed('To:', 'Subject:', 'Date:')],
    ['German', 'Ausgelöst durch eine Nachricht von Ihnen:\n', listed('An:', 'Betreff:', 'Datum:')],
  ])('%s', async (_, before, list) => {
    const body = `${before}${list}Clamd: plan.zip was infected: Worm.Bagle\n-- \nMailScanner\n`;
    expect(await readMail(header(scanner, 'x'), body)).toMatchObject(failed('bo@corp.example'));
  });

  test('the list of the recipients goes on below', async () => {
    const body = `Vas e-mail byl smazan:\n  Komu: bo@corp.example,\n        mia@corp.example\n  Datum: Mon Jan 15 11:20:40 2007\n\nspam\n`;
    const notice = await readMail(header(scanner, 'x', [NOBODY]), body);
    expect(notice).toMatchObject(failed('bo@corp.example', 'mia@corp.example'));
    expect(notice.recipients[0]?.diagnostic).toContain('spam');
  });

  test('who is told of a mail that somebody else sent has lost none', async () => {
    const body = `Blocked:\n  From: eve@b.example\n${listed('To:', 'Subject:', 'Date:')}a virus was found\n`;
    expect((await readMail(header(scanner, 'x', [NOBODY]), body)).kind).toBe('not-a-bounce');
  });

  test('a decision that somebody took is about no mail', async () => {
    const body =
      'Your purchase order has been rejected.\n\nApprover: bo@corp.example\nSubject: chairs\nDate: Tue May  3 09:02:15 2011\n';
    const head = header('Workflow <noreply@corp.example>', 'Rejected', [MACHINE]);
    expect((await readMail(head, body)).kind).toBe('not-a-bounce');
  });
});

test('Latin-1 from before MIME', async () => {
  const text = [...header('Antivirus <postmaster@corp.example>', 'Refus\xe9', [NOBODY])].join('\r\n');
  const body =
    "\r\n\r\nLe courriel que vous venez d'envoyer a \xe9t\xe9 refus\xe9:\r\n  \xc0: bo@corp.example\r\n  Objet: Offre\r\n";
  const raw = Uint8Array.from(text + body, (letter) => letter.charCodeAt(0));
  const { notice, recipients } = await diagnose({ form: 'mime', raw });
  expect(notice.kind).toBe('failure');
  expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
});

test("a filter's own words go on behind the few headers that it shows", async () => {
  const body =
    'ALERT\n\nOur content checker found\n    banned name: plan.exe\n\nin email presumably from you <ann@acme.example>\nto the following recipient:\n-> bo@corp.example\n\nReturn-Path: <ann@acme.example>\nMessage-ID: <1@acme.example>\nSubject: Offer\n\nIt holds a component that we do not take.\n';
  const notice = await readMail(header('Filter <postmaster@corp.example>', 'BANNED', [NOBODY]), body);
  expect(notice).toMatchObject(failed('bo@corp.example'));
  expect(notice.recipients[0]?.diagnostic).toContain('a component');
  expect(notice.original.messageId).toBe('<1@acme.example>');
});

describe('a robot refuses what was written to it', () => {
  test.each([
    [
      'Your message to help@desk.example was not processed, because you are unknown here.',
      'Re: Offer',
      'help@desk.example',
    ],
    ['Ihre E-Mail an help@desk.example konnte nicht verarbeitet werden.', 'x', 'help@desk.example'],
    ["Votre message à help@desk.example n'a pas été traité.", 'x', 'help@desk.example'],
    ['Su correo a help@desk.example no ha sido procesado.', 'x', 'help@desk.example'],
    ['Your follow up has been rejected.', '[Ticket#20260512] rejected (RE: Offer)', 'help@desk.example'],
  ])('%s', async (body, subject, address) => {
    const head = header('Helpdesk <help@desk.example>', subject, [
      NOBODY,
      MACHINE,
      'In-Reply-To: <1@a.example>',
    ]);
    expect(await readMail(head, `${body}\n`)).toMatchObject(failed(address));
  });

  test.each([
    'We got your reply to thread+7f@in.desk.example but could not post it, as you left the group.',
    'We were unable to create a task from your email. list+7f@in.desk.example was replaced by another one.',
  ])('that came to a host of its service: %s', async (body) => {
    const head = header('Desk <noreply@desk.example>', 'Re: Offer');
    expect((await readMail(head, `${body}\n`)).kind).toBe('failure');
  });

  test('and names nobody', async () => {
    const head = header('Tracker <tracker@git.example>', '[Rejected] Re: Offer', [MACHINE]);
    const notice = await readMail(head, 'Your email message to Tracker could not be processed.\n');
    expect(notice.kind).toBe('failure');
    expect(notice.recipients[0]).not.toHaveProperty('address');
  });

  test.each([
    ['says that it came', 'Thank you for your message. It has not been processed yet.'],
    ['speaks of something else', 'Your comment has been rejected by the moderators.'],
  ])('not one that %s', async (_, body) => {
    const head = header('Support <help@desk.example>', '[Ticket#20260512] Offer', [NOBODY, MACHINE]);
    expect((await readMail(head, `${body}\n`)).kind).not.toBe('failure');
  });

  test.each(['Re: Offer', 'R: offerta'])(
    'not an answer that marks itself as automatic: %s',
    async (subject) => {
      const head = header('Bo <bo@corp.example>', subject, ['Auto-Submitted: auto-replied']);
      const body = 'I work for another firm now. Write to mia@corp.example.\n';
      expect((await readMail(head, body)).kind).toBe('auto-reply');
    },
  );

  test('a person who is away deletes mail as well', async () => {
    const head = header('Bo <bo@corp.example>', 'Automatic reply: Offer', [NOBODY, MACHINE]);
    const body = 'I am away. Your message has been deleted; write to mia@corp.example.\n';
    expect((await readMail(head, body)).kind).toBe('auto-reply');
  });
});

test('a gateway that holds a mail delays it', async () => {
  const body = 'Your message to bo@corp.example has been held by our security gateway.\n';
  const head = header('IT <postmaster@corp.example>', 'Held for review', [NOBODY]);
  expect(await readMail(head, body)).toMatchObject({
    kind: 'delay',
    recipients: [{ address: 'bo@corp.example' }],
  });
});

test.each([
  'We were unable to deliver your message to bo@corp.example: 421 4.3.2 busy. We shall go on trying.',
  'Your message could not be delivered to bo@corp.example: 452 4.3.1 no room. It stays in the outgoing queue.',
])('a service that goes on trying delays it: %s', async (body) => {
  const head = header('IT <postmaster@corp.example>', 'Your message', [NOBODY]);
  expect((await readMail(head, `${body}\n`)).kind).toBe('delay');
});

test('of those whom it was for, the ones that a rule matched did not get it', async () => {
  const body =
    'Sender:   ann@acme.example\nReceiver: bo@corp.example, mia@corp.example\nTargets:  mia@corp.example\n\nThis message was blocked.\n';
  const head = header('postmaster@corp.example', 'Blocked mail', [NOBODY]);
  expect(await readMail(head, body)).toMatchObject(failed('mia@corp.example'));
});

describe('never fake', () => {
  const page = 'Content-Type: text/html; charset=utf-8';

  test('a text that leads nowhere and asks for no secret', async () => {
    const body =
      'Dear Ann,\n\nUnfortunately your email titled "photos" could not be delivered to one or more recipients.\n\nPlease reduce the size and send the message again.\n';
    const head = header('Notification <noreply@desk.example>', '[undeliverable] Too large', [MACHINE]);
    expect((await readMail(head, body)).genuineness).toBe('genuine');
  });

  test('words that nobody knows, about people of the domain that writes', async () => {
    const body =
      'Alert: action on an email.\n\nRecipient = bo@corp.example\nTime = today\n\nThe mail settings took the delete action. Read http://page.of.the.site/ and confirm.\n';
    const head = header('Scan for Exchange <scan@mail.corp.example>', 'Security alert: message', [
      'Return-Path: <scan@mail.corp.example>',
    ]);
    expect((await readMail(head, body)).genuineness).toBe('genuine');
  });

  test('a desk that speaks for its own address', async () => {
    const body =
      '<p>Your email to help@desk.example was rejected because you are not registered.</p><p>Please sign up first.</p><p><a href="https://www.desk.example/signup">Sign up</a></p>';
    const head = header('Acme Support <help@desk.example>', 'Your email was not accepted', [NOBODY, page]);
    expect(await readMail(head, body)).toMatchObject(failed('help@desk.example'));
  });
});

describe('why', () => {
  test.each([
    ['The ticket is closed. Your follow-up has been rejected.', 'local-policy'],
    ['It was rejected: this mailbox is not monitored.', 'local-policy'],
    ['It was rejected: the sender is not registered.', 'allowed-senders-only'],
    ['It was rejected: bitte streichen Sie mich von Ihrer Liste.', 'sender-blocked-by-recipient'],
    ['It was rejected: retirez-moi de votre liste.', 'sender-blocked-by-recipient'],
    ['It was rejected: stop writing to me.', 'sender-blocked-by-recipient'],
    ['It was rejected: files over 5 MB are not accepted.', 'message-too-big'],
    ['It was blocked because it appears to contain confidential customer data.', 'transport-rule'],
  ])('%s', async (why, reason) => {
    const raw = [
      ...header('Filter <filter@corp.example>', 'Rejected', [NOBODY]),
      '',
      `Your message to bo@corp.example.\n${why}\n`,
    ].join('\r\n');
    expect((await diagnose({ form: 'mime', raw })).recipients).toMatchObject([{ reason }]);
  });
});
