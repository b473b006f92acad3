import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';
import { noticeHeader, readMail } from './read.ts';

const plain = [...noticeHeader('Undeliverable'), 'Content-Type: text/plain; charset=utf-8'];
const whole = (body: string, headers = plain) => ({
  form: 'mime' as const,
  raw: [...headers, '', body].join('\r\n'),
});

test('each reason stands above its address', async () => {
  const body =
    'This message was undeliverable due to the following reason:\n\nUser unknown.\n\n   <bo@corp.example>\n\nMailbox full.\n\n   <mia@b.example>\n\nPlease reply to postmaster@isp.example if you feel this is a mistake.\n';
  const { recipients } = await readMail(plain, body);
  expect(recipients.map(({ address, diagnostic }) => [address, diagnostic])).toEqual([
    ['bo@corp.example', 'User unknown.'],
    ['mia@b.example', 'Mailbox full.'],
  ]);
});

describe('whom the mail did reach is no failed recipient', () => {
  test.each([
    ['in a table', 'bo@corp.example    User unknown\nmia@b.example      Delivered'],
    ['behind a dash', '<bo@corp.example> - user unknown\n<mia@b.example> - sent'],
    [
      'below a heading',
      'These addresses had errors:\n  <bo@corp.example>\n  user unknown\n\nThe message was delivered to these addresses:\n  <mia@b.example>',
    ],
  ])('%s', async (_, rows) => {
    const { recipients } = await readMail(plain, `Your message could not be delivered.\n\n${rows}\n`);
    expect(recipients.map(({ address }) => address)).toEqual(['bo@corp.example']);
  });

  test('"not delivered" is no such word', async () => {
    const rows =
      'Your message was not delivered to these addresses:\n  <bo@corp.example>\n  <mia@b.example>\n';
    expect((await readMail(plain, rows)).recipients).toHaveLength(2);
  });
});

test('a list may end with the mark that divides it, and later lines say what became of each', async () => {
  const body =
    'Your message could not be sent.\nAddressed To: bo@corp.example;mia@b.example;\n\nbo@corp.example: 550 No such user\n\nmia@b.example: timed out while waiting for the greeting\n';
  expect((await readMail(plain, body)).recipients).toMatchObject([
    { address: 'bo@corp.example', replyCode: '550', diagnostic: '550 No such user' },
    { address: 'mia@b.example', diagnostic: 'timed out while waiting for the greeting' },
  ]);
});

test.each([
  'Recipient(s)    bo@corp.example\nReason          user unknown',
  'Recipient 1 (bo@corp.example)\n  user unknown',
])('a label without a colon: %s', async (rows) => {
  const { recipients } = await readMail(plain, `Your message was not delivered.\n\n${rows}\n`);
  expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
});

test.each(['Message-ID', 'Identificativo messaggio', 'Nachrichtenkennung'])(
  'a message is known by what looks like an address: %s',
  async (label) => {
    const body = `Your message for bo@corp.example was not delivered.\n${label}: 4BD2197A.00B8AA@relay.isp.example\n`;
    expect((await readMail(plain, body)).recipients).toMatchObject([{ address: 'bo@corp.example' }]);
  },
);

describe('codes in any notation', () => {
  test.each([
    ['bo@corp.example   refused   554-5.7.1', '554', '5.7.1'],
    ['bo@corp.example   does not accept it [rc: 550/5.7.1]', '550', '5.7.1'],
    ['bo@corp.example   answer to MAIL FROM: 5.3.4 (552)', '552', '5.3.4'],
    ['bo@corp.example   DATA(end) 550 Unknown user', '550', undefined],
    ['Recipient: bo@corp.example\nError: Invalid user address. [550]', '550', undefined],
    ['| bo@corp.example |   5.1.1   | gibt es nicht |', undefined, '5.1.1'],
    ['bo@corp.example\nStatus: 550 5.1.1 Nobody', '550', '5.1.1'],
    ['bo@corp.example\nErrore 5.1.1 - indirizzo non valido', undefined, '5.1.1'],
  ])('%s', async (row, replyCode, enhancedCode) => {
    const { recipients } = await readMail(plain, `Your message could not be delivered:\n\n${row}\n`);
    expect(recipients).toMatchObject([{ address: 'bo@corp.example' }]);
    expect(recipients[0]?.replyCode).toBe(replyCode);
    expect(recipients[0]?.enhancedCode).toBe(enhancedCode);
  });

  test("a provider's own number behind a reply is none", async () => {
    const row = 'bo@corp.example: 550 5.1.1 Adresse invalide. OFR_416 [416]';
    const { recipients } = await readMail(plain, `Your message could not be delivered:\n\n${row}\n`);
    expect(recipients).toMatchObject([{ replyCode: '550', enhancedCode: '5.1.1' }]);
  });
});

