import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail, readSelection } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];
const lead = 'Your message could not be delivered to these recipients:\n\n';
const said = async (body: string) =>
  (await readMail(plain, body)).recipients.map(({ address, diagnostic }) => [address, diagnostic]);

describe('a reason beside each address', () => {
  test.each([
    'bo@corp.example -- user unknown\nmia@b.example -- mailbox full',
    'bo@corp.example = user unknown\nmia@b.example = mailbox full',
    'bo@corp.example ==> user unknown\nmia@b.example ==> mailbox full',
    'bo@corp.example Reason: user unknown\nmia@b.example Reason: mailbox full',
    '"bo@corp.example" - user unknown\n"mia@b.example" - mailbox full',
    '<bo@corp.example> -- user unknown\n<mia@b.example> -- mailbox full',
    'User unknown - bo@corp.example\nMailbox full - mia@b.example',
    '(user unknown) bo@corp.example\n(mailbox full) mia@b.example',
    'User unknown\nbo@corp.example\n\nmia@b.example (mailbox full)',
  ])('%s', async (rows) => {
    const [first, second, ...others] = await said(`${lead}${rows}\n`);
    expect(others).toEqual([]);
    expect(first).toEqual(['bo@corp.example', expect.stringMatching(/^(?!.*full).*user unknown/i)]);
    expect(second).toEqual(['mia@b.example', expect.stringMatching(/^(?!.*unknown).*mailbox full/i)]);
  });

  test('a sign-off that looks like one is none', async () => {
    const body = `${lead}bo@corp.example: user unknown\n\nThe team - help@isp.example\n`;
    expect((await said(body)).map(([address]) => address)).toEqual(['bo@corp.example']);
  });
});

describe('names with blanks', () => {
  test.each(['Chris Martin@corp.example', 'CN=Jo Doe/OU=Sales/O=Corp@CORP', 'Jörg Groß/Einkauf@WERK'])(
    '%s',
    async (name) => {
      const body = `Your message\n\n  Subject: Map\n\nwas not delivered to:\n\n  ${name}\n\nbecause:\n\n  User unknown\n`;
      expect((await readMail(plain, body)).recipients).toMatchObject([{ address: name }]);
    },
  );

  test('the address behind the name is who it is', async () => {
    const body =
      'Your document could not be delivered to:\n\n  CN=Jo Doe/O=Corp@CORP   <jo@corp.example>\n\nbecause:\n\n  User unknown\n';
    expect((await readMail(plain, body)).recipients).toMatchObject([{ address: 'jo@corp.example' }]);
  });

  test('no words in a sentence', async () => {
    const body = 'Your message to bo@corp.example failed.\n\nKind Regards Jo@isp.example\n';
    expect((await said(body)).map(([address]) => address)).toEqual(['bo@corp.example']);
  });
});

test.each([
  'on Mon, 4 May 2026 10:00:00 +0200',
  'on Monday, May 4, 2026 10:00:57 PM',
  'am 04.05.2026 10:00',
  '(4 May 2026 10:00)',
])('a date behind an address is no reason: %s', async (date) => {
  const body = `did not reach the following recipient(s):\n\nbo@corp.example ${date}\n    The owner is asleep\n\nmia@b.example ${date}\n    The mailbox is full\n`;
  expect(await said(body)).toEqual([
    ['bo@corp.example', 'The owner is asleep'],
    ['mia@b.example', 'The mailbox is full'],
  ]);
});

test('a code in brackets is no date', async () => {
  const body = `${lead}bo@corp.example (550 5.7.1 no thanks, not today)\n`;
  expect((await readMail(plain, body)).recipients).toMatchObject([{ replyCode: '550' }]);
});

test('what stands above the list may be said behind a label', async () => {
  const body =
    'Could not be delivered because of\n\nThe owner is asleep.\n\nThe following recipients were affected:\n    bo@corp.example\n\n\nAdditional Information\n======\nOriginal Sender:    <sales@acme.example>\nRemote-MTA:         <>\n';
  expect(await said(body)).toEqual([['bo@corp.example', 'The owner is asleep.']]);
});

test('below a ruled line in any words the returned message begins', async () => {
  const body =
    'The following address failed:\n\nbo@corp.example:\n\nthe owner is asleep\n\n--- Anfang Ihrer Nachricht ---\n\nFrom: sales@acme.example\nTo: bo@corp.example\nSubject: mailbox full\n\nHello\n';
  expect(await said(body)).toEqual([['bo@corp.example', 'the owner is asleep']]);
});

test.each([
  'Microsoft Exchange non effettuerà altri tentativi di recapitare il messaggio.',
  'O Microsoft Exchange não tentará entregar novamente esta mensagem.',
  'Microsoft Exchange zal niet opnieuw proberen dit bericht te bezorgen.',
])('who gave up does not go on: %s', async (words) => {
  const body = `${words}\n\nbo@corp.example\n#550 5.4.4 nonexistent domain ##\n`;
  expect((await readMail(plain, body)).kind).toBe('failure');
});

