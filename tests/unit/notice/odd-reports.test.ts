import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail, readSelection } from './read.ts';

const part = (type: string, content: string, boundary = 'b1') =>
  `--${boundary}\nContent-Type: ${type}\n\n${content}\n\n`;
const isReport = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b1';
const mta = 'Reporting-MTA: dns; mail.acme.example\n\n';
const status = 'message/delivery-status';

const readParts = (parts: string, type = isReport, more: string[] = []) =>
  readMail([...noticeHeader('Report'), ...more, 'MIME-Version: 1.0', type], `${parts}--b1--\n`);

const readReport = (fields: string, text = 'A report.', to = '') =>
  readParts(
    `${part('text/plain', text)}${part(status, mta + fields)}${to && part('text/rfc822-headers', `From: ann@acme.example\nTo: ${to}`)}`,
  );

const failed = (fields: string, address = 'bo@corp.example') =>
  `Final-Recipient: rfc822; ${address}\nAction: failed\n${fields}\n\n`;

describe('what failed is said', () => {
  test.each([
    ['with underscores', 'Diagnostic-Code: smtp; 550_5.1.1_No_such_user', '550 5.1.1 No such user'],
    ['in one word', 'Diagnostic-Code: X-Agent; UserNotFound', 'User Not Found'],
    ['in capitals', 'Diagnostic-Code: X-Agent; OVER_QUOTA', 'OVER QUOTA'],
    ['encoded like a header', 'Diagnostic-Code: smtp; =?utf-8?Q?550_5=2E1=2E1_Nobody?=', '550 5.1.1 Nobody'],
    ['behind the status', 'Status: 5.2.2 mailbox full', 'mailbox full'],
    [
      'in a second diagnostic',
      'Diagnostic-Code: X-Unix; 67\nDiagnostic-Code: smtp; 550 Nobody',
      '550 Nobody',
    ],
    ['in a field of its own', 'Status: 5.0.0\nX-Failure-Reason: mailbox full', 'mailbox full'],
    ['in a reply of its own', 'Status: 5.0.0\nSMTP-Response: 550 5.1.1 Nobody', '550 5.1.1 Nobody'],
    ['in a category', 'Status: 5.0.0\nX-PowerMTA-BounceCategory: bad-mailbox', 'bad mailbox'],
    ['under a name with underscores', 'Diagnostic_Code: smtp; 550 Nobody', '550 Nobody'],
  ])('%s', async (_, fields, diagnostic) => {
    expect((await readReport(failed(fields))).recipients).toMatchObject([{ diagnostic }]);
  });

  test.each(['permanent failure', 'message undeliverable', 'delivery failed, see above'])(
    'in the text, where the report only says "%s"',
    async (words) => {
      const text = 'Your message was not sent.\n\n   To: bo@corp.example\n   Reason: the mailbox is full\n';
      const { recipients } = await readReport(failed(`Diagnostic-Code: X-Agent; ${words}`), text);
      expect(recipients).toMatchObject([{ diagnostic: 'the mailbox is full' }]);
    },
  );

  test('in a printed report with a margin', async () => {
    const lines = `${failed('Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n  Nobody')}`.trim();
    const text = `A report:\n\n${lines.replace(/^/gm, '    ')}\n`;
    const { recipients } = await readMail([...noticeHeader('Report'), 'Content-Type: text/plain'], text);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', diagnostic: '550 5.1.1 Nobody' }]);
  });
});

test("of somebody without a reply, what the report says of him, not another's reply", async () => {
  const text = `Undelivered:\n\n  - mia@corp.example- bo@corp.example\n\nDetails:\n- "mia@corp.example" failed:\n    550 5.7.1 <mia@corp.example>: Rejected\n- "bo@corp.example" failed:\n    Could not connect: refused\n`;
  const { recipients } = await readReport(
    failed('Diagnostic-Code: smtp; 550 5.7.1 <mia@corp.example>: Rejected', 'mia@corp.example') +
      failed('Status: 4.0.0\nDiagnostic-Code: smtp; Could not connect: refused'),
    text,
  );
  expect(recipients).toMatchObject([
    { address: 'mia@corp.example', replyCode: '550' },
    { address: 'bo@corp.example', enhancedCode: '4.0.0', diagnostic: 'Could not connect: refused' },
  ]);
});

