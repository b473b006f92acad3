import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail } from './read.ts';

const report = (address: string, status: string) =>
  `Reporting-MTA: dns; mx.corp.example\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: ${status}\n`;
const returned =
  'From: Ann <ann@acme.example>\nTo: bo@corp.example\nDate: Mon, 4 May 2026 09:59:00 +0000\nSubject: Offer\nMessage-ID: <a1@acme.example>\n';
const words = 'Your message could not be delivered.\n';
const part = (type: string, content: string) => `--zz\nContent-Type: ${type}\n\n${content}\n`;
const divided = (...parts: string[]) => `${parts.join('')}--zz--\n`;
const mixed = (subject = 'Undeliverable') => [
  ...noticeHeader(subject),
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="zz"',
];
const whole = divided(
  part('text/plain', words),
  part('message/delivery-status', report('bo@corp.example', '5.1.1')),
  part('message/rfc822', returned),
);

describe('parts are known by what they say', () => {
  test.each(['application/octet-stream', 'text/plain; name="message.txt"'])('%s', async (type) => {
    const attached = `${type}\nContent-Disposition: attachment`;
    const body = divided(
      part('text/plain', words),
      part('text/plain; name="scanned.txt"\nContent-Disposition: attachment', 'No virus found.'),
      part(attached, report('bo@corp.example', '5.2.2')),
      part(attached, returned),
    );
    const { kind, genuineness, original, recipients } = await readMail(mixed(), body);
    expect({ kind, genuineness }).toEqual({ kind: 'failure', genuineness: 'genuine' });
    expect(original.subject).toBe('Offer');
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', enhancedCode: '5.2.2' }]);
  });

  test('a returned message that speaks of a report is none', async () => {
    const quoting = `${returned}\n${report('mia@b.example', '5.7.1')}`;
    const body = divided(
      part('text/plain', `${words}\n<bo@corp.example>: 550 5.1.1 No such user here\n`),
      part('application/octet-stream\nContent-Disposition: attachment', quoting),
    );
    const { recipients } = await readMail(mixed(), body);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });
});

describe('several reports in one mail', () => {
  const statuses = (...addresses: string[]) =>
    divided(
      part('text/plain', words),
      ...addresses.map((address) => part('message/delivery-status', report(address, '5.1.1'))),
    );

  test('each tells of its recipient', async () => {
    const { recipients } = await readMail(mixed(), statuses('bo@corp.example', 'mia@b.example'));
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@b.example']);
  });

  test('the same one twice tells it once', async () => {
    const { recipients } = await readMail(mixed(), statuses('bo@corp.example', 'bo@corp.example'));
    expect(recipients).toHaveLength(1);
  });
});

describe('a mail around the mail', () => {
  const scanner = (from: string, note: string) =>
    readMail(
      [...noticeHeader('[SPAM?] Undeliverable', from), 'Content-Type: multipart/mixed; boundary="outer"'],
      `--outer\nContent-Type: text/plain\n\n${note}\n\n--outer\nContent-Type: message/rfc822\n\n${mixed().join('\n')}\n\n${whole}\n--outer--\n`,
    );
  const daemon = 'Mail Delivery System <MAILER-DAEMON@mail.acme.example>';

  test('a scanner that keeps sender, receiver and subject', async () => {
    const { kind, recipients, original } = await scanner(daemon, 'The message was scanned and is attached.');
    expect({ kind, to: original.to }).toEqual({ kind: 'failure', to: 'bo@corp.example' });
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', enhancedCode: '5.1.1' }]);
  });

  test.each([
    ['of another sender', 'Mail Delivery System <MAILER-DAEMON@mx.other.example>', 'It is attached.'],
    ['with a link of its own', daemon, 'Sign in at https://mailbox.evil.example/ to read it.'],
    ['with a page of its own', daemon, 'Call us before your mailbox is closed. '.repeat(250)],
  ])('not one %s', async (_, from, note) => {
    expect((await scanner(from, note)).recipients[0]?.enhancedCode).not.toBe('5.1.1');
  });

  test('not one whose page has something to press', async () => {
    const page = '<a href="//mailbox.evil.example/">Sign in</a>';
    const { recipients } = await readMail(
      [...noticeHeader('Undeliverable', daemon), 'Content-Type: multipart/mixed; boundary="outer"'],
      `--outer\nContent-Type: text/html\n\n${page}\n\n--outer\nContent-Type: message/rfc822\n\n${mixed().join('\n')}\n\n${whole}\n--outer--\n`,
    );
    expect(recipients[0]?.enhancedCode).not.toBe('5.1.1');
  });

  test('the header that names the boundary is lost', async () => {
    const { kind, recipients, original } = await readMail(
      noticeHeader('Undeliverable'),
      `This is a multi-part message in MIME format.\n\n${whole}`,
    );
    expect({ kind, subject: original.subject }).toEqual({ kind: 'failure', subject: 'Offer' });
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', enhancedCode: '5.1.1' }]);
  });
});