test('a list that refuses a mail under its own name is who it failed for, whomever the mail went to', async () => {
  const headers = [
    ...noticeHeader('Post to dev@lists.example denied', 'dev+owner@lists.example'),
    'Content-Type: text/plain',
  ];
  const body =
    'Your message was not posted, because only subscribers may post.\n\n------ Original message ------\nFrom: sales@acme.example\nTo: mia@b.example\nSubject: Offer\nMessage-ID: <1@acme.example>\n\nHello\n';
  expect((await readMail(headers, body)).recipients).toMatchObject([{ address: 'dev@lists.example' }]);
});

describe('a reason behind the labels of other programs', () => {
  test('deep in, its value on a line below', async () => {
    const body =
      '  보낸 메일이 전송되지 못하였습니다.\n\n                  * 받는 사람 : \nbo@corp.example\n\n                  * 메일 제목 : \n견적\n\n                  * 실패 사유 : \n\n메일함이 가득 찼습니다.\n\n  회신되지 않는 메일입니다.\n';
    expect(await said(body)).toEqual([['bo@corp.example', '메일함이 가득 찼습니다.']]);
  });

  test('a blank before the colon, no code', async () => {
    const body = `${lead}Recipient : bo@corp.example\n\nSent time : 10:00\n\nRemote host said :\nmailbox switched off\n\nDo not answer this.\n`;
    expect(await said(body)).toEqual([['bo@corp.example', 'mailbox switched off']]);
  });

  test.each([
    "Server: 'smtp.acme.example'\nWindows Live Mail Error ID: 0x800CCC79\nProtocol: SMTP\nPort: 25",
    "Servidor: 'smtp.acme.example'\nProtocolo: SMTP\nPuerto: 25",
    'Porta: 465\nProtocollo: SMTP',
  ])('what a mail program lists below is no part of the reply: %s', async (list) => {
    const reply = '454 4.7.1 <bo@corp.example>: Relay access denied';
    const body = `The message could not be sent.\n\nServer Error: 454\nServer Response: ${reply}\n${list}\n`;
    expect(await said(body)).toEqual([['bo@corp.example', expect.stringMatching(/Relay access denied$/)]]);
  });
});

test.each([
  '553 5.7.1 <ann@b.example>: Sender address rejected: not owned by user ann@acme.example',
  '550 5.7.1 this sender does not belong to account ann@acme.example',
  '553 5.7.1 you are logged in as ann@acme.example and may not use another sender',
])('whom somebody is logged in as is no recipient: %s', async (reply) => {
  const { recipients } = await readSelection(`The mail server answered: ${reply}`);
  expect(recipients.map(({ address }) => address)).toEqual([undefined]);
});

test('what a label beside the recipient says counts more than what is said of all, in whatever words', async () => {
  const body =
    'This message was refused for the following reason:\n\nEach recipient was rejected by another server.\n\n    Recipient: <bo@corp.example>\n    Reason:    left for the sea in spring\n';
  expect(await said(body)).toEqual([['bo@corp.example', expect.stringContaining('left for the sea')]]);
});

test.each([
  'La sua email per bo@corp.example non è ancora arrivata. Riproviamo fino a domenica.',
  'Письмо на адрес bo@corp.example пока стоит в очереди. Никаких действий с Вашей стороны не требуется.',
])('it is late, not lost: %s', async (body) => {
  expect(
    (await readMail([...noticeHeader('Avviso'), 'Content-Type: text/plain; charset=utf-8'], body)).kind,
  ).toBe('delay');
});

describe('a result that only says that it failed is no reason', () => {
  test.each([
    ['Result: not delivered', 'The mailbox has been closed for good.'],
    ['Ergebnis: nicht zugestellt', 'Das Postfach gibt es seit Mai nicht mehr.'],
  ])('%s', async (result, why) => {
    const [[, diagnostic] = []] = await said(`To: bo@corp.example\n${result}\n\n${why}\n`);
    expect(diagnostic).toContain(why);
  });
});

test('XMail says it twice, above and below what it lists', async () => {
  const why = 'There is nobody of that name';
  const body = `[<00>] XMail bounce: Rcpt=[bo@corp.example];Error=[${why}]\n\n\n[<01>] Error sending message [1.2.mx] from [acme.example].\n\nID:        <S1>\nMail From: <ann@acme.example>\nRcpt To:   <bo@corp.example>\n\n\n[<02>] The reason of the delivery failure was:\n\n${why}\n\n\n[<05>] Here is listed the message log file:\n`;
  expect(await said(body)).toEqual([['bo@corp.example', why]]);
});

test('AOL refused each by name', async () => {
  const body = `   ----- The following addresses had permanent fatal errors -----
<bo@aol.example>
<mia@aol.example>

   ----- Transcript of session follows -----
... while talking to mx.aol.example.:
>>> DATA
<<< 550 BO MAILBOX FULL
<<< 550 MIA IS NOT ACCEPTING MAIL FROM THIS SENDER
554 <bo@aol.example>... Service unavailable
554 <mia@aol.example>... Service unavailable
`;
  expect(await said(body)).toEqual([
    ['bo@aol.example', '550 BO MAILBOX FULL'],
    ['mia@aol.example', '550 MIA IS NOT ACCEPTING MAIL FROM THIS SENDER'],
  ]);
});
