import { describe, expect, test } from 'vitest';
import { readMail } from './read.ts';

/** Without a null path, a machine's name, a title or a sentence that mail programs use. */
const plain = (from: string, subject: string): string[] => [
  'Return-Path: <desk@ledger.example>',
  `From: ${from}`,
  'To: ann@acme.example',
  'Date: Mon, 4 May 2026 10:00:00 +0000',
  `Subject: ${subject}`,
  'Content-Type: text/plain; charset=utf-8',
];

describe('no single sign decides, all words do', () => {
  test.each([
    [
      'Ledger Desk <desk@ledger.example>',
      'About the statement for Corp Ltd',
      'Hello Ann,\n\nthe April statement you sent from Ledger on Monday never got into the inbox of bo@corp.example. Their mail server turned it away: it says that nobody there has this address any more. Please ask your customer for a new address and send the statement again from the Documents page.\n\nKind regards\nLedger Desk',
    ],
    [
      'Kurs-Büro <buero@kurse.example>',
      'Ihre Einladung',
      'Guten Tag,\n\nIhre Einladung zum Kurs am 12. Mai ist bei bo@corp.example nicht angekommen. Der Mailserver der Gegenseite hat sie zurückgewiesen, weil das Postfach dort keinen Platz mehr hat. Bitte wenden Sie sich auf anderem Weg an den Teilnehmer.\n\nIhr Kurs-Büro',
    ],
  ])('a notice of %s', async (from, subject, body) => {
    const notice = await readMail(plain(from, subject), body);
    expect(notice.kind).toBe('failure');
    expect(notice.recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });

  test.each([
    [
      'Ledger Desk <desk@ledger.example>',
      'About the payment of Corp Ltd',
      'Hello Ann,\n\nthe payment of bo@corp.example for your April statement did not go through on Monday. Their bank turned it down: it says that the card has run out. Please ask your customer for a new card; we will try it again on Thursday.\n\nKind regards\nLedger Desk',
    ],
    [
      'Kurs-Büro <buero@kurse.example>',
      'Ihre Anmeldung',
      'Guten Tag,\n\nbo@corp.example hat Ihre Einladung zum Kurs am 12. Mai angenommen. Der Platz ist damit vergeben, weitere Anmeldungen nehmen wir nicht mehr an. Bitte wenden Sie sich bei Fragen an unser Büro; das Postfach wird werktags gelesen.\n\nIhr Kurs-Büro',
    ],
  ])('and another mail of %s', async (from, subject, body) => {
    expect((await readMail(plain(from, subject), body)).kind).toBe('not-a-bounce');
  });

  test.each([
    [
      'Campaign Studio <noreply@studio.example>',
      'Your campaign report: 3 bounced',
      'Hello Ann,\n\nyour campaign "Spring" went to 1,204 contacts. Opened: 412. Clicked: 57. Bounced: 3 (bo@corp.example could not be delivered and was removed from the list). Unsubscribed: 9.\n\nSee the full statistics on your dashboard, compare it with your last campaign, or plan the next one.\n\nYou receive this summary weekly. Change how often in your settings.',
    ],
    [
      'Postmaster <postmaster@acme.example>',
      'Delivery problems of last week',
      'Dear colleagues,\n\nlast week our mail server was under maintenance and several messages could not be delivered at once. bo@corp.example and others reported delays. All of them were delivered on Friday; nothing was lost and nobody needs to do anything. Thank you for your patience. The next maintenance is planned for June.',
    ],
  ])('signs of a notice yield where all words speak of something else: %s', async (from, subject, body) => {
    expect((await readMail(plain(from, subject), body)).kind).toBe('not-a-bounce');
  });

  test('a few words are left to single signs', async () => {
    const body = 'bo@corp.example never got it.';
    expect((await readMail(plain('Desk <desk@ledger.example>', 'Hm'), body)).kind).toBe('not-a-bounce');
  });
});
