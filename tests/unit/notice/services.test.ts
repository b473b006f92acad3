import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../lib/notice/notice.ts';
import { readMail } from './read.ts';

/** What a service tells Ann; its mail comes back to itself. */
const read = (from: string, subject: string, body: string): Promise<Notice> =>
  readMail(
    [
      'Return-Path: <bounces+31-ann=acme.example@mail.service.example>',
      `From: ${from}`,
      'To: ann@acme.example',
      'Date: Mon, 4 May 2026 10:00:00 +0000',
      'Authentication-Results: mx.acme.example; dkim=pass header.i=@service.example; spf=pass',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
    ],
    body,
  );

const service = 'Tallybook <noreply@service.example>';

describe('a service tells who did not get what it sent', () => {
  test.each([
    ['Bill 12 bounced', 'We e-mailed invoice 12 to bo@corp.example, but the message bounced.'],
    ['Your bill did not arrive', 'Your receipt couldn’t be delivered to bo@corp.example.'],
    ['Bill 14', 'Receipt 14 left from your desk, but bo@corp.example could not take it.'],
    ['Ihr Beleg', 'Die Rechnung 12 konnte an bo@corp.example nicht zugestellt werden.'],
    ['Votre devis', 'Votre devis n’a pas pu être remis à bo@corp.example.'],
    ['Su factura', 'La factura n. 12 no se pudo entregar a bo@corp.example.'],
    ['De factuur', 'Je factuur is niet aangekomen bij bo@corp.example.'],
    ['Faktura', 'Faktura 12 nie została dostarczona na adres bo@corp.example.'],
    ['Счет', 'Счет № 12 не доставлен на адрес bo@corp.example.'],
    ['請求書', '請求書のメールを bo@corp.example に送信できませんでした。'],
    ['发票', '发送给 bo@corp.example 的发票邮件未能送达。'],
    ['청구서', 'bo@corp.example 님에게 청구서를 전송하지 못했습니다.'],
  ])('%s: %s', async (subject, body) => {
    const notice = await read(service, subject, body);
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });

  test('not the people beside it, whose part a label names', async () => {
    const { recipients } = await read(
      service,
      'Reminder not delivered',
      'The reminder was not delivered: 550 5.1.1 no such user\n\nGuest on the booking: bo@corp.example\nAccount owner: kim@acme.example\nEvent organizer: mia@acme.example\n',
    );
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });

  test('in a table, with the reason of each', async () => {
    const { kind, recipients } = await read(
      service,
      'Some of your emails weren’t delivered',
      'We couldn’t deliver the following forms by e-mail:\n\nOrder 7  bo@corp.example  Address doesn’t exist\n\nOrder 12  mia@b.example  Mailbox full\n',
    );
    expect(kind).toBe('failure');
    expect(recipients.map(({ address, diagnostic }) => [address, diagnostic])).toEqual([
      ['bo@corp.example', 'Address doesn’t exist'],
      ['mia@b.example', 'Mailbox full'],
    ]);
  });

  test('from a channel of the reader’s own', async () => {
    const { recipients } = await read(
      'Sorting Room <team@service.example>',
      'Message not sent',
      'We were unable to send your message to bo@corp.example from the channel desk@acme.example.',
    );
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });

  test('where the target of an alias refuses', async () => {
    const { kind, recipients } = await read(
      service,
      'Emails to desk@club.example are not reaching bo@corp.example',
      'We tried to pass on an email to your alias\ndesk@club.example, but the destination bo@corp.example refused it:\n\n552 5.2.2 Mailbox full',
    );
    expect(kind).toBe('failure');
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', intended: 'desk@club.example' }]);
  });

  test('after a greeting, with a question mark in a link only', async () => {
    const body =
      'Hello Ann,\n\nYour quote was not delivered to bo@corp.example.\n\nhttps://service.example/q?x=1';
    expect((await read(service, 'Your quote', body)).kind).toBe('failure');
  });
});

describe('what is no such notice', () => {
  test.each([
    ['Your refund', 'Your refund to bo@corp.example could not be sent to the card of this invoice.'],
    ['Your parcel could not be delivered', 'A message was sent to bo@corp.example.'],
    ['Ihr Paket wurde nicht zugestellt', 'Eine Nachricht ging an bo@corp.example.'],
    ['Declined', 'Your invitation to bo@corp.example was declined.'],
    ['Not invited', 'The invitation was not sent: bo@corp.example is already a member.'],
    [
      'Quarantine',
      'The following messages were blocked:\n\nSender: bo@corp.example\nSubject: Undelivered mail',
    ],
    ['Bo wrote', 'Bo sent you a message: my mail to bo@corp.example bounced.'],
    ['Storage', 'Files will not be sent to your devices. The owner bo@corp.example can’t reach your files.'],
    ['Report', 'Your newsletter went to 200 people, 3 e-mails bounced. Answers go to bo@corp.example.'],
    ['Tips', 'If your message did not reach bo@corp.example, ask a friend.'],
  ])('%s: %s', async (subject, body) => {
    expect((await read(service, subject, body)).kind).toBe('not-a-bounce');
  });

  test('a person who tells of it', async () => {
    const headers = [
      'Return-Path: <cleo@b.example>',
      'From: Cleo <cleo@b.example>',
      'To: ann@acme.example',
      'Subject: Bo',
    ];
    expect((await readMail(headers, 'My message to bo@corp.example bounced.')).kind).toBe('not-a-bounce');
  });
});
