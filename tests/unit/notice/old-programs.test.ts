import { expect, test } from 'vitest';
import { noticeHeader, readMail } from './read.ts';

const from = (address: string, subject: string): string[] => [
  `Return-Path: <${address}>`,
  ...noticeHeader(subject, address).slice(1),
  'Content-Type: text/plain; charset=utf-8',
];

test('Notes says who is away in its subject', async () => {
  const header = from('bo@corp.example', 'AUTO: Front Desk is out of the office (returning 05/11/2026)');
  const body = 'I will be back on 05/11/2026. Call 4711 if it burns.\n';
  expect((await readMail(header, body)).kind).toBe('auto-reply');
});

test('Spanish servers go on trying', async () => {
  const header = noticeHeader('Su correo está en cola', 'postmaster@correo.example');
  const body =
    'No hemos podido entregar su correo a\n\n  bo@corp.example\n\nporque no contesta. Seguiremos probando dos días más.\n';
  expect((await readMail([...header, 'Content-Type: text/plain; charset=utf-8'], body)).kind).toBe('delay');
});

test.each([
  ['Trouble', 'fw@gate.example', 'Mail from ann@acme.example to bo@corp.example failed:\nno such user\n'],
  [
    '[Shop] E-mail',
    'wordpress@shop.example',
    'To: bo@corp.example\nError: SMTP Error: Could not authenticate. (535 5.7.8 wrong password)\n',
  ],
])('%s: from %s', async (subject, address, body) => {
  expect((await readMail(noticeHeader(subject, address), body)).kind).toBe('failure');
});

test('a letter from Japan that asks about a notice is none', async () => {
  const body =
    'いつもお世話になっております。\n次のようなメールが戻ってきます。どうすればよいでしょうか。\n\n> <bo@corp.example>: host mx.corp.example said: 550 5.1.1 User unknown\n';
  const header = from('mia@kaisha.example', 'メールが戻ります');
  expect((await readMail(header, body)).kind).toBe('not-a-bounce');
});
