import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../lib/diagnose.ts';

const mail = (headers: string[], body: string) =>
  diagnose({
    form: 'mime',
    raw: ['To: ann@acme.example', 'Content-Type: text/plain; charset=utf-8', ...headers, '', body]
      .join('\n')
      .replace(/\n/g, '\r\n'),
  });

describe('what a list refuses, in the words of its manager', () => {
  test.each([
    [
      'choir-help@lists.example',
      'Es tut mir leid, Ihre beigefügte Nachricht wurde vom Moderator nicht akzeptiert.',
    ],
    ['choir-help@lists.example', 'Lo siento, su mensaje adjunto no fue aprobado por el moderador.'],
    ['choir+owner@lists.example', 'Vaše zpráva byla odmítnuta moderátorem.'],
    [
      'choir-request@lists.example',
      'Your message for the list has been rejected by the moderator (mo@b.example).',
    ],
    [
      'choir-ctl@lists.example',
      '会員以外からの投稿を拒否しました。\n\nご送信のメールはウィルス対策のため転送しません。',
    ],
    [
      'Sympa <sympa@lists.example>',
      "Impossible de distribuer votre message à la liste : vous n'êtes pas abonné.",
    ],
  ])('%s', async (from, words) => {
    const list = 'choir@lists.example';
    const report = await mail(
      [`From: ${from}`, 'Subject: Status report'],
      `${words}\n\nReceived: from pc.acme.example\nFrom: ann@acme.example\nTo: ${list}\nSubject: Concert\n`,
    );
    expect(report.notice.kind).toBe('failure');
    expect(report.recipients).toMatchObject([{ address: list, reason: 'group-restricted' }]);
  });

  test('under the subject of what was refused', async () => {
    const headers = ['From: choir-owner@lists.example', 'Subject: Re: concert', 'MIME-Version: 1.0'];
    const parts = (from: string) =>
      `--b\nContent-Type: text/plain\n\nYour message to the choir list was rejected: attachments are not allowed.\n--b\nContent-Type: message/rfc822\n\nFrom: ${from}\nTo: choir@lists.example\nSubject: Re: concert\n\nHello\n--b--\n`;
    const raw = (from: string) =>
      ['To: ann@acme.example', 'Content-Type: multipart/mixed; boundary=b', ...headers, '', parts(from)]
        .join('\n')
        .replace(/\n/g, '\r\n');
    expect((await diagnose({ form: 'mime', raw: raw('ann@acme.example') })).notice.kind).toBe('failure');
    expect((await diagnose({ form: 'mime', raw: raw('mia@b.example') })).notice.kind).toBe('not-a-bounce');
  });

  test.each([
    [
      'Your message for list staff@lists.example was rejected.\nReason: only messages from the domain lists.example are accepted.\n',
      'staff@lists.example',
    ],
    [
      'Votre message pour la liste profs@lists.example a été rejeté.\nMotif : seules les adresses du domaine lists.example sont acceptées.\n',
      'profs@lists.example',
    ],
  ])('Sympa, which says that it answers: %s', async (body, address) => {
    const refused = await mail(
      ['From: SYMPA <sympa@lists.example>', 'Subject: Status', 'Auto-Submitted: auto-replied'],
      body,
    );
    expect(refused.notice.kind).toBe('failure');
    expect(refused.recipients).toMatchObject([{ address, reason: 'group-restricted' }]);
  });

  test('a forum that answers by a robot', async () => {
    const body =
      'We are sorry, but your email message to ["help@forum.example"] did not work.\n\nYour account does not have the required trust level to post new topics.';
    const headers = [
      'Subject: [Forum] Email issue',
      'In-Reply-To: <1@acme.example>',
      'Auto-Submitted: auto-generated',
    ];
    const robot = await mail(['From: Forum <noreply@forum.example>', ...headers], body);
    expect(robot.recipients).toMatchObject([{ address: 'help@forum.example', bucket: 'recipient-policy' }]);
    const person = await mail(['From: Mo <mo@forum.example>', ...headers], body);
    expect(person.notice.kind).toBe('not-a-bounce');
  });
});

