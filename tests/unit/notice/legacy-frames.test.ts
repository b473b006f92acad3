import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];

describe('Exchange until 2003', () => {
  const notice = (words: string) =>
    `Your message did not reach the following recipient(s):\n\nbo@corp.example on Tue, 11 Oct 2005 09:16:00 +0100\n    ${words}\n    <mx.corp.example #5.4.0>\n`;

  test('says what failed above its own code', async () => {
    const raw = [...plain, '', notice('The domain corp.example does not exist.')].join('\r\n');
    expect((await diagnose({ form: 'mime', raw })).recipients).toMatchObject([
      { address: 'bo@corp.example', enhancedCode: '5.4.0', reason: 'domain-not-found' },
    ]);
  });

  test('or that it knows no reason', async () => {
    const { recipients } = await readMail(plain, notice('The message failed for an unknown reason.'));
    expect(recipients[0]?.diagnostic).not.toContain('reason');
  });

  test.each([
    ['Empf+AOQ-nger nicht da, 1+1 +APw-ber alle', 'Empfänger nicht da, 1+1 über alle'],
    ['+U9dP4YAF-: +kAFP4TBn', '受信者: 送信で'],
  ])('writes UTF-7: %s', async (words, read) => {
    const headers = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=unicode-1-1-utf-7'];
    const { recipients } = await readMail(headers, notice(words));
    expect(recipients[0]?.diagnostic).toContain(read);
    expect((await readMail(plain, notice(words))).recipients[0]?.diagnostic).toContain(words);
  });
});

describe('codes as Asian and Latin systems write them', () => {
  test.each([
    ['▶ 받는사람 : bo@corp.example\n▶ 응답 : [552] Message too large', '552'],
    ['收件人：bo@corp.example\n錯誤訊息：550 查無此帳號', '550'],
    ['收件人：bo@corp.example\n原因：对方拒收（554 5.7.1 blocked）', '554'],
    ['收件者：bo@corp.example\n原因：收件者信箱已滿 (552)', '552'],
    ['Odbiorca: bo@corp.example\nKod błędu: 550\nOpis: nie istnieje', '550'],
    ['Получатель: bo@corp.example\nПричина: не найден\nКод ошибки\t550', '550'],
    ['받는사람\n  bo@corp.example\n오류 코드\n  550\n사유\n  없는 계정', '550'],
    ['Empfänger: bo@corp.example\nGröße: 512\nGrund: Postfach voll', undefined],
    ['Destinatario: bo@corp.example\nMotivo: superó el límite (500 mensajes)', undefined],
  ])('%s', async (rows, replyCode) => {
    const { recipients } = await readMail(plain, `Your message could not be delivered.\n\n${rows}\n`);
    expect(recipients.map((recipient) => [recipient.address, recipient.replyCode])).toEqual([
      ['bo@corp.example', replyCode],
    ]);
  });
});

test('a bullet before each of several labels', async () => {
  const rows = ['bo@corp.example', 'mia@b.example'].map((one) => `▶ 받는이 : ${one}\n▶ 사유 : 사용자 없음\n`);
  const { recipients } = await readMail(plain, `메일을 전송하지 못했습니다.\n\n${rows.join('\n')}`);
  expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
});

test("certified mail's receipts and failures", async () => {
  const from = 'posta-certificata@pec.isp.example';
  const about = (verb: string) =>
    `Il giorno 11/02/2020 il messaggio "fattura" proveniente da "ann@acme.example"\ne destinato all'utente "bo@corp.example"\n${verb}\n`;
  const headers = (subject: string) => [
    ...noticeHeader(subject, from),
    'Content-Type: text/plain; charset=utf-8',
  ];
  const receipt = await readMail(
    headers('CONSEGNA: fattura'),
    `Ricevuta di avvenuta consegna\n\n${about('è stato consegnato nella casella di destinazione.')}`,
  );
  expect(receipt.kind).toBe('delivered');
  const failure = await readMail(
    headers('AVVISO DI MANCATA CONSEGNA: fattura'),
    `Avviso di mancata consegna\n\n${about('è stato rifiutato dal sistema.\nMotivo: 5.1.1 - indirizzo non valido')}`,
  );
  expect(failure).toMatchObject({
    kind: 'failure',
    recipients: [{ address: 'bo@corp.example', enhancedCode: '5.1.1' }],
  });
});

test('a mail that could not be forwarded was written to the address before', async () => {
  const body =
    'The message you sent to team@club.example was received by us but\ncould not be forwarded. The address behind it refused it:\n\n   <bo@corp.example>\n   550 User unknown\n';
  expect((await readMail(plain, body)).recipients).toMatchObject([
    { address: 'bo@corp.example', intended: 'team@club.example' },
  ]);
});

test('a daemon in a language that no table knows', async () => {
  const body =
    'Pesan Anda tidak dapat dikirim ke:\n\n   bo@corp.example\n\nAlasan: alamat tidak ditemukan.\n';
  const named = noticeHeader('Pesan tidak terkirim');
  expect((await readMail(named, body)).recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  const anybody = noticeHeader('Pesan tidak terkirim', 'Bo <bo@b.example>');
  expect((await readMail(anybody, body)).kind).toBe('not-a-bounce');
});
