import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];
const html = [...noticeHeader('Undeliverable'), 'Content-Type: text/html; charset=utf-8'];
const start = 'Your message could not be delivered to these recipients:\n\n';

describe('a row per recipient, with what was said of each', () => {
  test.each([
    'bo@corp.example     Reason: unknown user\n    mia@b.example       Reason: mailbox full',
    'bo@corp.example（原因：unknown user）\nmia@b.example（原因：mailbox full）',
    '　bo@corp.example　　理由：unknown user\n　mia@b.example　　　理由：mailbox full',
    '・bo@corp.example\n　エラー：unknown user\n・mia@b.example\n　エラー：mailbox full',
    '收件人1：bo@corp.example\n原因：unknown user\n收件人2：mia@b.example\n原因：mailbox full',
    '1) bo@corp.example : unknown user\n2) mia@b.example : mailbox full',
    '| Recipient | Reply |\n|---|---|\n| bo@corp.example | unknown user |\n| mia@b.example | mailbox full |',
    'bo@corp.example\tunknown user\nmia@b.example\tmailbox full',
    'bo@corp.example -> unknown user\nmia@b.example -> mailbox full',
    '● bo@corp.example – unknown user\n● mia@b.example – mailbox full',
    '— bo@corp.example (unknown user)\n— mia@b.example (mailbox full)',
  ])('%s', async (rows) => {
    const { recipients } = await readMail(plain, start + rows);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
    expect(recipients[0]?.diagnostic).toContain('unknown user');
    expect(recipients[0]?.diagnostic).not.toContain('mailbox full');
    expect(recipients[1]?.diagnostic).toContain('mailbox full');
  });

  test('a table of HTML', async () => {
    const body =
      '<p>Your message could not be delivered.</p><table><tr><th>Address</th><th>Error</th></tr><tr><td>bo@corp.example</td><td>User unknown</td></tr><tr><td>mia@b.example</td><td>Mailbox full</td></tr></table>';
    expect((await readMail(html, body)).recipients).toMatchObject([
      { address: 'bo@corp.example', diagnostic: 'User unknown' },
      { address: 'mia@b.example', diagnostic: 'Mailbox full' },
    ]);
  });
});

describe('several recipients in one line, or below a label', () => {
  test.each([
    `${start}  bo@corp.example, mia@b.example`,
    'Recipient(s): bo@corp.example, mia@b.example\n\nYour message was not delivered.',
    'Your message was not delivered.\n\nRecipients:  bo@corp.example\n             mia@b.example\nSubject:     Offer',
    'The recipients could not be reached: bo@corp.example; mia@b.example',
    'Votre message n’a pas pu être remis aux destinataires suivants : bo@corp.example et mia@b.example',
    '以下收件人投递失败：bo@corp.example、mia@b.example\n原因：邮箱不存在',
  ])('%s', async (body) => {
    const { recipients } = await readMail(plain, body);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
  });

  test.each([
    'Your message to bo@corp.example could not be delivered.\n\nFor help contact:\n\nhelp@corp.example',
    'Your message to bo@corp.example was rejected.\n\nQuestions go to the list administrator at:\n\n    news-owner@corp.example',
  ])('who helps is none: %s', async (body) => {
    expect((await readMail(plain, body)).recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });

  test.each([
    ['a name hides it', '<p>We could not deliver your mail to <a href="mailto:bo@corp.example">Bo</a>.</p>'],
    [
      'a cell is its label',
      '<p>Not delivered.</p><table><tr><td>To:</td><td>bo@corp.example</td></tr></table>',
    ],
  ])('%s', async (_, body) => {
    expect((await readMail(html, body)).recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });

  test('only the subject names it', async () => {
    const head = noticeHeader('Mail to bo@corp.example could not be delivered');
    expect((await readMail(head, 'The mailbox is full.')).recipients).toMatchObject([
      { address: 'bo@corp.example' },
    ]);
  });
});

describe('a label’s value is what the program says', () => {
  test.each([
    ['Reason: closed since May\nSubject: Offer\nSent: Monday', 'closed since May'],
    ['Grund: Postfach geschlossen\nZeitpunkt: 04.05.2026 10:00', 'Postfach geschlossen'],
    ['Motif : boîte fermée\nObjet : Offre', 'boîte fermée'],
    ['원인 : 사용 중지된 주소\n메일 제목 : 견적', '사용 중지된 주소'],
    ['退信原因：收件人邮箱已停用\n建议：请稍后再试', '收件人邮箱已停用'],
    ['■原因\n　受信が停止されています。\n\n■件名\n　見積', '受信が停止されています。'],
    ['【理由】受信が停止されています\n【件名】見積', '受信が停止されています'],
    [
      'Details:\n  The mailbox was closed last year.\n\nSubject:\n  Offer',
      'The mailbox was closed last year.',
    ],
    ['The following reason was given:\nI moved to Rome.', 'I moved to Rome.'],
  ])('%s', async (labels, diagnostic) => {
    const body = `Your message to bo@corp.example could not be delivered.\n\n${labels}`;
    expect((await readMail(plain, body)).recipients).toMatchObject([{ diagnostic }]);
  });

  test('what an alias’s program printed (Exim)', async () => {
    const body =
      'This message was created automatically by mail delivery software.\n\nThe following address(es) failed:\n\n  pipe to |/usr/local/bin/sms\n    generated by bo@corp.example\n\nThe following text was generated during the delivery attempt:\n\n------ pipe to |/usr/local/bin/sms\n       generated by bo@corp.example ------\n\nsms: cannot open gateway\n\n------ This is a copy of the message. ------\n\nTo: bo@corp.example';
    expect((await readMail(plain, body)).recipients).toMatchObject([
      { address: 'bo@corp.example', diagnostic: 'sms: cannot open gateway' },
    ]);
  });
});
