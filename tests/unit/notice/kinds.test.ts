import { describe, expect, test } from 'vitest';
import { noticeHeader, readMail, readSelection, readShown } from './read.ts';

const failed = 'Your message could not be delivered.\n\n<bo@corp.example>: 550 5.1.1 unknown';

describe('a double bounce is nobody’s', () => {
  const returned = (headers: string): string =>
    `--b1\nContent-Type: text/plain\n\n${failed}\n\n--b1\nContent-Type: message/rfc822\n\n${headers}\n\nHi\n--b1--`;
  const report = [
    ...noticeHeader('Undelivered Mail Returned to Sender'),
    'Content-Type: multipart/mixed; boundary=b1',
  ];

  test.each([
    [
      'a report came back',
      'From: MAILER-DAEMON@mail.acme.example\nTo: bo@corp.example\nSubject: Undelivered\nContent-Type: multipart/report; report-type=delivery-status; boundary=x',
    ],
    [
      'a notice from nobody came back',
      'Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mail.acme.example>\nTo: bo@corp.example\nSubject: failure notice',
    ],
  ])('%s', async (_, headers) => {
    expect(await readMail(report, returned(headers))).toMatchObject({ kind: 'not-a-bounce', recipients: [] });
  });

  test('a person’s mail came back', async () => {
    const headers =
      'Return-Path: <ann@acme.example>\nFrom: ann@acme.example\nTo: bo@corp.example\nSubject: failure notice';
    expect((await readMail(report, returned(headers))).kind).toBe('failure');
  });

  test.each([
    'Undeliverable: Undeliverable: Offer',
    'Unzustellbar: Unzustellbar: Angebot',
    'Non remis : Non remis : Offre',
    'Undeliverable: Delivery Status Notification (Failure)',
    'Undeliverable: Mail delivery failed: returning message to sender',
  ])('%s', async (subject) => {
    expect((await readMail(noticeHeader(subject), failed)).kind).toBe('not-a-bounce');
  });

  test('a filter’s mark before a notice’s own title is none', async () => {
    const subject = 'Possible spam: Undelivered Mail Returned to Sender';
    expect((await readMail(noticeHeader(subject), failed)).kind).toBe('failure');
  });

  test('qmail says so', async () => {
    const body = `Hi. This is the qmail-send program at mail.acme.example.\nI tried to deliver a bounce message to this address, but the bounce bounced!\n\n${failed}`;
    expect((await readMail(noticeHeader('failure notice'), body)).kind).toBe('not-a-bounce');
  });

  test('an automatic answer that failed is a failure', async () => {
    expect((await readMail(noticeHeader('Undeliverable: Automatic reply: Offer'), failed)).kind).toBe(
      'failure',
    );
  });
});

