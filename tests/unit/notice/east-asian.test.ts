import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/diagnose.ts';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];
const read = async (body: string) => (await readMail(plain, body)).recipients;
const said = async (body: string) =>
  (await read(body)).map(({ address, diagnostic }) => [address, diagnostic]);

describe('what tells the failure stands above the label of who failed', () => {
  test.each([
    ['お客様のメールは、サイズが大きく受け取られませんでした。', '宛先'],
    ['您的邮件被拒绝：对方邮箱已满。', '收件人'],
    ['보내신 메일은 상대 서버에서 수신이 거부되었습니다.', '받는 사람'],
  ])('%s', async (reason, label) => {
    expect(await said(`${reason}\n\n${label}：\n bo@corp.example\n\n☎ 0120-000-000\n`)).toEqual([
      ['bo@corp.example', reason],
    ]);
  });
});

test('a sentence that is wrapped anywhere is read from its beginning', async () => {
  const body =
    'メール配信システムです。\n\n一つのアカウントから短い間に送ることのできる件数に\nついて、定められた上限に達しました。\n\n宛先：bo@corp.example\n';
  expect(await said(body)).toEqual([
    [
      'bo@corp.example',
      '一つのアカウントから短い間に送ることのできる件数に ついて、定められた上限に達しました。',
    ],
  ]);
});

describe('no recipient is', () => {
  test.each(['承認者 : mia@b.example', '管理員：mia@b.example', 'メッセージID : <7A01@b.example>'])(
    '%s',
    async (line) => {
      const body = `メールは拒否されました。\n\n${line}\n受信者 : bo@corp.example\n`;
      expect((await read(body)).map(({ address }) => address)).toEqual(['bo@corp.example']);
    },
  );
});

describe('whom the mail did reach is no failed recipient', () => {
  const failed = '"経理" <bo@corp.example>\n  存在しないユーザー';

  test.each([
    ['the headings need no colon', `■配信できず\n${failed}\n\n■配信済み\nmia@b.example\n`],
    ['the other order', `配信済み\nmia@b.example\n\n配信エラー\n${failed}\n`],
    ['in a table', 'bo@corp.example    存在しない\nmia@b.example    到着\n'],
  ])('%s', async (_, list) => {
    const body = `メールを配信できませんでした。\n\n${list}`;
    expect((await read(body)).map(({ address }) => address)).toEqual(['bo@corp.example']);
  });
});

test('in a table each has the reason of its row', async () => {
  const body =
    'エラーになったアドレス\n\nNo.    アドレス    理由\n1    bo@corp.example    ドメインなし\n2    mia@b.example    容量オーバー\n';
  expect(await said(body)).toEqual([
    ['bo@corp.example', 'ドメインなし'],
    ['mia@b.example', '容量オーバー'],
  ]);
});

test('in brackets of their width, beside one with the reason below', async () => {
  const body =
    '以下收件人未能收到邮件：\n\nbo@corp.example\n邮箱已满\n\nmia@b.example（550 5.7.1 not wanted here）\n';
  expect(await read(body)).toMatchObject([
    { address: 'bo@corp.example', diagnostic: '邮箱已满' },
    { address: 'mia@b.example', replyCode: '550' },
  ]);
});

describe('a machine says so', () => {
  test.each([
    ['このメールアドレスは使われておりません。', 'failure'],
    ['对方邮箱已被冻结，来信不予保存。', 'failure'],
    ['您的邮件仍在队列中，系统会不断重试。', 'delay'],
  ])('%s', async (sentence, kind) => {
    const headers = noticeHeader('お知らせ', 'postmaster@corp.example');
    const { kind: found } = await readMail(
      [...headers, 'Content-Type: text/plain; charset=utf-8'],
      `bo@corp.example\n${sentence}\n`,
    );
    expect(found).toBe(kind);
  });
});

test.each([
  ['容量オーバー', 'mailbox-full'],
  ['該成員信箱空間已用完', 'mailbox-full'],
  ['휴면 회원의 편지는 받지 않습니다', 'mailbox-disabled'],
  ['パスワードが流出したため、送信を止めています', 'account-blocked'],
])('%s', (text, reason) => {
  expect(classify({ diagnostic: text }).reason).toBe(reason);
});