describe('what came back to a list, shown to its owner', () => {
  const bounce = (to: string) =>
    [
      'From: MAILER-DAEMON@corp.example',
      `To: ${to}`,
      'Subject: failure notice',
      'Date: Mon, 4 May 2026 10:00:00 +0000',
      '',
      'I was not able to deliver your message to this address:\n\n<bo@corp.example>:\n550 5.1.1 Nobody of that name',
    ].join('\n');
  const attached = (to: string, from: string, returnedTo: string, more: string[] = []) =>
    diagnose({
      form: 'mime',
      raw: [
        `From: ${from}`,
        `To: ${to}`,
        'Subject: A member bounces',
        ...more,
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        `\n--b\nContent-Type: text/plain\n\nThis came back.\n--b\nContent-Type: message/rfc822\n\n${bounce(returnedTo)}\n--b--\n`,
      ]
        .join('\n')
        .replace(/\n/g, '\r\n'),
    });
  const ofList = ['List-Id: <choir.lists.example>'];
  const back = 'choir-bounces@lists.example';
  const failed = [{ address: 'bo@corp.example', reason: 'user-unknown' }];

  test.each([
    ['choir-owner@lists.example', 'mailman@lists.example', back],
    ['choir-owner@lists.example', 'mailman@lists.example', 'choir-bounces+bo=corp.example@lists.example'],
    ['owner-choir@lists.example', 'choir-owner@lists.example', 'owner-choir@lists.example'],
  ])('%s by %s', async (to, from, returnedTo) => {
    expect((await attached(to, from, returnedTo, ofList)).recipients).toMatchObject(failed);
  });

  test('below the words of its manager', async () => {
    const report = await mail(
      ['From: LISTSERV@lists.example', 'Subject: CHOIR: a bounce'],
      `A delivery error has come in for your list:\n\n---------- Message in error ----------\nReturn-Path: <>\n${bounce('owner-choir@lists.example')}\n`,
    );
    expect(report.recipients).toMatchObject(failed);
  });

  test.each([
    ['ann@acme.example', 'choir-bounces@lists.example', back, ofList],
    ['choir-owner@lists.example', 'mailman@lists.example', 'news-bounces@shop.example', ofList],
    ['kim@lists.example', 'ann@lists.example', back, []],
    ['choir-owner@lists.example', 'mailman@lists.example', 'ann@lists.example', ofList],
  ])('but not to a member, of another host, or by a person: %s by %s', async (to, from, returnedTo, more) => {
    expect((await attached(to, from, returnedTo, more)).notice.kind).toBe('not-a-bounce');
  });
});

describe("a list's own addresses are nobody whom a mail failed for", () => {
  test.each([
    'To subscribe, write to\nchoir-subscribe@lists.example.',
    'Questions: choir-admins@lists.example',
    'For help send a mail to\n   choir-ctl@lists.example\n(an automatic reply)',
    'If you have any further problems, contact the administrator at:\n\n   owner@lists.example',
  ])('%s', async (advice) => {
    const report = await mail(
      ['Return-Path: <>', 'From: Majordomo@lists.example', 'Subject: Your post was rejected'],
      `You have sent a message to <choir@lists.example>, but you are not a subscriber.\n\n${advice}\n`,
    );
    expect(report.recipients.map(({ address }) => address)).toEqual(['choir@lists.example']);
  });

  test('where no other is named, the manager stands for the list', async () => {
    const report = await mail(
      ['From: choir-bounces@lists.example', 'Subject: Request to mailing list rejected'],
      'Your request has been rejected by the list moderator.\n\nQuestions should be directed to the list administrator at:\n\n   choir-owner@lists.example\n',
    );
    expect(report.recipients).toMatchObject([{ address: 'choir@lists.example' }]);
  });
});

describe('what a list would refuse is not refused', () => {
  test.each([
    [
      'Welcome to the choir list',
      'To post, send your mail to choir@lists.example. Mail of non-members is rejected.',
    ],
    [
      'Choir list',
      'Your mail goes to choir@lists.example\nIf you are not a subscriber, it will be rejected.',
    ],
    [
      'Willkommen auf der Liste',
      'Ihre Nachrichten senden Sie an choir@lists.example. Anhänge werden abgelehnt.',
    ],
  ])('%s', async (subject, body) => {
    const report = await mail(['From: choir-request@lists.example', `Subject: ${subject}`], body);
    expect(report.notice.kind).toBe('not-a-bounce');
  });
});

describe('what waits for a moderator is not lost', () => {
  test.each([
    [
      'choir-request@lists.example',
      'A letter for the list choir from ann@acme.example came in. 2 messages are awaiting moderation.',
    ],
    [
      'choir+owner@lists.example',
      'Your letter has reached the list. The moderators have been asked to look at it before it goes out, because you are not a subscriber.',
    ],
    [
      'choir-bounces@lists.example',
      'Ihre Nachricht an die Liste choir wurde zurückgehalten, bis jemand von der Moderation sie ansieht.',
    ],
    [
      'choir-bounces@lists.example',
      'Your subscription request for the list choir@lists.example has been rejected by the moderator.',
    ],
  ])('%s: %s', async (from, words) => {
    const report = await mail(
      ['Return-Path: <>', `From: ${from}`, 'Subject: The list choir@lists.example'],
      `${words}\n\nReceived: from pc.acme.example\nFrom: ann@acme.example\nTo: choir@lists.example\nSubject: Concert\n`,
    );
    expect(report.notice.kind).toBe('not-a-bounce');
  });

  test('a list program that reaches nobody says so, and it is a failure', async () => {
    const report = await mail(
      [
        'Return-Path: <>',
        'From: SYMPA <sympa@lists.example>',
        'Subject: No recipients',
        'Auto-Submitted: auto-replied',
      ],
      'Your message to list alumni could not be delivered: no subscriber has a valid address.\n',
    );
    expect(report.notice.kind).toBe('failure');
  });
});