describe('the head of the returned message as mail programs show it', () => {
  const said = `${words}\n<bo@corp.example>: mailbox is full\n\n`;
  const shown = (gap: string) =>
    [
      '-----------------',
      'From: Ann',
      'Date: today',
      'To: bo@corp.example',
      'Subject: 550 user unknown',
    ].join(gap);

  test.each(['\n', '\n\n', '\n    '])('is none of the notice: %j', async (gap) => {
    const { recipients, original } = await readMail(noticeHeader('Undeliverable'), said + shown(gap));
    expect(original.subject).toBe('550 user unknown');
    expect(recipients[0]?.diagnostic).toContain('mailbox is full');
  });
});

test('each sentence has its reply below', async () => {
  const sentence = (address: string, reply: string) =>
    `This message to <${address}> was undeliverable.\nThe reason:\n${reply}\n\n`;
  const { recipients } = await readMail(
    noticeHeader('Undeliverable'),
    sentence('bo@corp.example', "5.1.0 - 550-'5.1.1 No such user'") +
      sentence('mia@b.example', "5.3.0 - 552-'5.2.2 Mailbox full'"),
  );
  expect(recipients.map(({ address, enhancedCode }) => [address, enhancedCode])).toEqual([
    ['bo@corp.example', '5.1.1'],
    ['mia@b.example', '5.2.2'],
  ]);
});

describe('marks in the subject', () => {
  test.each(['EXTERNAL: ', '[EXTERN] ', '*** EXT *** ', '【外部】', 'CAUTION: ', '[sales-team] '])(
    '%s',
    async (mark) => {
      const { kind } = await readMail(
        noticeHeader(`${mark}Undeliverable: Offer`),
        '<bo@corp.example>: 550 5.1.1 No such user here\n',
      );
      expect(kind).toBe('failure');
      const away = await readMail(
        ['From: Bo <bo@corp.example>', 'To: ann@acme.example', `Subject: ${mark}Automatic reply: Offer`],
        'I am back on Monday.\n',
      );
      expect(away.kind).toBe(mark === 'CAUTION: ' ? 'not-a-bounce' : 'auto-reply');
    },
  );
});

describe('In-Reply-To', () => {
  const headers = (from: string, path: string) => [
    `Return-Path: ${path}`,
    `From: ${from}`,
    'To: ann@acme.example',
    'In-Reply-To: <a1@acme.example>',
    'Subject: Your message was blocked',
  ];
  const body = 'Your message to <bo@corp.example> was not delivered: 550 5.7.1 Content rejected\n';

  test('a filter writes it, too', async () => {
    expect((await readMail(headers('Mail Filter <guard@corp.example>', '<>'), body)).kind).toBe('failure');
  });

  test('a person does who answers', async () => {
    const { kind } = await readMail(headers('Bo <bo@b.example>', '<bo@b.example>'), body);
    expect(kind).toBe('not-a-bounce');
  });
});

describe('saved as text', () => {
  test.each([
    ['Von', 'An', 'Betreff'],
    ['De', 'À', 'Objet'],
    ['Van', 'Aan', 'Onderwerp'],
  ])('under headers of its language: %s', async (from, to, subject) => {
    const head = [
      `${subject}: Mail delivery failed`,
      `${from}: Mail Delivery System <MAILER-DAEMON@mx.corp.example>`,
      `${to}: ann@acme.example`,
    ];
    const notice = await readMail(
      head,
      'Could not be delivered to:\n\n<bo@corp.example>: 550 5.1.1 Nobody\n',
    );
    expect(notice).toMatchObject({
      kind: 'failure',
      recipients: [{ address: 'bo@corp.example', replyCode: '550' }],
    });
  });
});

test('an address that was cut where its line was full', async () => {
  const { recipients } = await readMail(
    noticeHeader('Undeliverable'),
    'Your message could not be delivered:\n\n<bartholomew.longname@department-of-\nhorticulture.example>: 550 5.1.1 Nobody\n',
  );
  expect(recipients).toMatchObject([
    { address: 'bartholomew.longname@department-of-horticulture.example', replyCode: '550' },
  ]);
});
