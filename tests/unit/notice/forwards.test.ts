import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail } from './read.ts';

const head = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];

describe('a mail that was sent on failed for the target; the alias was meant', () => {
  test.each([
    'Your email to team@club.example could not be forwarded.\n\nteam@club.example is an alias managed by Forwarder.\n\nForwarded to: bo@corp.example',
    'A message could not be forwarded.\n\nAlias: team@club.example\nForward address: bo@corp.example',
    'Your message to team@club.example could not be delivered.\n\nteam@club.example forwards to bo@corp.example, which answered:',
    'The email you sent to team@club.example cannot be forwarded to the mailbox bo@corp.example.',
    'Your mail could not be delivered to bo@corp.example (forwarded from team@club.example).',
    'Delivery to bo@corp.example (via team@club.example) failed.',
    'Forwarding failed:\n\nteam@club.example -> bo@corp.example',
    'Could not deliver.\n\nOriginal recipient: team@club.example\nFinal recipient: bo@corp.example',
    'Ihre Nachricht an team@club.example konnte nicht zugestellt werden.\nWeitergeleitet an: bo@corp.example',
    'Ihre Nachricht an team@club.example ist unzustellbar. Das Postfach leitet an bo@corp.example weiter.',
    'Niet bezorgd:\n\n  team@club.example (alias voor: bo@corp.example)',
    'Unzustellbar: team@club.example (Alias für bo@corp.example)',
    'Votre message à team@club.example est redirigé vers bo@corp.example et n’a pas pu être remis.',
    'Su mensaje a team@club.example no se pudo entregar.\nReenviado a: bo@corp.example',
    'Il messaggio per team@club.example, inoltrato a bo@corp.example, non è stato consegnato.',
    'A mensagem para team@club.example foi encaminhada para bo@corp.example e não pôde ser entregue.',
    'Uw bericht aan team@club.example wordt doorgestuurd naar bo@corp.example en kon niet worden afgeleverd.',
    'Wiadomość do team@club.example została przekierowana na bo@corp.example i nie została dostarczona.',
    'Письмо на адрес team@club.example было переслано на адрес bo@corp.example и не доставлено.',
    'team@club.example 宛に送信されたメールは転送されましたが、配信できませんでした。\n\n転送先: bo@corp.example',
    'team@club.example 宛のメールを bo@corp.example へ転送できませんでした。',
    '您发给 team@club.example 的邮件自动转发失败。\n转发地址：bo@corp.example',
    'team@club.example 로 보내신 메일을 전달하지 못했습니다.\n전달 주소 : bo@corp.example',
  ])('%s', async (body) => {
    const notice = await readMail(head, `${body}\n\n550 5.1.1 User unknown`);
    expect(notice).toMatchObject({ kind: 'failure' });
    expect(notice.recipients).toMatchObject([
      { address: 'bo@corp.example', intended: 'team@club.example', replyCode: '550' },
    ]);
  });

  test('beside a report', async () => {
    const report = [
      ...noticeHeader('Undeliverable'),
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
    ];
    const body =
      '--b1\nContent-Type: text/plain\n\nMail to team@club.example is forwarded to bo@corp.example.\n\n--b1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; fw.example\n\nFinal-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.1.1\n\n--b1--';
    expect((await readMail(report, body)).recipients).toMatchObject([
      { address: 'bo@corp.example', intended: 'team@club.example' },
    ]);
  });
});

describe('advice to forward something is no forward', () => {
  test.each([
    'Your message to bo@corp.example could not be delivered. You may forward this to postmaster@corp.example.',
    'Your message to bo@corp.example could not be delivered. Please forward to help@acme2.example.',
    '<bo@corp.example>: mailbox full\n\nSend questions to help@fw.example, an alias for the postmaster.',
  ])('%s', async (body) => {
    const [only, ...others] = (await readMail(head, `${body}\n\n550 5.1.1 User unknown`)).recipients;
    expect(only?.address).toBe('bo@corp.example');
    expect(only?.intended).toBeUndefined();
    expect(others).toEqual([]);
  });
});