describe('events of Amazon SES', () => {
  const bounce = {
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [
        {
          emailAddress: 'bo@corp.example',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
        { emailAddress: 'mia@b.example', action: 'failed', status: '5.2.2' },
      ],
      timestamp: '2026-05-04T10:00:00.000Z',
      reportingMTA: 'dsn; a1.smtp-out.amazonses.example',
    },
    mail: { source: 'ann@acme.example', destination: ['bo@corp.example', 'mia@b.example'] },
  };
  const recipients = [
    {
      address: 'bo@corp.example',
      replyCode: '550',
      enhancedCode: '5.1.1',
      diagnostic: '550 5.1.1 user unknown',
    },
    { address: 'mia@b.example', enhancedCode: '5.2.2', diagnostic: '' },
  ];

  test.each([
    ['as it is', JSON.stringify(bounce)],
    ['with indentation', JSON.stringify(bounce, null, 2)],
    [
      'as an event of a configuration set',
      JSON.stringify({ ...bounce, notificationType: undefined, eventType: 'Bounce' }),
    ],
    ['in the envelope of SNS', JSON.stringify({ Type: 'Notification', Message: JSON.stringify(bounce) })],
    [
      'in the envelope of EventBridge',
      JSON.stringify({ 'detail-type': 'Email Bounced', detail: { ...bounce, eventType: 'Bounce' } }),
    ],
    [
      'with words around it',
      `AWS Notification Message\n\n${JSON.stringify(bounce)}\n\n--\nIf you wish to stop receiving {these} notifications, ...`,
    ],
    ['with lines cut by a mail program', JSON.stringify(bounce).replace(/(.{120})/g, '$1!\n ')],
  ])('pasted, %s', async (_, text) => {
    const notice = await readSelection(text);
    expect(notice).toMatchObject({
      kind: 'failure',
      date: '2026-05-04T10:00:00.000Z',
      original: { from: 'ann@acme.example' },
    });
    expect(notice.recipients).toMatchObject(recipients);
  });

  test('mailed', async () => {
    const notice = await readMail(
      noticeHeader('AWS Notification Message', 'no-reply@sns.amazonaws.com'),
      JSON.stringify(bounce),
    );
    expect(notice.recipients).toMatchObject(recipients);
  });

  test('a delay', async () => {
    const event = {
      eventType: 'DeliveryDelay',
      deliveryDelay: {
        delayType: 'MailboxFull',
        expirationTime: '2026-05-05T10:00:00.000Z',
        delayedRecipients: [
          { emailAddress: 'bo@corp.example', status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 full' },
        ],
      },
    };
    expect(await readSelection(JSON.stringify(event))).toMatchObject({
      kind: 'delay',
      recipients: [
        {
          address: 'bo@corp.example',
          action: 'delayed',
          replyCode: '452',
          retryUntil: '2026-05-05T10:00:00.000Z',
        },
      ],
    });
  });

  test.each([
    ['Delivery', 'delivered'],
    ['Complaint', 'feedback'],
    ['Open', 'not-a-bounce'],
  ])('%s', async (notificationType, kind) => {
    expect(await readSelection(JSON.stringify({ notificationType, mail: {} }))).toMatchObject({
      kind,
      recipients: [],
    });
  });

  test('broken JSON is text', async () => {
    const notice = await readSelection('{"notificationType":"Bounce", "bounce": {"x": "550 5.1.1 unknown"');
    expect(notice.recipients).toMatchObject([{ replyCode: '550', enhancedCode: '5.1.1' }]);
  });
});

describe('delays', () => {
  test.each([
    [
      'Postfix',
      'Delayed Mail (still being retried)',
      '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n\n<bo@corp.example>: connect to mx.corp.example[192.0.2.7]:25: Connection timed out',
    ],
    [
      'Exim',
      'Warning: message 1abc-0001-AB delayed 24 hours',
      'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mail.acme.example.\n\nThe address to which the message has not yet been delivered is:\n\n  bo@corp.example\n    Delay reason: Connection refused\n\nNo action is required on your part. Delivery attempts will continue for\nsome time. Eventually the mail delivery software will give up,\nand when that happens, the message will be returned to you.',
    ],
    [
      'Exchange',
      'Delivery delayed: Offer',
      "Delivery to these recipients or groups has been delayed:\n\nbo@corp.example\nThis message hasn't been delivered yet. Delivery will continue to be attempted.\n\nThe server will keep trying to deliver this message for the next 1 days, 19 hours and 56 minutes.",
    ],
    [
      'Exim, of addresses that wait',
      'Mail delivery failed: returning message to sender',
      'A message that you sent could not be delivered to all of its recipients. This is a temporary error. The following address(es) deferred:\n\n  bo@corp.example\n    Too many mails this hour. The message will be reattempted later',
    ],
    [
      'Sendmail',
      'Warning: could not send message for past 4 hours',
      '   **      THIS IS A WARNING MESSAGE ONLY      **\n   **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n\n   ----- The following addresses had transient non-fatal errors -----\n<bo@corp.example>\n\n   ----- Transcript of session follows -----\n<bo@corp.example>... Deferred: Connection timed out with mx.corp.example.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old',
    ],
  ])('%s', async (_, subject, body) => {
    const notice = await readMail(noticeHeader(subject), body);
    expect(notice).toMatchObject({
      kind: 'delay',
      recipients: [{ address: 'bo@corp.example', action: 'delayed' }],
    });
    expect(notice.recipients[0]).not.toHaveProperty('hasExpired');
  });

  test.each([
    ['fr', 'Votre message n’a pas encore été remis.', 'Aucune autre tentative ne sera faite.'],
    ['de', 'Ihre Nachricht wurde noch nicht zugestellt.', 'Es folgen keine weiteren Zustellversuche.'],
    ['en', 'Your message has not yet been delivered.', 'No more attempts will be made.'],
    ['pt', 'Sua mensagem ainda não foi entregue.', 'Nenhuma nova tentativa será feita.'],
    ['nl', 'Uw bericht is nog niet bezorgd.', 'Er volgt geen nieuwe poging.'],
  ])('a last attempt is a failure: %s', async (_, words, last) => {
    const read = (end: string) =>
      readMail(noticeHeader('Mail'), `${words}\n\n<bo@corp.example>: 452 4.2.2 Mailbox full\n\n${end}\n`);
    expect((await read('')).kind).toBe('delay');
    expect((await read(last)).kind).toBe('failure');
  });

  test.each([
    ['a queue that gave up', 'Message could not be delivered for 5 days\nMessage will be deleted from queue'],
    [
      'advice to try again',
      'The mailbox is full. Please try again later, or resend your message in 24 hours.',
    ],
  ])('%s is a failure', async (_, words) => {
    expect(
      (await readMail(noticeHeader('Returned mail'), `Undeliverable to <bo@corp.example>:\n${words}`)).kind,
    ).toBe('failure');
  });

  test('a queue that gave up is known by its words', async () => {
    for (const words of [
      'retry timeout exceeded',
      'Message timed out',
      'delivery expired: message too old',
      'could not be delivered for 5 days',
    ]) {
      const { recipients } = await readMail(
        noticeHeader('failure notice'),
        `<bo@corp.example>:\n451 4.7.1 later\n${words}`,
      );
      expect(recipients).toMatchObject([{ hasExpired: true }]);
    }
  });
});

describe('no bounces', () => {
  test.each([
    [
      'a letter about one',
      'Kim <kim@corp.example>',
      'Problem',
      'Hi Ann,\n\nmy mail to bo@corp.example was returned: 550 5.1.1 unknown. Any idea?\n\nKim',
    ],
    [
      'a parcel that could not be delivered',
      'Parcels <news@parcels.example>',
      'Delivery failed: we missed you',
      'Your parcel could not be delivered. Contact us: help@parcels.example',
    ],
    [
      'a late delivery',
      'Shop <shop@shop.example>',
      'Ihre Lieferung verzögert sich',
      'Die Zustellung verzögert sich um 2 Tage. Fragen an shop@shop.example',
    ],
    [
      'a full mailbox of one’s own',
      'Microsoft Outlook <postmaster@acme.example>',
      'Your mailbox is almost full.',
      "When your mailbox is full you won't be able to send messages and messages to you will be returned.",
    ],
    [
      'a filter’s footer',
      'News <news@news.example>',
      'News',
      'Today: tests.\n\n-- Your email is protected by Filter --',
    ],
  ])('%s', async (_, from, subject, text) => {
    expect(await readShown(from, subject, text)).toMatchObject({ kind: 'not-a-bounce', recipients: [] });
  });

  test('a request to unsubscribe is feedback', async () => {
    const headers = [
      'From: bo@corp.example',
      'To: list@acme.example',
      'Subject: unsubscribe',
      'X-Apple-Unsubscribe: true',
      'Auto-Submitted: auto-replied',
    ];
    expect((await readMail(headers, 'Unsubscribe me.')).kind).toBe('feedback');
  });

  test('a receipt by report is delivered, not read', async () => {
    const headers = [
      ...noticeHeader('Return receipt'),
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
    ];
    const body =
      '--b1\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; bo@corp.example\nAction: relayed\nStatus: 2.1.5\n--b1--';
    expect((await readMail(headers, body)).kind).toBe('delivered');
  });
});

describe('a receipt that refuses (RFC 5429)', () => {
  const receipt = (text: string): string =>
    `--b1\nContent-Type: text/plain\n\n${text}\n\n--b1\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; bo@corp.example\nDisposition: automatic-action/MDN-sent-automatically; deleted\n\n--b1\nContent-Type: message/rfc822\n\nFrom: ann@acme.example\nTo: bo@corp.example\nSubject: Offer\n\nHi\n--b1--`;
  const head = [
    'From: Mail Sieve Subsystem <postmaster@corp.example>',
    'To: ann@acme.example',
    'Subject: Automatically rejected mail',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b1',
  ];

  test.each([
    'Your message was automatically rejected by Sieve, a mail\nfiltering language.\n\nThe following reason was given:\nNo newsletters.',
    'Your message to <bo@corp.example> was automatically rejected:\nNo newsletters.',
  ])('%s', async (text) => {
    const notice = await readMail(head, receipt(text));
    expect(notice).toMatchObject({ kind: 'failure', recipients: [{ address: 'bo@corp.example' }] });
    expect(notice.recipients[0]?.diagnostic).toContain('No newsletters.');
  });

  test('one that was deleted unread is none', async () => {
    expect((await readMail(head, receipt('Your message was deleted without being read.'))).kind).toBe(
      'not-a-bounce',
    );
  });
});

describe('feedback without a report holds the mail alone', () => {
  const body =
    '--b1\nContent-Type: message/rfc822\n\nFrom: ann@acme.example\nTo: x@mail.example\nSubject: Offer\n\nHi\n--b1--';

  test.each(['complaint about message from 192.0.2.4', 'Email Feedback Report for IP 192.0.2.4'])(
    '%s',
    async (subject) => {
      const head = [
        'From: staff@mail.example',
        'To: ann@acme.example',
        `Subject: ${subject}`,
        'Content-Type: multipart/mixed; boundary=b1',
      ];
      expect((await readMail(head, body)).kind).toBe('feedback');
    },
  );
});

test('Exim tells its postmaster of a notice that nobody gets', async () => {
  const body =
    'Message 1abcDE-0001Ab-XX has been frozen (delivery error message).\nThe sender is <>.\n\nThe following address(es) have yet to be delivered:\n\n  bo@corp.example: Unrouteable address';
  expect((await readMail(noticeHeader('Message 1abcDE-0001Ab-XX frozen'), body)).kind).toBe('not-a-bounce');
});

test('a refusal because of spam complaints is no complaint', async () => {
  expect((await readSelection('550 5.7.1 Host blocked after many spam complaints')).kind).toBe('failure');
});
