import { readFileSync } from 'node:fs';
import { diagnose } from '../../../lib/diagnose.ts';
import { type Answer, toContract } from '../../../scripts/contract.ts';
import { loadTranslate } from '../../../scripts/translate.ts';

/** An invented notice, by the fields of RFC 3464 that matter to advice. */
export interface Fields {
  reply: string;
  /** Who wrote the notice. */
  reporting?: string;
  /** Who gave the reply; `null` when the reporting server itself refused. */
  remote?: string | null;
  to?: string;
  /** The address that was written to, where a forward led elsewhere. */
  writtenTo?: string;
  from?: string;
  action?: 'failed' | 'delayed';
  status?: string;
}

const boundary = 'bounce-lens-test';

/** A whole notice as a mail program would write it. */
export function noticeOf(fields: Fields): string {
  const { reporting = 'mail.acme.example', remote = 'mx.corp.example', to = 'bo@corp.example' } = fields;
  const { reply, from = 'ann@acme.example', action = 'failed', writtenTo } = fields;
  const status = fields.status ?? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(reply)?.[0] ?? '5.0.0';
  return [
    `From: Mail Delivery System <MAILER-DAEMON@${reporting}>`,
    `To: ${from}`,
    `Subject: ${action === 'failed' ? 'Undelivered Mail Returned to Sender' : 'Delayed Mail (still being retried)'}`,
    'Date: Tue, 10 Mar 2026 07:44:37 +0100',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is the mail system at host ${reporting}.`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${reporting}`,
    '',
    `Final-Recipient: rfc822; ${to}`,
    ...(writtenTo ? [`Original-Recipient: rfc822;${writtenTo}`] : []),
    `Action: ${action}`,
    `Status: ${status}`,
    ...(remote ? [`Remote-MTA: dns; ${remote}`] : []),
    `Diagnostic-Code: smtp; ${reply}`,
    ...(action === 'delayed' ? ['Will-Retry-Until: Thu, 12 Mar 2026 07:44:37 +0100'] : []),
    '',
    `--${boundary}`,
    'Content-Type: message/rfc822',
    '',
    `From: ${from}`,
    `To: ${writtenTo ?? to}`,
    'Subject: Offer',
    'Message-ID: <1@acme.example>',
    '',
    'Hello.',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** One recipient in words, as the terminal prints it. */
export type Said = Answer['recipients'][number];

const translate = loadTranslate();

/** What is said about a notice; the first recipient. */
export async function ask(fields: Fields): Promise<Said> {
  return first(toContract('notice', await diagnose({ form: 'mime', raw: noticeOf(fields) }), translate));
}

/** What is said about a pasted reply. */
export async function askText(text: string): Promise<Said> {
  return first(toContract('text', await diagnose({ form: 'selection', text }), translate));
}

/** What is said about a notice of tests/fixtures. */
export async function askFixture(slug: string): Promise<Said[]> {
  const raw = readFileSync(new URL(`../../fixtures/${slug}/notice.eml`, import.meta.url));
  return toContract(slug, await diagnose({ form: 'mime', raw }), translate).recipients;
}

function first({ recipients }: Answer): Said {
  const [said] = recipients;
  if (!said) throw new Error('No recipient.');
  return said;
}

/** All that a person reads, in one string. */
export const wordsOf = ({ headline, explanation, firstPlace, steps, warning }: Said): string =>
  [headline, explanation, firstPlace, ...steps, warning].filter(Boolean).join(' ');
