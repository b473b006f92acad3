import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { noticeHeader } from './read.ts';

const own = [
  'Your message could not be delivered:',
  '',
  '<bo@corp.example>: the office moved house',
  '',
  'The postal service of corp.example',
];

const reading = async (lines: string[]) => {
  const raw = [...noticeHeader('Undelivered mail'), 'Content-Type: text/plain; charset=utf-8', '', ...lines];
  const { notice, recipients } = await diagnose({ form: 'mime', raw: raw.join('\r\n') });
  return { kind: notice.kind, read: recipients.map(({ address, reason }) => [address, reason]) };
};

describe('what others put around a notice says nothing of its cause', () => {
  test.each([
    [
      [
        'EXTERNAL: this mail came from outside the company. Never open attachments of people you do not know.',
      ],
    ],
    [['WARNUNG: Externe E-Mail. Bitte öffnen Sie keine Anhänge, sie können Viren enthalten.']],
    [['ATTENTION : message externe. Ne cliquez pas sur un lien si vous ne connaissez pas l’expéditeur.']],
    [['ATTENZIONE: messaggio dall’esterno. Non aprire gli allegati, potrebbero contenere virus.']],
    [['LET OP: externe afzender. Open geen bijlagen, ze kunnen virussen bevatten.']],
    [['UWAGA: wiadomość spoza firmy. Nie otwieraj załączników, mogą zawierać wirusy.']],
    [['【注意】社外からのメールです。添付ファイルを開いたりリンクをクリックしないでください。']],
    [['【外部邮件】请勿打开附件，附件可能含有病毒。']],
    [["You don't often get email from postmaster@corp.example. Learn why this is important"]],
  ])('above: %s', async (banner) => {
    expect(await reading([...banner, '', ...own])).toEqual(await reading(own));
  });

  test.each([
    [
      [
        '--',
        'This mail is confidential and meant for the named addressee. Should you have',
        'received it in error, tell us and delete it. We accept no liability for a virus.',
      ],
    ],
    [
      [
        'Diese Nachricht ist vertraulich. Haben Sie sie irrtümlich erhalten, löschen Sie sie. Keine Haftung für Viren.',
      ],
    ],
    [
      [
        "Ce courriel est confidentiel. Si vous l'avez reçu par erreur, merci d'avertir l'expéditeur de ce virus.",
      ],
    ],
    [
      [
        'Este correo es confidencial; si lo ha recibido por error, avise al remitente. No se responsabiliza de virus.',
      ],
    ],
    [
      [
        'Esta mensagem é confidencial. Se a recebeu por engano, avise o remetente e apague-a. Pode conter vírus.',
      ],
    ],
    [['Vertrouwelijk bericht. Aansprakelijkheid voor schade door virussen is uitgesloten.']],
    [['本メールは機密です。誤って受信された場合は破棄してください。ウイルスの責任は負いません。']],
    [['本邮件内容保密，如您错收请删除本邮件。对病毒造成的损失不承担责任。']],
    [['Virus-free. www.guard.example']],
    [['This mail has been scanned for viruses and', 'dangerous content, and is', 'believed to be clean.']],
    [
      [
        '__________________',
        'Sales mailing list',
        'sales@lists.corp.example',
        'https://lists.corp.example/mailman/listinfo/sales',
      ],
    ],
    [['Zum Abbestellen eine Mail an sales-unsubscribe@lists.corp.example senden.']],
    [['________________', 'Free email with 5 GB and a virus filter: http://mail.example']],
  ])('below: %s', async (footer) => {
    expect(await reading([...own, '', ...footer])).toEqual(await reading(own));
  });

  test('also where they touch the lines of the notice', async () => {
    const footer = ['--', 'Confidential. Not for others than the intended recipient. May contain a virus.'];
    expect(await reading([...own, ...footer])).toEqual(await reading(own));
  });
});

describe('a notice that speaks of the same itself is heard', () => {
  test.each([
    ['This message contains a virus and was not delivered to <bo@corp.example>.', 'virus'],
    [
      '<bo@corp.example>: scanned by our antivirus software (www.guard.example): virus found, W32/Sample.A',
      'virus',
    ],
    [
      '<bo@corp.example>: your message was blocked because it contains confidential information; any disclosure is prohibited',
      'transport-rule',
    ],
    [
      '<bo@corp.example>: external senders are not allowed to write to this mailbox',
      'external-senders-blocked',
    ],
  ])('%s', async (sentence, reason) => {
    const { kind, read } = await reading(['Your message could not be delivered.', '', sentence]);
    expect({ kind, read }).toEqual({ kind: 'failure', read: [['bo@corp.example', reason]] });
  });
});
