import { type Bounce, routes } from './bounces.ts';

/** RFC 5322 dates in UTC. */
const dateOf = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** How long a server tries before it says so. */
const tried = (bounce: Bounce): number => (bounce.reply.action ? 4 * 3_600_000 : 4_000);

/** A bounce as Postfix reports it (RFC 3464), with the headers of what was sent. */
export function noticeOf(bounce: Bounce): string {
  const { host } = routes[bounce.sender];
  const boundary = `${queueOf(bounce)}.${bounce.at}/${host}`;
  const parts = [words(bounce, host), report(bounce, host), returned(bounce)];
  return [
    ...headersOf(bounce, host, boundary),
    '',
    'This is a MIME-encapsulated message.',
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part, '']),
    `--${boundary}--`,
    '',
  ].join('\n');
}

const queueOf = ({ number, at }: Bounce): string => `4${(at / 1000 + number).toString(36)}Q${number}`;

function headersOf(bounce: Bounce, host: string, boundary: string): string[] {
  const isDelay = bounce.reply.action === 'delayed';
  const date = dateOf(bounce.at);
  return [
    'Return-Path: <>',
    `Delivered-To: ${bounce.sender}@acme.example`,
    `Received: by ${host} (Postfix)\n\tid ${queueOf(bounce)}; ${date}`,
    `Date: ${date}`,
    `From: MAILER-DAEMON@${host} (Mail Delivery System)`,
    `Subject: ${isDelay ? 'Delayed Mail (still being retried)' : 'Undelivered Mail Returned to Sender'}`,
    `To: ${bounce.sender}@acme.example`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status;\n\tboundary="${boundary}"`,
    `Message-Id: <${bounce.at}.${queueOf(bounce)}@${host}>`,
  ];
}

const isReply = ({ text }: Bounce): boolean => /^[45]\d\d/.test(text);

function words(bounce: Bounce, host: string): string[] {
  const { command } = bounce.reply;
  const said = isReply(bounce)
    ? `host ${bounce.organisation.host}[203.0.113.80] said: ${bounce.text}${command ? ` (in reply to ${command} command)` : ''}`
    : bounce.text;
  const opening =
    bounce.reply.action === 'delayed'
      ? [
          '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #',
          '',
          'Your message could not be delivered for more than 4 hour(s).',
          'It will be retried until it is 5 day(s) old.',
        ]
      : [
          "I'm sorry to have to inform you that your message could not",
          "be delivered to one or more recipients. It's attached below.",
        ];
  return [
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is the mail system at host ${host}.`,
    '',
    ...opening,
    '',
    '                   The mail system',
    '',
    `<${bounce.to}>: ${said}`,
  ];
}

function report(bounce: Bounce, host: string): string[] {
  const isDelay = bounce.reply.action === 'delayed';
  const status =
    /^\d\d\d[ -]([245]\.\d{1,3}\.\d{1,3})/.exec(bounce.text)?.[1] ??
    (isReply(bounce) ? `${bounce.text[0]}.0.0` : isDelay ? '4.4.1' : '5.4.4');
  return [
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${host}`,
    `X-Postfix-Queue-ID: ${queueOf(bounce)}`,
    `X-Postfix-Sender: rfc822; ${bounce.sender}@acme.example`,
    `Arrival-Date: ${dateOf(bounce.at - tried(bounce))}`,
    '',
    `Final-Recipient: rfc822; ${bounce.to}`,
    `Original-Recipient: rfc822;${bounce.to}`,
    `Action: ${isDelay ? 'delayed' : 'failed'}`,
    `Status: ${status}`,
    ...(isReply(bounce) ? [`Remote-MTA: dns; ${bounce.organisation.host}`] : []),
    `Diagnostic-Code: ${isReply(bounce) ? 'smtp' : 'X-Postfix'}; ${bounce.text}`,
    ...(isDelay ? [`Will-Retry-Until: ${dateOf(bounce.at + 5 * 86_400_000)}`] : []),
  ];
}

function returned(bounce: Bounce): string[] {
  const { host, ip } = routes[bounce.sender];
  const sent = dateOf(bounce.at - tried(bounce));
  return [
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    `Return-Path: <${bounce.sender}@acme.example>`,
    `Received: from [${ip}] (office.acme.example [${ip}])\n\tby ${host} (Postfix) with ESMTPSA id ${queueOf(bounce)}\n\tfor <${bounce.to}>; ${sent}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=acme.example; s=mail2025;\n\th=date:from:to:subject:message-id; bh=YKB1VkGcrvtwEAA1cAlRmnTLHDynXOacbLkgkzr8MwU=;\n\tb=21rk3QIis/pe2T4dNFCgLuLOy8C1qKjrOYx9DgQERoIoVF/2r03goQ==`,
    `Message-ID: <${bounce.at}.${bounce.number}@acme.example>`,
    `Date: ${sent}`,
    `From: ${bounce.sender}@acme.example`,
    `To: ${bounce.to}`,
    `Subject: ${bounce.subject}`,
  ];
}

/** Many of them as one mbox (RFC 4155, lines with `From ` quoted as mboxrd does). */
export const mboxOf = (bounces: readonly Bounce[]): string =>
  bounces
    .map((bounce) => {
      const quoted = noticeOf(bounce).replace(/^(>*From )/gm, '>$1');
      return `From MAILER-DAEMON ${new Date(bounce.at).toUTCString().replace(/^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\S+) GMT$/, '$1 $3 $2 $5 $4')}\n${quoted}\n`;
    })
    .join('');