describe('actions in other words', () => {
  test.each([
    ['deferred', 'delay'],
    ['delivery-delayed', 'delay'],
    ['queued', 'delay'],
    ['sent', 'delivered'],
    ['transferred', 'delivered'],
    ['failure (permanent)', 'failure'],
    ['undelivered', 'failure'],
  ])('%s', async (action, kind) => {
    expect((await readReport(`Final-Recipient: rfc822; bo@corp.example\nAction: ${action}\n`)).kind).toBe(
      kind,
    );
  });

  test('none, and time to try again', async () => {
    const until = 'Will-Retry-Until: Fri, 8 May 2026 10:00:00 +0000';
    const notice = await readReport(`Final-Recipient: rfc822; bo@corp.example\nStatus: 4.4.1\n${until}\n`);
    expect(notice.kind).toBe('delay');
  });
});

describe('who is meant', () => {
  const to = 'mia@corp.example, Kari Moe <kari.moe@corp.example>, bo@corp.example';

  test.each([
    ['X-LOCAL; bo', 'bo@corp.example'],
    ['x400; /S=Moe/G=Kari/O=Corp/C=NO/', 'kari.moe@corp.example'],
    ['X-NOTES; Kari Moe/Sales/Corp', 'kari.moe@corp.example'],
    ['rfc822; relay!corp.example!mia', 'mia@corp.example'],
    ['x400; /RFC-822=kim(a)club.example/O=GW/C=NO/', 'kim@club.example'],
  ])('%s', async (name, address) => {
    const { recipients } = await readReport(`Final-Recipient: ${name}\nAction: failed\n`, 'A report.', to);
    expect(recipients).toMatchObject([{ address }]);
    expect(recipients[0]).not.toHaveProperty('name');
  });

  test('nobody, where several may be', async () => {
    const { recipients } = await readReport(
      'Final-Recipient: X-LOCAL; 77\nAction: failed\n',
      '<a@b.example>\n<c@b.example>\n',
    );
    expect(recipients[0]).not.toHaveProperty('address');
  });

  test('the only one of the text', async () => {
    const text = 'Your message to bo@corp.example could not be delivered.';
    const { recipients } = await readReport('Final-Recipient: local; 77\nAction: failed\n', text);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  });

  test('a group without a name', async () => {
    const { recipients } = await readReport(
      'Action: failed\nStatus: 5.1.1\n',
      'A report.',
      'bo@corp.example',
    );
    expect(recipients).toMatchObject([{ address: 'bo@corp.example', enhancedCode: '5.1.1' }]);
  });

  test.each([
    failed('Status: 5.1.1', 'bo@corp.example, mia@corp.example'),
    'Final-Recipient: rfc822; bo@corp.example\nFinal-Recipient: rfc822; mia@corp.example\nAction: failed\n',
    failed('Status: 5.1.1', '<bo@corp.example>;\n rfc822; <mia@corp.example>'),
  ])('several in one group', async (fields) => {
    const { recipients } = await readReport(fields);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example', 'mia@corp.example']);
  });

  test('one, however many servers were asked', async () => {
    const { recipients } = await readReport(
      failed('Diagnostic-Code: smtp; timed out') +
        failed('Diagnostic-Code: smtp; 550 Nobody', 'BO@corp.example'),
    );
    expect(recipients).toMatchObject([{ replyCode: '550' }]);
    expect(recipients).toHaveLength(1);
  });
});

describe('parts', () => {
  test('a report in several', async () => {
    const { recipients } = await readParts(
      part(status, mta + failed('Status: 5.1.1')) + part(status, failed('Status: 5.2.2', 'mia@corp.example')),
    );
    expect(recipients.map(({ enhancedCode }) => enhancedCode)).toEqual(['5.1.1', '5.2.2']);
  });

  test.each(['message/x-delivery-status', 'message/delivery-report', 'application/x-dsn', 'text/x-report'])(
    'of another type: %s',
    async (type) => {
      const notice = await readParts(
        part(type, mta + failed('Status: 5.1.1')),
        'Content-Type: multipart/mixed; boundary=b1',
      );
      expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
    },
  );

  test.each([
    ['feedback', 'Feedback-Type: abuse\nUser-Agent: X/1\nOriginal-Rcpt-To: bo@corp.example'],
    [
      'not-a-bounce',
      'Final-Recipient: rfc822; bo@corp.example\nDisposition: manual-action/MDN-sent-manually; displayed',
    ],
  ])('that report something else: %s', async (kind, fields) => {
    expect((await readParts(part('text/plain', 'A report.') + part(status, fields))).kind).toBe(kind);
  });

  test('that report on sessions (RFC 8460)', async () => {
    const text = '450 4.7.5 certificate expired, for bo@corp.example';
    const notice = await readParts(
      part('text/plain', text) + part('application/tlsrpt+json', '{}'),
      'Content-Type: multipart/mixed; boundary=b1',
    );
    expect(notice.kind).toBe('not-a-bounce');
  });
});

