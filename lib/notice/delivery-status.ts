import { domainOf, isSameMailbox, recipientAddress } from './addresses.ts';
import { hasExpired } from './expiry.ts';
import type { Action, NoticeRecipient } from './notice.ts';
import { readReply } from './reply.ts';
import { type Fields, namesRecipient, readGroups, said } from './report-fields.ts';

export interface DeliveryStatus {
  reportingMta?: string;
  arrivalDate?: string;
  recipients: ReportedRecipient[];
}

export interface ReportedRecipient extends NoticeRecipient {
  /** What the report calls somebody without an address: `bo`, `/S=Miller/G=Bo/O=Corp/`. */
  name?: string;
}

/** More recipients than that in one notice is an attack, not a mail. */
const MOST_RECIPIENTS = 500;

/** Names that open a report printed as text, as Gmail, Amazon and Outlook show it. */
const printed = /^[ \t>]{0,8}(?:reporting-mta|final-recipient|original-recipient|action)[ \t]{0,3}:/im;

/** Reads the machine part of a notice (RFC 3464), from its own MIME part or printed in the text. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = readGroups(text);
  const named = groups.filter(namesRecipient);
  const perRecipient = named.length > 0 ? named : groups.filter((group) => group.has('action'));
  const perMessage = groups.find((group) => group.has('reporting-mta') || group.has('arrival-date'));
  const reportingMta = hostIn(perMessage?.get('reporting-mta'));
  const arrivalDate = perMessage?.get('arrival-date');
  return {
    ...(reportingMta && { reportingMta }),
    ...(arrivalDate && { arrivalDate }),
    recipients: distinct(perRecipient.slice(0, MOST_RECIPIENTS).flatMap(toRecipients)).slice(
      0,
      MOST_RECIPIENTS,
    ),
  };
}

/** The report inside a text, if one is printed there. */
export function printedStatus(text: string): string | undefined {
  if (!/^[ \t>]{0,8}(?:final|original)-recipient[ \t]{0,3}:/im.test(text)) return undefined;
  return text.slice(printed.exec(text)?.index ?? 0);
}

const reportField =
  /^[ \t>]{0,8}(?:reporting-mta|received-from-mta|arrival-date|(?:final|original)-recipient|action|status|(?:remote|dsn-gateway|x-[a-z-]{1,30})-mta|diagnostic-code|last-attempt-date|will-retry-until|x-[a-z-]{1,40})[ \t]{0,3}:/i;

/** What a text says beside the report that is printed in it. */
export function withoutReport(lines: string[]): string[] {
  let isReport = false;
  return lines.filter((line) => {
    isReport = reportField.test(line) || (isReport && /^[ \t]+\S/.test(line));
    return !isReport;
  });
}

/** A relay may send the same report along twice. */
const distinct = (recipients: ReportedRecipient[]): ReportedRecipient[] => [
  ...new Map(recipients.map((recipient) => [JSON.stringify(recipient), recipient])).values(),
];

const actions: readonly Action[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

/** Some programs name all of them in one field. */
function toRecipients(fields: Fields): ReportedRecipient[] {
  const final = fields.get('final-recipient') ?? '';
  const reported = toRecipient(fields);
  if (final.indexOf('@') === final.lastIndexOf('@')) return [reported];
  const named = final.split(/[,;]\s{0,9}|\s(?=rfc822;|<)/i).flatMap((one) => recipientAddress(one) ?? []);
  if (named.length < 2) return [reported];
  const { intended: _of, ...told } = reported;
  return named.slice(0, MOST_RECIPIENTS).map((address) => ({ ...told, address }));
}

/** What is longer is nobody's name (RFC 5321 section 4.5.3.1 allows 64 and 255 octets). */
const LONGEST_NAME = 320;

const nameIn = (fields: Fields): string =>
  (fields.get('final-recipient') ?? fields.get('original-recipient') ?? '').slice(0, LONGEST_NAME);

/** `smtp; host mx.corp.example said: ` before a reply. */
const LONGEST_TYPE = 40;

function toRecipient(fields: Fields): ReportedRecipient {
  const { address, intended } = namesIn(fields);
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1];
  const words = said(fields) ?? '';
  const reply = readReply(words);
  // around the last attempt's reply, which is all that is kept of it
  const isExpired = words.length > reply.text.length + LONGEST_TYPE && hasExpired(words);
  const enhancedCode = reply.enhancedCode ?? status;
  const remoteMta = hostIn(fields.get('remote-mta'));
  const retryUntil = isoDate(fields.get('will-retry-until'));
  return {
    ...(address ? { address } : { name: nameIn(fields) }),
    ...(intended && { intended }),
    action: actionOf(fields, status),
    ...(reply.replyCode && { replyCode: reply.replyCode }),
    ...(enhancedCode && { enhancedCode }),
    diagnostic: reply.text,
    ...(isExpired && { hasExpired: true }),
    ...(remoteMta && { remoteMta }),
    ...(retryUntil && { retryUntil }),
  };
}

