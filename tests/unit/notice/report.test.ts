import { describe, expect, test } from 'vitest';
import { readMail } from './read.ts';

const boundary = 'b1';
const header = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mail.acme.example',
  'To: ann@acme.example',
  'Date: Mon, 4 May 2026 10:00:00 +0000',
  'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0',
  `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
];

const part = (type: string, content: string): string =>
  `--${boundary}\nContent-Type: ${type}\n\n${content}\n\n`;

const readReport = (text: string, status: string, original = '') =>
  readMail(
    header,
    `${part('text/plain', text)}${part('message/delivery-status', status)}${original && part('text/rfc822-headers', original)}--${boundary}--\n`,
  );

const mta = 'Reporting-MTA: dns; mail.acme.example\n\n';

describe('fields', () => {
  test.each([
    [
      'without a blank behind the type',
      'Final-Recipient: rfc822;bo@corp.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp;550 no such person',
      { replyCode: '550', enhancedCode: '5.1.1' },
    ],
    [
      'of another type',
      'Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Postfix; unknown user: "bo"',
      { diagnostic: 'unknown user: "bo"' },
    ],
    [
      'on several lines',
      'Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.7.26\nDiagnostic-Code: smtp; 550-5.7.26 a\n 550-5.7.26 b\n 550 5.7.26 c',
      { diagnostic: '550 5.7.26 a b c' },
    ],
    [
      'without Action',
      'Final-Recipient: rfc822; bo@corp.example\nStatus: 5.1.1',
      { action: 'failed', enhancedCode: '5.1.1' },
    ],
    [
      'without Status',
      'Final-Recipient: rfc822; bo@corp.example\nAction: failed\nDiagnostic-Code: smtp; 550 5.2.1 disabled',
      { enhancedCode: '5.2.1' },
    ],
    [
      'without Final-Recipient',
      'Original-Recipient: rfc822;bo@corp.example\nAction: failed\nStatus: 5.1.1',
      { enhancedCode: '5.1.1' },
    ],
    [
      'a comment that says why',
      'Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.2.2 (Over quota)',
      { diagnostic: 'Over quota', enhancedCode: '5.2.2' },
    ],
    [
      'the server that replied',
      'Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; MX.Corp.Example (192.0.2.7)',
      { remoteMta: 'mx.corp.example' },
    ],
  ])('%s', async (_, fields, facts) => {
    const { kind, recipients } = await readReport('Your message could not be delivered.', mta + fields);
    expect(kind).toBe('failure');
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', ...facts }]);
  });

  test.each([
    ['failed', 'failure', 1],
    ['delayed', 'delay', 1],
    ['delivered', 'delivered', 0],
    ['relayed', 'delivered', 0],
    ['expanded', 'delivered', 0],
  ])('Action: %s', async (action, kind, count) => {
    const notice = await readReport(
      '',
      `${mta}Final-Recipient: rfc822; bo@corp.example\nAction: ${action}\nStatus: 2.0.0`,
    );
    expect(notice.kind).toBe(kind);
    expect(notice.recipients).toHaveLength(count);
  });

  test('whom the mail reached is left out', async () => {
    const fields =
      'Final-Recipient: rfc822; bo@corp.example\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; mia@corp.example\nAction: failed\nStatus: 5.1.1';
    const { kind, recipients } = await readReport('', mta + fields);
    expect([kind, ...recipients.map(({ address }) => address)]).toEqual(['failure', 'mia@corp.example']);
  });
});

describe('the text fills in what the report leaves out', () => {
  const status = `${mta}Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.1.1`;
  test.each([
    [
      'a reply that only the text quotes',
      '<bo@corp.example>: host mx.corp.example[192.0.2.7] said: 550 5.1.1 unknown (in reply to RCPT TO command)',
      status,
      { replyCode: '550', diagnostic: '550 5.1.1 unknown', remoteMta: 'mx.corp.example', command: 'RCPT TO' },
    ],
    [
      'the rest of a reply that the report cuts',
      '<bo@corp.example>\n    (reason: 552-5.7.0 The content)\n\n<<< 552-5.7.0 The content\n<<< 552 5.7.0 is not wanted',
      `${status}\nDiagnostic-Code: smtp; 552-5.7.0 The content`,
      { diagnostic: '552 5.7.0 The content is not wanted' },
    ],
    [
      'the program’s own words',
      '<bo@corp.example>: unknown user: "bo"',
      status,
      { diagnostic: 'unknown user: "bo"', enhancedCode: '5.1.1' },
    ],
    [
      'that the queue gave up',
      'Message could not be delivered for 5 days',
      `${status}\nDiagnostic-Code: smtp; 451 4.7.1 later`,
      { hasExpired: true, replyCode: '451' },
    ],
  ])('%s', async (_, text, fields, facts) => {
    expect((await readReport(text, fields)).recipients).toMatchObject([
      { address: 'bo@corp.example', ...facts },
    ]);
  });

  test('a line of the queue’s own does not speak for the server', async () => {
    const text =
      '451 4.4.0 reply: read error from mx.corp.example.\n<bo@corp.example>... Deferred: Connection refused by mx2.corp.example.\nWill keep trying until message is 5 days old';
    const fields = `Reporting-MTA: dns; mail.acme.example\nArrival-Date: Mon, 4 May 2026 06:00:00 +0000\n\nFinal-Recipient: rfc822; bo@corp.example\nAction: delayed\nStatus: 4.4.1`;
    const { recipients } = await readReport(text, fields);
    expect(recipients).toMatchObject([{ enhancedCode: '4.4.1', retryUntil: '2026-05-09T06:00:00.000Z' }]);
    expect(recipients[0]?.diagnostic).toMatch(/^Deferred: Connection refused/);
    expect(recipients[0]).not.toHaveProperty('hasExpired');
  });
});

describe('a forward on the way', () => {
  const final = `${mta}Final-Recipient: rfc822; bo77@b.example\nAction: failed\nStatus: 5.1.1`;
  test.each([
    ['Original-Recipient', `${final}\nOriginal-Recipient: rfc822;bo@corp.example`, ''],
    [
      'Original-Recipient, as xtext',
      `${final}\nOriginal-Recipient: rfc822;bo+40corp.example`.replace('+40', '@'),
      '',
    ],
    [
      'an alias that Sendmail followed',
      `${mta}Final-Recipient: rfc822; bo@corp.example\nX-Actual-Recipient: rfc822; bo77@b.example\nAction: failed\nStatus: 5.1.1`,
      '',
    ],
    [
      'the mailbox noted itself',
      final,
      'Delivered-To: bo@corp.example\nFrom: kim@acme.example\nTo: team@acme.example',
    ],
    [
      'the forwarder noted both',
      final,
      'X-Forwarded-For: bo@corp.example bo77@b.example\nFrom: kim@acme.example\nTo: team@acme.example',
    ],
    [
      "Exchange's inbox rule noted the mailbox",
      final,
      'X-MS-Exchange-Inbox-Rules-Loop: bo@corp.example\nFrom: kim@acme.example\nTo: bo@corp.example',
    ],
    [
      "Exchange's forwarding noted the mailbox",
      final,
      'Resent-From: <bo@corp.example>\nFrom: kim@acme.example\nTo: bo@corp.example',
    ],
    [
      'its own server sent it on',
      final.replace('mail.acme', 'mail.corp'),
      'From: kim@acme.example\nTo: Bo <bo@corp.example>',
    ],
  ])('%s', async (_, status, original) => {
    const { recipients } = await readReport('', status, original);
    expect(recipients).toMatchObject([{ address: 'bo77@b.example', intended: 'bo@corp.example' }]);
  });

  test.each([
    ['another case', 'Original-Recipient: rfc822;BO77@B.example', ''],
    ['a plus tag', 'Original-Recipient: rfc822;bo77+2Bnews@b.example', ''],
    ['a route', 'Original-Recipient: rfc822;@relay.example:bo77@b.example', ''],
    ['a percent sign', 'Original-Recipient: rfc822;bo77%b.example@relay.example', ''],
    ['one of several', 'X-Note: 1', 'From: kim@acme.example\nTo: bo@corp.example\nCc: bo77@b.example'],
    ['a blind copy to another', 'X-Note: 1', 'From: kim@acme.example\nTo: team@club.example'],
    ['the sender himself', 'X-Note: 1', 'From: kim@acme.example\nTo: kim@acme.example'],
    ['sent again by hand', 'X-Note: 1', 'Resent-From: kim@acme.example\nFrom: kim@acme.example'],
  ])('%s is no forward', async (_, field, original) => {
    const { recipients } = await readReport('', `${final}\n${field}`, original);
    expect(recipients).toMatchObject([{ address: 'bo77@b.example' }]);
    expect(recipients[0]).not.toHaveProperty('intended');
  });

  test('a name that only the network knows is the address that was meant', async () => {
    const status = `${mta}Final-Recipient: rfc822; bo@store7\nOriginal-Recipient: rfc822;bo@corp.example\nAction: failed\nStatus: 5.2.2`;
    const { recipients } = await readReport('', status);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
    expect(recipients[0]).not.toHaveProperty('intended');
  });
});

test.each([
  ['prvs=0123456789=bo@corp.example', 'bo@corp.example'],
  ['SRS0=Hh4=TT=corp.example=bo@fwd.example', 'bo@corp.example'],
  ['IMCEASMTP-bo+40corp+2Eexample@acme.example', 'bo@corp.example'],
  ['IMCEAEX-_O=ACME_CN=BO@acme.example', 'IMCEAEX-_O=ACME_CN=BO@acme.example'],
])('%s is shown as %s', async (written, address) => {
  const { recipients } = await readReport(
    '',
    `${mta}Final-Recipient: rfc822;${written}\nAction: failed\nStatus: 5.1.1`,
  );
  expect(recipients[0]?.address).toBe(address);
});

describe('where the structure is lost', () => {
  const status =
    'Reporting-MTA: dns; mail.acme.example\n\nFinal-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown';
  const expected = [
    { address: 'bo@corp.example', replyCode: '550', enhancedCode: '5.1.1', diagnostic: '550 5.1.1 unknown' },
  ];

  test('another boundary than announced', async () => {
    const body = `This is a MIME-encapsulated message.\n\n--other\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n--other\nContent-Type: message/delivery-status\n\n${status}\n\n--other--`;
    expect((await readMail(header, body)).recipients).toMatchObject(expected);
  });

  test('no header of the structure', async () => {
    const plain = header.filter((line) => !/^(?:MIME|Content)/.test(line));
    const body = `--b1\nContent-Type: message/delivery-status\n\n${status}\n\n--b1\nContent-Type: message/rfc822\n\nReturn-Path: <ann@acme.example>\nFrom: ann@acme.example\nStatus: RO\nTo: mia@b.example`;
    expect((await readMail(plain, body)).recipients).toMatchObject(expected);
  });

  test('a report that came as a file', async () => {
    const body = `${part('text/plain', 'Delivery has failed.')}--${boundary}\nContent-Type: application/octet-stream; name="details.txt"\nContent-Disposition: attachment\n\n${status}\n--${boundary}--`;
    expect((await readMail(header, body)).recipients).toMatchObject(expected);
  });

  test('a report in base64', async () => {
    const body = `${part('text/plain', 'Delivery has failed.')}--${boundary}\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from(status).toString('base64')}\n--${boundary}--`;
    expect((await readMail(header, body)).recipients).toMatchObject(expected);
  });

  test('HTML only', async () => {
    const html = [...header.slice(0, 5), 'Content-Type: text/html; charset=utf-8'];
    const body =
      '<style>p{}</style><p>L&rsquo;&eacute;chec&nbsp;: votre message n&#39;a pas &eacute;t&eacute; remis &agrave; <b>bo@corp.example</b></p><p>La r&eacute;ponse &eacute;tait&nbsp;:</p><p>550 5.1.1 &lt;bo@corp.example&gt; inconnu</p>';
    const notice = await readMail(html, body);
    expect(notice.language).toBe('fr');
    expect(notice.recipients).toMatchObject([
      { address: 'bo@corp.example', diagnostic: '550 5.1.1 <bo@corp.example> inconnu' },
    ]);
  });

  test.each([
    [
      'iso-8859-1',
      Buffer.from(
        'Ihre Nachricht an bo@corp.example wurde nicht zugestellt, Empf\xe4nger unbekannt.',
        'latin1',
      ),
    ],
    [
      'koi8-r',
      Buffer.from(
        '\xf7\xc1\xdb\xc5 \xd0\xc9\xd3\xd8\xcd\xcf bo@corp.example \xce\xc5 \xc4\xcf\xd3\xd4\xc1\xd7\xcc\xc5\xce\xcf \xd0\xcf\xcc\xd5\xde\xc1\xd4\xc5\xcc\xc0',
        'latin1',
      ),
    ],
    [
      'iso-2022-jp',
      Buffer.from('\x1b$B%a!<%k\x1b(B bo@corp.example \x1b$B$OG[?.$G$-$^$;$s$G$7$?!#\x1b(B', 'latin1'),
    ],
  ])('%s', async (charset, octets) => {
    const { readNotice } = await import('../../../lib/diagnose.ts');
    const head = [...header.slice(0, 5), `Content-Type: text/plain; charset=${charset}`, '', ''].join('\r\n');
    const notice = await readNotice({ form: 'mime', raw: Buffer.concat([Buffer.from(head), octets]) });
    expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
    expect(notice.language).toBe({ 'iso-8859-1': 'de', 'koi8-r': 'ru', 'iso-2022-jp': 'ja' }[charset]);
  });
});