describe('a report within another one', () => {
  const inner = (
    to: string,
    fields = failed('Diagnostic-Code: smtp; 552 5.2.2 mailbox full', 'bo@home.example'),
  ) =>
    part(
      'message/rfc822',
      `Return-Path: <>\nFrom: MAILER-DAEMON@home.example\nTo: ${to}\nContent-Type: multipart/report; report-type=delivery-status; boundary=c1\n\n${part(status, `Reporting-MTA: dns; home.example\n\n${fields}`, 'c1')}${part('text/rfc822-headers', 'From: ann@acme.example\nTo: bo@club.example', 'c1')}--c1--`,
    );
  const mixed = 'Content-Type: multipart/mixed; boundary=b1';
  const full = { replyCode: '552', address: 'bo@home.example' };

  test('a forwarder passes it on', async () => {
    const fields = `Original-Recipient: rfc822; bo@club.example\n${failed('Status: 5.0.0', 'bo@home.example')}`;
    const text = part('text/plain', 'It came back to us. '.repeat(200));
    const notice = await readParts(text + part(status, mta + fields) + inner('bounces@club.example'));
    expect(notice).toMatchObject({
      kind: 'failure',
      original: { from: 'ann@acme.example' },
      recipients: [{ ...full, intended: 'bo@club.example' }],
    });
  });

  test('a reply to the reader counts more than what a stranger says in what came back', async () => {
    const outer = failed('Diagnostic-Code: smtp; 550 5.1.1 user unknown', 'bo@home.example');
    const stranger = failed(
      'Diagnostic-Code: smtp; 552 5.2.2 full, write to new@evil.example',
      'bo@home.example',
    );
    const notice = await readParts(
      part('text/plain', 'It came back.') +
        part(status, mta + outer) +
        inner('bounces@club.example', stranger),
    );
    expect(notice.recipients).toMatchObject([{ address: 'bo@home.example', replyCode: '550' }]);
    expect(JSON.stringify(notice)).not.toContain('evil');
  });

  test.each(['ann@acme.example', 'mailer-daemon@mail.acme.example'])(
    'a program passes on what came to %s',
    async (to) => {
      const notice = await readParts(part('text/plain', 'A copy.') + inner(to), mixed);
      expect(notice).toMatchObject({ kind: 'failure', recipients: [full] });
    },
  );

  test('nobody waits for one that could not be delivered itself', async () => {
    const fields = failed('Status: 5.1.1', 'news@shop.example');
    expect((await readParts(part(status, mta + fields) + inner('news@shop.example'))).kind).toBe(
      'not-a-bounce',
    );
  });

  test('a list asks its member why his mail comes back', async () => {
    const text = part('text/plain', 'Your address ann@acme.example bounces.');
    const own = failed('Status: 5.1.1', 'ann@acme.example');
    expect((await readParts(text + inner('list-bounces@club.example', own), mixed)).kind).toBe(
      'not-a-bounce',
    );
  });

  test('a person who forwards it is no machine', async () => {
    const header = [
      'From: Kim <kim@acme.example>',
      'To: ann@acme.example',
      'Subject: look',
      'MIME-Version: 1.0',
      mixed,
    ];
    expect(
      (await readMail(header, `${part('text/plain', 'What is this?')}${inner('kim@acme.example')}--b1--\n`))
        .kind,
    ).toBe('not-a-bounce');
  });
});

test.each([
  ['dns; ***', undefined],
  ['dns; mx.corp.example->MX', 'mx.corp.example'],
  ['dns; mx.corp.example (192.0.2.7)', 'mx.corp.example'],
])('of "Remote-MTA: %s" only a name is one', async (value, host) => {
  const { recipients } = await readSelection(
    `Final-Recipient: rfc822; bo@corp.example\nAction: failed\nStatus: 5.2.2\nRemote-MTA: ${value}\nDiagnostic-Code: smtp; 552 5.2.2 over quota`,
  );
  expect(recipients[0]?.remoteMta).toBe(host);
});