/** Sendmail's actual recipient is what an alias led to; a program or file there is nobody's address. */
function namesIn(fields: Fields): { address?: string; intended?: string } {
  const written = fields.get('x-actual-recipient') ?? '';
  const actual = /^[\w-]{1,20};\s{0,3}[^\s|"/@]{1,254}@[^\s@]{1,255}$/.test(written)
    ? recipientAddress(written)
    : undefined;
  const final = recipientAddress(unquoted(fields.get('final-recipient') ?? fields.get('recipient')));
  const original = recipientAddress(unquoted(fields.get('original-recipient')));
  const reached = actual ?? final ?? original;
  const meant = original ?? final;
  if (!reached || !meant) return reached ? { address: reached } : {};
  if (isSameMailbox(reached, meant)) return { address: reached.includes('%') ? meant : reached }; // `bo%corp.example@relay`
  return isInternal(reached, meant) ? { address: meant } : { address: reached, intended: meant };
}

/**
 * RFC 3461 section 4.2 writes `+`, `=` and, where no other is, `@` as `+2B`, `+3D` and `+40`; some programs leave it so.
 * X.400 holds an address as `/RFC-822=bo(a)corp.example/` (RFC 2156 section 3.4).
 */
const unquoted = (value: string | undefined): string | undefined =>
  value
    ?.replace(/^.{0,300}rfc-822=([^/;]{3,320}).*$/i, '$1')
    .replace('(a)', '@')
    .replaceAll('(u)', '_')
    .replace(/\+(2B|3D|40(?!.{0,300}@))/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex.slice(0, 2), 16)),
    );

/** `bo@store-7`, where `bo@corp.example` was meant: the same mailbox, by a name that only its network knows. */
const isInternal = (final: string, original: string): boolean =>
  !domainOf(final).includes('.') &&
  final.split('@')[0]?.toLowerCase() === original.split('@')[0]?.toLowerCase();

/** The words of RFC 3464 section 2.3.3, and what programs write in their place. */
function actionOf(fields: Fields, status: string | undefined): Action {
  const action = fields.get('action') ?? '';
  const word = /[a-z]+/i.exec(action)?.[0].toLowerCase();
  const known = actions.find((candidate) => candidate === word);
  if (known) return known;
  const isWaiting = action === '' && !status?.startsWith('5') && fields.has('will-retry-until');
  if (isWaiting || /delay|defer|queued|retry|pending|warning/i.test(action)) return 'delayed';
  return status?.startsWith('2') || /^(?:success|sent|transferred|forwarded)\b/i.test(action)
    ? 'delivered'
    : 'failed';
}

/** `dns; mx.b.example (192.0.2.1)` -> `mx.b.example`. */
function hostIn(value: string | undefined): string | undefined {
  const host = /^(?:\s{0,5}[\w-]{1,30}\s{0,3};)?\s{0,5}\[?([a-z0-9][\w.:-]{1,254})(?![\w.:-]|\s{0,3};)/i.exec(
    value ?? '',
  )?.[1];
  return host?.toLowerCase().replace(/[.:-]$/, '');
}

/** RFC 5322 date -> ISO 8601. */
export function isoDate(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const time = Date.parse(value.replace(/\([^()]{0,60}\)/g, ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