describe('who was written to, beside whom it failed for', () => {
  test.each(['expanded from', 'weitergeleitet von', 'переадресовано с', 'ontstaan uit'])(
    '%s',
    async (words) => {
      const body = `Your message could not be delivered.\n\n<bo@corp.example> (${words} <team@b.example>)\n    550 5.1.1 user unknown\n`;
      expect((await readMail(plain, body)).recipients).toMatchObject([
        { address: 'bo@corp.example', intended: 'team@b.example' },
      ]);
    },
  );

  test('who sent it was not written to', async () => {
    const body =
      'Your message could not be delivered.\n\n<bo@corp.example> (mail from <team@b.example>)\n    550 user unknown\n';
    expect((await readMail(plain, body)).recipients[0]).not.toHaveProperty('intended');
  });
});

test("a list's manager who refuses a mail stands for the list", async () => {
  const headers = [
    ...noticeHeader('You are not a member', 'news-admin@lists.example'),
    'Content-Type: text/plain',
  ];
  const body = 'You are not a member of this mailing list, so your message was not posted.\n';
  const notice = await readMail(headers, body);
  expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'news@lists.example' }] });
});

test('a sentence that goes on over a line break', async () => {
  const headers = [
    'From: Memo Service <mmdf@uni.example>',
    'To: sales@acme.example',
    'Subject: Waiting mail',
  ];
  const body =
    'After 2 days your message has not yet been\nfully delivered to:\n\n  bo@corp.example (host: corp.example)\n\nYour message begins as follows:\n\nFrom: sales@acme.example\nTo: bo@corp.example\nSubject: Offer\n\nHello\n';
  expect((await readMail(headers, body)).kind).toBe('delay');
});

describe('what is said around a reply that tells nothing', () => {
  test('above the list of those whom it failed for', async () => {
    const body =
      'Your message could not be delivered because of the following:\n  He is over his storage allowance\nRecipients of the failed item:\n  bo@corp.example\nText of item: none returned\n';
    const report = await diagnose(whole(body));
    expect(report.recipients).toMatchObject([{ reason: 'mailbox-full', confidence: 'medium' }]);
    const [{ diagnostic = '', evidence } = {}] = report.recipients;
    expect(diagnostic.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);
  });

  test('never over a reply that is known', async () => {
    const body =
      'Your message could not be delivered; perhaps the mailbox is full.\n\nbo@corp.example: 550 5.1.1 user unknown\n';
    expect((await diagnose(whole(body))).recipients).toMatchObject([
      { reason: 'user-unknown', confidence: 'high' },
    ]);
  });
});

test('what the returned mail was called is no reason', async () => {
  const body =
    'Your message to bo@corp.example was blocked by our spam firewall. It has NOT BEEN DELIVERED:\n\nSubject: 500 flyers - user unknown to none!\n';
  const [found] = (await diagnose(whole(body))).recipients;
  expect(found?.bucket).not.toBe('address');
  expect(found?.diagnostic).not.toContain('flyers');
});

test('a daemon that returns what the reader wrote, in words that nobody knows', async () => {
  const headers = [
    'From: The Post Office <postmaster@corp.example>',
    'To: sales@acme.example',
    'Subject: Zzyzx',
    'Content-Type: text/plain',
  ];
  const body =
    'Xyzzy plugh <bo@corp.example>\n\nOriginal message follows:\n\nFrom: sales@acme.example\nTo: bo@corp.example\nSubject: Offer\n\nHello\n';
  expect((await diagnose(whole(body, headers))).notice.kind).toBe('failure');
  const others = body.replace('From: sales@acme', 'From: someone@other');
  expect((await diagnose(whole(others, headers))).notice.kind).toBe('not-a-bounce');
});

test.each([
  'We could not send your answer to bo@corp.example from your channel sales@acme.example.',
  'Unable to deliver the mail to bo@corp.example from mia@b.example.',
])('from where it went is no doubt about to whom: %s', async (sentence) => {
  const { recipients } = await readMail(plain, `${sentence}\n\nThe server said: 535 5.7.8 bad password\n`);
  expect(recipients).toMatchObject([{ address: 'bo@corp.example', replyCode: '535' }]);
});
