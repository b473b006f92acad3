import { expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';

test.each([
  ['mailbox-full', 'Поштова скринька одержувача переповнена'],
  ['mailbox-full', 'Căsuța poștală a destinatarului este plină'],
  ['mailbox-full', 'Το γραμματοκιβώτιο είναι γεμάτο'],
  ['mailbox-full', 'صندوق بريد المستلم ممتلئ'],
  ['mailbox-full', 'Hộp thư của người nhận đã đầy'],
  ['user-unknown', 'Користувача не знайдено'],
  ['user-unknown', 'bo wurde nicht in corp.example gefunden'], // Domino, in German and Dutch
  ['user-unknown', 'bo is niet in corp.example gevonden'],
  ['user-unknown', 'प्राप्तकर्ता नहीं मिला'],
  ['user-unknown', 'A címzett nem létezik'],
  ['spam-content', 'A levelet spamként utasították el'],
  ['message-too-big', 'Mesajul este prea mare'],
  ['mailbox-disabled', 'Скриньку одержувача заблоковано'],
  ['connection-timeout', 'Serverul destinatarului nu răspunde'],
  ['domain-not-found', 'Домен не знайдено'],
  ['sender-blocked-by-recipient', 'A címzett letiltotta az Ön címét'],
])('%s: %s', async (reason, words) => {
  const raw = `From: MAILER-DAEMON@corp.example\r\nTo: ann@acme.example\r\nSubject: Undelivered mail\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nYour message could not be delivered:\r\n\r\n<bo@corp.example>:\r\n${words}\r\n`;
  expect((await diagnose({ form: 'mime', raw })).recipients).toMatchObject([{ reason }]);
});
