import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';

const report = (from: string, subject: string, body: string) =>
  diagnose({
    form: 'mime',
    raw: [
      `From: ${from}`,
      'To: ann@acme.example',
      `Subject: ${subject}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
    ]
      .join('\n')
      .replace(/\n/g, '\r\n'),
  });

describe('what a gateway to faxes and phones could not deliver', () => {
  test.each([
    [
      'Fax gateway <fax@acme.example>',
      'Fax not sent: Contract',
      'Your fax could not be transmitted.\n\nRecipient      : 4989123@fax.acme.example\nSubject        : Contract\nStatus         : Line busy\n',
      '4989123@fax.acme.example',
      'server-busy',
    ],
    [
      'Faxdienst <fax@acme.example>',
      'Faxversand fehlgeschlagen',
      'Ihr Fax konnte nicht gesendet werden.\n\nEmpfänger: 4989123@fax.acme.example\nStatus: besetzt\n',
      '4989123@fax.acme.example',
      'server-busy',
    ],
    [
      'Gateway SMS <sms@operador.example>',
      'SMS no enviado',
      'Su mensaje a 600111222@sms.operador.example no ha podido ser transmitido.\n\nMotivo: el celular estuvo apagado\n',
      '600111222@sms.operador.example',
      'expired',
    ],
  ])('%s: %s', async (from, subject, body, address, reason) => {
    const { notice, recipients } = await report(from, subject, body);
    expect(notice.kind).toBe('failure');
    expect(recipients).toMatchObject([{ address, reason }]);
  });

  test('but not what one received, or what a shop says of them', async () => {
    const received = await report(
      'Fax gateway <fax@acme.example>',
      'Fax from 4989123: error on page 2',
      'A fax of 3 pages came in for fax@acme.example. One page was not complete.\n',
    );
    expect(received.notice.kind).toBe('not-a-bounce');
  });

  test('the text of a message is no reason', async () => {
    const { recipients } = await report(
      'Paging <mailer-daemon@paging.example>',
      'Undeliverable page',
      'Your page could not be delivered:\n\n  Recipient   : 5550177@paging.example\n  Text        : quota exceeded on db7\n\nThe pager was out of range for 24 hours.\n',
    );
    expect(recipients).toMatchObject([{ address: '5550177@paging.example', reason: 'expired' }]);
  });
});
