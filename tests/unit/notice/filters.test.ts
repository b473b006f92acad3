import { describe, expect, test } from 'vitest';
import { readMail, readSelection } from './read.ts';

const header = (from: string, subject: string, more: string[] = []): string[] => [
  `From: ${from}`,
  'To: ann@acme.example',
  `Subject: ${subject}`,
  'Content-Type: text/plain; charset=utf-8',
  ...more,
];

/** Filters and gateways, in every language; `BO` is the recipient. */
const stopped: readonly [from: string, subject: string, body: string, diagnostic?: string][] = [
  [
    'MailMarshal@corp.example',
    'MailMarshal has detected Restricted Content in your message',
    'MailMarshal (an automated content monitoring gateway) has not delivered\nthe following message:\n\n   From:    ann@acme.example\n   To:      BO\n   Subject: Offer\n\nReason: file type',
    'file type',
  ],
  [
    'alert@notification.filter.example',
    'WARNING. You tried to send a potential virus',
    'The service discovered a possible virus in an email sent by you.\n\nThe message recipients were\n\tBO\n\n>>> Possible MalWare found in a.scr\n\nThe email was stopped.',
  ],
  [
    'MAILsweeper@corp.example',
    'Message blocked',
    'An e-mail from you to BO has an attachment that is not allowed. It has been quarantined.',
  ],
  [
    'System Attendant <sa@corp.example>',
    'Content found and action taken',
    'Recipient = BO\nSender = ann@acme.example\nReason = Profanity\nThe mail was not\ndelivered.',
  ],
  [
    'Virenschutz <alert@firma.example>',
    'Ihre E-Mail wurde abgefangen',
    'Ihre Nachricht an BO wurde abgefangen.\n\nGrund: Anhang mit Makros\nBetreff: Angebot',
    'Anhang mit Makros',
  ],
  [
    'antivirus@mairie.example',
    'Votre message a été intercepté',
    'Votre message adressé à BO a été mis en quarantaine.\nMotif : pièce jointe interdite',
    'pièce jointe interdite',
  ],
  [
    'filtro@ayto.example',
    'Su correo ha sido interceptado',
    'Su mensaje dirigido a BO ha sido interceptado.\nMotivo: archivo no permitido',
    'archivo no permitido',
  ],
  [
    'antivirus@comune.example',
    'Messaggio bloccato',
    'Il messaggio da lei inviato a BO è stato messo in quarantena.\nMotivo: allegato',
    'allegato',
  ],
  [
    'antispam@prefeitura.example',
    'Mensagem retida',
    'A mensagem enviada por você para BO foi colocada em quarentena.\nMotivo: anexo proibido',
    'anexo proibido',
  ],
  [
    'mailfilter@gemeente.example',
    'Uw e-mail is onderschept',
    'Uw bericht aan BO is door ons filter tegengehouden.\nReden: bijlage',
    'bijlage',
  ],
  [
    'antywirus@urzad.example',
    'Zatrzymana',
    'Wiadomość wysłana przez Ciebie do BO została zatrzymana przez filtr.\nPowód: załącznik',
    'załącznik',
  ],
  [
    'antivirus@urad.example',
    'Zadrženo',
    'Vaše zpráva pro BO byla zadržena filtrem.\nDůvod: zakázaná příloha',
    'zakázaná příloha',
  ],
  [
    'filter@kommun.example',
    'Stoppat',
    'Ditt meddelande till BO har stoppats.\nOrsak: otillåten bilaga',
    'otillåten bilaga',
  ],
  [
    'filter@kommune.example',
    'Stoppet',
    'Din mail til BO er blevet stoppet af vores spamfilter.\nÅrsag: makroer',
    'makroer',
  ],
  [
    'spam@kunta.example',
    'Pysäytetty',
    'Lähettämäsi viesti osoitteeseen BO on pysäytetty.\nSyy: kielletty liite',
    'kielletty liite',
  ],
  [
    'antispam@belediye.example',
    'Engellendi',
    'BO adresine gönderdiğiniz ileti filtremiz tarafından engellendi.\nNeden: yasak ek',
    'yasak ek',
  ],
  [
    'antivirus@zavod.example',
    'Заблокировано',
    'Ваше письмо на адрес BO было задержано и не передано получателю.\nПричина: тип вложения',
    'тип вложения',
  ],
  [
    'virus-check@corp.example',
    'ウイルス検知',
    'お客様が送信されたメールは削除されました。\n\n【宛先】BO\n【件名】請求書\n【理由】ZIP は受信できません',
    'ZIP は受信できません',
  ],
  ['spam@corp.example', '攔截', '您寄給 BO 的郵件已被攔截。\n\n原因：附件類型\n主旨：報價', '附件類型'],
  [
    'spam@corp.example',
    '차단',
    '귀하가 발송한 메일이 차단되었습니다.\n\n수신자 : BO\n사유 : 첨부파일 정책 위반\n제목 : 견적',
    '첨부파일 정책 위반',
  ],
];

