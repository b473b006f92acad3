import type { NoticeSource } from '../../lib/notice/notice.ts';

/** One recipient of a report (RFC 3464 section 2.3). */
interface Refusal {
  address: string;
  reply: string;
  status: string;
  host?: string;
  action?: 'failed' | 'delayed';
}

const FROM = 'sales@acme.example';

/** A report as Postfix would send it, about as many recipients as wanted. */
function reportOn(refusals: readonly Refusal[]): NoticeSource {
  const isDelay = refusals.every(({ action }) => action === 'delayed');
  const fields = refusals.map(({ address, reply, status, host = 'mx.lumen.example', action = 'failed' }) =>
    [
      `Final-Recipient: rfc822; ${address}`,
      `Action: ${action}`,
      `Status: ${status}`,
      ...(reply && [`Remote-MTA: dns; ${host}`, `Diagnostic-Code: smtp; ${reply}`]),
    ].join('\r\n'),
  );
  const lines = [
    'Return-Path: <>',
    'Date: Thu, 12 Mar 2026 08:30:18 +0000',
    'From: MAILER-DAEMON@mail.acme.example (Mail Delivery System)',
    `Subject: ${isDelay ? 'Delayed Mail (still being retried)' : 'Undelivered Mail Returned to Sender'}`,
    `To: ${FROM}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mail.acme.example.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.acme.example',
    '',
    fields.join('\r\n\r\n'),
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Return-Path: <${FROM}>`,
    `From: ${FROM}`,
    `To: ${refusals[0]?.address}`,
    'Subject: The offer we talked about',
    'Message-ID: <20260312.1@acme.example>',
    '',
    '--b--',
    '',
  ];
  return { form: 'mime', raw: lines.join('\r\n') };
}

const gone = (name: string, domain = 'lumen.example'): Refusal => ({
  address: `${name}@${domain}`,
  reply: `550 5.1.1 <${name}@${domain}>: Recipient address rejected: User unknown`,
  status: '5.1.1',
});

const LONG_LABEL = 'accounts-receivable-and-supplier-relations-of-the-northern-branch'.slice(0, 63);
const LONG_ADDRESS = `${'first.middle.last-name.of-a-very-long-department'.padEnd(64, 'x')}@${[LONG_LABEL, LONG_LABEL, LONG_LABEL, 'example'].join('.')}`;

/** Turns the reading direction, ends lines early, joins without a blank, and is longer than any panel is wide. */
const HOSTILE = [
  '550 5.7.1 Message \u202ederetlif\u202c rejected as spam by content filter',
  '\u2066\u0007<b>bold</b> <script>alert(1)</script> \u2069\u200f\u0000',
  `https://filter.tidewater.example/${'a1b2c3d4'.repeat(40)}`,
  '\ud83d\udce8 \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u3053\u3093\u306b\u3061\u306f e\u0301\u0300\u0302\u0303\u0304',
].join(' ');

/** Notices that no fixture shows; the gallery diagnoses them as it does the fixtures. */
export const NOTICES = {
  'no-reason': reportOn([{ address: 'office@lumen.example', reply: '', status: '5.0.0' }]),
  'bare-code': reportOn([{ address: 'office@lumen.example', reply: '550 5.7.1 Denied', status: '5.7.1' }]),
  'vague-words': reportOn([
    { address: 'office@lumen.example', reply: '451 4.0.0 Try later, server troubles', status: '4.0.0' },
  ]),
  'delay-without-end': reportOn([
    {
      address: 'office@lumen.example',
      reply: '450 4.2.0 <office@lumen.example>: Recipient address rejected: Greylisted, try again later',
      status: '4.2.0',
      action: 'delayed',
    },
  ]),
  'six-recipients': reportOn([
    ...['alex', 'design', 'finance', 'press', 'events'].map((name) => gone(name)),
    {
      address: 'billing@tidewater.example',
      reply: "552 5.2.2 The recipient's inbox is out of storage space",
      status: '5.2.2',
      host: 'mx1.tidewater.example',
    },
  ]),
  'five-alike': reportOn(['alex', 'design', 'finance', 'press', 'events'].map((name) => gone(name))),
  'twenty-five-alike': reportOn(Array.from({ length: 25 }, (_, index) => gone(`member-${index + 1}`))),
  'long-address': reportOn([
    {
      address: LONG_ADDRESS,
      reply: `550 5.1.1 <${LONG_ADDRESS}>: Recipient address rejected: User unknown in virtual mailbox table`,
      status: '5.1.1',
      host: 'mx.lumen.example',
    },
  ]),
  'hostile-reply': {
    form: 'shown',
    from: 'mailer-daemon@mail.acme.example',
    subject: 'Undelivered Mail Returned to Sender',
    text: `This is the mail system at host mail.acme.example.\n\n<press@tidewater.example>: host mx1.tidewater.example[203.0.113.91] said: ${HOSTILE} (in reply to end of DATA command)`,
  },
} as const satisfies Record<string, NoticeSource>;
