import { describe, expect, test } from 'vitest';
import { isLikelyNotice } from '../../lib/notice/gate.ts';

const never = () => {
  throw new Error('the text was read');
};

describe('gate', () => {
  test.each([
    ['Mail Delivery Subsystem mailer-daemon@googlemail.com', 'Delivery Status Notification (Failure)'],
    ['MAILER-DAEMON@mx.corp.example', 'anything'],
    ['Microsoft Outlook', 'Unzustellbar: Angebot'],
    ['someone@corp.example', 'Non remis : Offre'],
    ['someone@corp.example', 'No se puede entregar: Oferta'],
    ['someone@corp.example', '6 messages held for you'],
    ['alert@corp.example', 'WARNING. You tried to send a potential virus'],
    ['alert@corp.example', 'Your email was rejected by policy'],
    ['alert@corp.example', 'VIRUS (Eicar) IN MAIL FROM YOU'],
    ['alert@corp.example', 'Ihre E-Mail wurde abgefangen'],
    ['alert@corp.example', 'Su correo ha sido interceptado'],
    ['alert@corp.example', '您的邮件被拦截'],
    ['MailMarshal@corp.example', 'Restricted content'],
    ['Courier mail server at mx.corp.example', 'WARNING: delayed mail.'],
    ['FETCHMAIL-DAEMON@corp.example', ''],
    ['news-owner@lists.example', 'Afvist'],
    ['SYMPA sympa@lists.example', 'List unknown'],
    ['mailman@lists.example', 'Unbekannter Rückläufer'],
    ['news-bounces@lists.example', 'Subscription disabled'],
    ['someone@corp.example', 'Zustellungsfehler: Route unbekannt'],
    ['center@corp.example', '送信失敗通知'],
  ])('sender and subject decide: %s, %s', (from, subject) => {
    expect(isLikelyNotice({ from, subject, text: never })).toBe(true);
  });

  test.each(['Re: Undeliverable: Offer', 'AW: Unzustellbar: Angebot', 'Fwd: failure notice'])(
    'an answer is none: %s',
    (subject) => {
      expect(isLikelyNotice({ from: 'bo@corp.example', subject, text: never })).toBe(false);
    },
  );

  test('structure in the text decides when sender and subject leave it open', () => {
    const open = { from: 'Corp', subject: 'Your mail' };
    expect(isLikelyNotice({ ...open, text: () => 'Final-Recipient: rfc822; bo@corp.example' })).toBe(true);
    expect(isLikelyNotice({ ...open, text: () => 'host mx.corp.example said: 550 no such user' })).toBe(true);
    expect(isLikelyNotice({ ...open, text: () => 'Lunch at 12? Room 550 is free. Invoice 5.1.2026' })).toBe(
      false,
    );
  });

  test('so do the first words of the text, and no later ones', () => {
    const open = { from: 'Corp', subject: 'Report' };
    const told = 'Your message to bo@corp.example could not be delivered.';
    expect(isLikelyNotice({ ...open, text: () => `Good morning.\n${told}` })).toBe(true);
    expect(isLikelyNotice({ ...open, text: () => `${'Good morning. '.repeat(200)}${told}` })).toBe(false);
  });

  test('takes under a millisecond where sender and subject decide, five where the text does', () => {
    const long = 'a delivery of 550 parcels, said: hello; '.repeat(1640); // 64 kB
    const start = performance.now();
    for (let round = 0; round < 20; round++)
      isLikelyNotice({ from: 'Corp', subject: 'News', text: () => long });
    const middle = performance.now();
    for (let round = 0; round < 20; round++)
      isLikelyNotice({ from: 'postmaster', subject: 'x', text: never });
    expect((middle - start) / 20).toBeLessThan(5);
    expect((performance.now() - middle) / 20).toBeLessThan(1);
  });
});