/** Lists, networks and ticket systems. */
const refused: readonly [from: string, subject: string, body: string][] = [
  [
    'Network <mailer-daemon@network.example>',
    "We couldn't deliver your message",
    "Your reply to BO wasn't delivered. This address isn't on your account.",
  ],
  ['Chat <no-reply@chat.example>', 'Email not posted', "Your email to BO couldn't be posted to #general."],
  ['Tickets <noreply@desk.example>', 'Not added', 'Your email to BO could not be added to the ticket.'],
  [
    'news-bounces@lists.example',
    'Request to mailing list News rejected',
    'Your request to the BO mailing list\n\n    Posting of your message titled "Offer"\n\nhas been rejected by the list moderator.\n\nQuestions go to the list administrator\nat:\n\n    news-owner@lists.example',
  ],
  ['sympa@lists.example', 'Rejected', 'Your message to the list BO has been rejected.\n\nReason: off topic'],
];

describe('a filter stopped the reader’s mail', () => {
  test.each(stopped)('%s: %s', async (from, subject, body, diagnostic) => {
    const notice = await readMail(header(from, subject), body.replace('BO', 'bo@corp.example'));
    expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
    if (diagnostic) expect(notice.recipients[0]?.diagnostic).toBe(diagnostic);
  });

  test.each(refused)('%s: %s', async (from, subject, body) => {
    const notice = await readMail(
      header(from, subject, ['Auto-Submitted: auto-generated']),
      body.replace('BO', 'bo@corp.example'),
    );
    expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
  });

  test('pasted without its head', async () => {
    const notice = await readSelection(
      'Your message to bo@corp.example was quarantined.\n\nRule: no encrypted archives',
    );
    expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
  });
});

describe('nothing of the reader’s is lost', () => {
  test.each([
    [
      'postmaster@acme.example',
      'Eine E-Mail an Sie wurde blockiert',
      'Eine an Sie gerichtete E-Mail von bo@corp.example wurde nicht zugestellt.',
    ],
    [
      'MailScanner <postmaster@acme.example>',
      'Warning: E-mail viruses detected',
      'A message for you from bo@corp.example was blocked and was not delivered to you.',
    ],
    [
      'antivirus@acme.example',
      'Message bloqué',
      'Un message de bo@corp.example qui vous était adressé a été mis en quarantaine.',
    ],
    [
      'antispam@acme.example',
      '隔離メールの通知',
      'お客様宛のメールを隔離しました。\n差出人：bo@corp.example',
    ],
    ['antispam@acme.example', '隔离通知', '系统拦截了一封发给您的邮件。\n发件人：bo@corp.example'],
    [
      'scan@acme.example',
      'Virus found',
      'Sender: eve@b.example\nRecipient: bo@corp.example\nThe message was not delivered.',
    ],
    [
      'list-bounces@corp.example',
      'Your message to bo@corp.example awaits moderator approval',
      'Your mail to bo@corp.example is being held until the moderator can review it.',
    ],
    ['Bo <bo@corp.example>', 'your mail', 'I think your mail to mia@b.example was blocked. Send it again?'],
  ])('%s: %s', async (from, subject, body) => {
    expect(await readMail(header(from, subject), body)).toMatchObject({
      kind: 'not-a-bounce',
      recipients: [],
    });
  });

  test('a newsletter on blocked mail', async () => {
    const head = header('news@deliver.example', 'Blocked?', ['List-Unsubscribe: <mailto:x@deliver.example>']);
    expect((await readMail(head, 'Your email to bo@corp.example was blocked? Five tips.')).kind).toBe(
      'not-a-bounce',
    );
  });

  test('bait leaves something to press', async () => {
    const body =
      'Your message to bo@corp.example was blocked.\n\nVerify your account to release it:\n\nhttps://login.bait.example/ann/x1\n';
    expect((await readMail(header('system@bait.example', 'Message blocked'), body)).kind).toBe(
      'not-a-bounce',
    );
  });

  test('a ticket system answers with the notice below', async () => {
    const body =
      'Your request was received. Your message:\n\n> Mail to bo@corp.example was rejected, please help.';
    const head = header('Support <no-reply@host.example>', '[#7] Rejected', ['Auto-Submitted: auto-replied']);
    expect((await readMail(head, body)).kind).toBe('auto-reply');
  });
});
