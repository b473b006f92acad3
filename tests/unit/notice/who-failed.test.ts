import { describe, expect, test } from 'vitest';
import { textOfHtml } from '../../../lib/notice/text-of-html.ts';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];
const page = [...noticeHeader('Undeliverable'), 'Content-Type: text/html; charset=utf-8'];
const named = async (body: string, header = plain) =>
  (await readMail(header, body)).recipients.map(({ address }) => address);

describe('whom the mail reached, or who got a copy, did not fail', () => {
  test.each([
    'The message that you sent on Monday at 10:00:\n\n| bo@corp.example | failed  | 550 5.1.1 User unknown |\n| mia@b.example   | relayed | 250 2.0.0 queued as 9X1 |',
    'These recipients were processed:\n\nbo@corp.example; Failed; 5.1.1 (user unknown)\nmia@b.example; Relayed to a host that returns no receipts',
    'Det gick inte att leverera till alla:\n\nmia@b.example - framme\nbo@corp.example - mottagaren finns inte',
  ])('%s', async (body) => {
    expect(await named(body)).toEqual(['bo@corp.example']);
  });

  test('unless that is taken back', async () => {
    const body =
      'These recipients were processed:\n\nbo@corp.example; Failed; 5.1.1 (user unknown)\nmia@b.example; Relayed, not accepted there\n';
    expect(await named(body)).toEqual(['bo@corp.example', 'mia@b.example']);
  });

  test.each(['Cc', 'In Kopie', 'Kopie an:', 'Copie à', 'Con copia'])('%s', async (label) => {
    const body = `<p>Your message was not delivered.</p><table><tr><td>Recipient</td><td>bo@corp.example</td></tr>
<tr><td>${label}</td><td>mia@b.example</td></tr><tr><td>Reason</td><td>550 5.1.1 User unknown</td></tr></table>`;
    expect(await named(body, page)).toEqual(['bo@corp.example']);
  });
});

test.each([
  'The account sales@shop.example has sent too much mail today. The last that was refused went to bo@corp.example\n535 5.7.1 sending disabled',
  "L'adresse sales@shop.example a envoyé trop de messages. Le dernier n'a pas été remis : vers bo@corp.example\n535 5.7.1 sending disabled",
])('nor did whoever wrote it: %s', async (body) => {
  expect(await named(body)).toEqual(['bo@corp.example']);
});

test('a row may end with an answer that only its code makes one', async () => {
  const body =
    'Message not delivered to:\n\nInvoice 12  bo@corp.example  451 4.7.1 come back later\nInvoice 14  mia@b.example  550 no thanks\n';
  expect((await readMail(plain, body)).recipients).toMatchObject([
    { address: 'bo@corp.example', replyCode: '451' },
    { address: 'mia@b.example', replyCode: '550' },
  ]);
});

test('Exchange names somebody as its directory does: what is said of him is not said of the one above', async () => {
  const body =
    "Your message did not reach some or all of the intended recipients.\n\n  mia@corp.example on 5/4/2026 10:00 AM\n    There is no room left.\n    <mx.corp.example #5.2.2>\n\n  'Bo Miller' on 5/4/2026 10:00 AM\n    <mx.corp.example #5.1.1 smtp;550 5.1.1 User unknown>\n";
  const [first] = (await readMail(plain, body)).recipients;
  expect(first).toMatchObject({ address: 'mia@corp.example', enhancedCode: '5.2.2' });
});

test('a routing form is shown as the address was written', async () => {
  const body =
    'Undeliverable.\n\nOriginal-Recipient: rfc822; bo@corp.example\nFinal-Recipient: rfc822; bo%corp.example@relay.acme.example\nAction: failed\nStatus: 5.1.1\n';
  const { recipients } = await readMail(plain, body);
  expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  expect(recipients[0]?.intended).toBeUndefined();
});

describe('an address that is broken behind a hyphen', () => {
  test.each([
    ['bo@long-\nname.example: user unknown', plain],
    ['<table><tr><td>bo@long-<br>name.example</td><td>User unknown</td></tr></table>', page],
  ])('%s', async (address, header) => {
    expect(await named(`Your message could not be delivered to:\n\n${address}\n`, header)).toEqual([
      'bo@long-name.example',
    ]);
  });
});

test('letters with marks have names in pages', () => {
  expect(
    textOfHtml(
      '<p>Empf&auml;nger &Uuml;ber Stra&szlig;e, &laquo;&eacute;&ccedil;&ntilde;&raquo; &foo; &xuml;</p>',
    ).trim(),
  ).toBe('Empfänger Über Straße, «éçñ» &foo; \u1e8d');
});

describe('whom a list names as reached', () => {
  test.each([
    'Hemos enviado su correo a tres. Esto pasó:\n\nmia@b.example ........ entregado\nbo@corp.example ...... user unknown\nzoe@c.example ........ entregado',
    'The mailing "May" went out:\n\nbo@corp.example\tRefused: user unknown\nmia@b.example\tClicked\nzoe@c.example\tOpened',
    'Two of your recipients failed or not. This one could not be reached:\n\nbo@corp.example   user unknown\n\nThe others went through:\n\nmia@b.example\nzoe@c.example',
  ])('%s', async (body) => {
    expect(await named(body)).toEqual(['bo@corp.example']);
  });
});

test.each([
  'VIRUS FOUND in your email to "bo@corp.example".\nThe mail was not delivered.\n\nAttachment: card.pif\nW32/Bagle.j@MM\n',
  'Your mail to bo@corp.example was blocked.\n\nFound: W95/Hybris.gen@M\n',
])('a worm is no recipient: %s', async (body) => {
  expect(await named(body)).toEqual(['bo@corp.example']);
});

test('who was written to is not whom it failed for', async () => {
  const body =
    "Your message to bo77@home.example couldn't be delivered.\n\nSent by: ann@acme.example\nYou wrote to: bo@corp.example\n\n550 5.1.1 User unknown\n";
  expect((await readMail(plain, body)).recipients).toMatchObject([
    { address: 'bo77@home.example', intended: 'bo@corp.example' },
  ]);
});

test('who may release a mail did not get it', async () => {
  const body =
    '<h1>Your email was not delivered</h1><p>It was held. Ask your admins at it-desk@vendor.example to release it.</p><table><tr><td>To</td></tr><tr><td>bo@corp.example</td></tr></table>';
  expect(await named(body, page)).toEqual(['bo@corp.example']);
});
