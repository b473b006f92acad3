/** What a message is made of; the rest is as honest as can be. */
interface Parts {
  headers?: readonly string[];
  text?: string;
  html?: string;
  files?: readonly { name: string; type?: string; octets?: number }[];
}

const BOUNDARY = 'parts0';

const file = ({
  name,
  type = 'application/octet-stream',
  octets = 300,
}: NonNullable<Parts['files']>[number]) => {
  const body = (btoa('x'.repeat(octets)).match(/.{1,76}/g) ?? []).join('\r\n');
  return `--${BOUNDARY}\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
};

/** A message as it was sent. */
export function mail({
  headers = [],
  text = 'Dear Anna,\r\nhere is the offer.\r\n',
  html,
  files = [],
}: Parts): string {
  const given = new Set(headers.map((line) => line.split(':', 1)[0]));
  const usual = [
    'From: Sales <sales@acme.example>',
    'To: anna@harbor.example',
    'Subject: Your offer',
    'Date: Wed, 18 Mar 2026 09:00:12 +0100',
    'Message-ID: <69ee2a14@acme.example>',
  ].filter((line) => !given.has(line.split(':', 1)[0]));
  return [
    ...headers.filter((line) => !line.endsWith(': -')), // `Date: -` leaves it out
    ...usual,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...(text === '' ? [] : [`--${BOUNDARY}`, 'Content-Type: text/plain; charset=utf-8', '', text]),
    ...(html === undefined ? [] : [`--${BOUNDARY}`, 'Content-Type: text/html; charset=utf-8', '', html]),
    ...files.map(file),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** A notice that returns it (RFC 6522). */
export const notice = (returned: string, type = 'message/rfc822'): string =>
  [
    'From: Mail Delivery Subsystem <mailer-daemon@mx.harbor.example>',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="report0"',
    '',
    '--report0',
    'Content-Type: text/plain',
    '',
    '<anna@harbor.example>: 550 5.7.1 Message rejected as spam',
    '',
    '--report0',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.harbor.example',
    '',
    'Final-Recipient: rfc822; anna@harbor.example',
    'Action: failed',
    'Status: 5.7.1',
    '',
    '--report0',
    `Content-Type: ${type}`,
    '',
    returned,
    '--report0--',
    '',
  ].join('\r\n');
