import { domainOf, isSameMailbox, recipientAddress } from './addresses.ts';
import { hasExpired } from './expiry.ts';
import { linesOf } from './lines.ts';
import type { Action, NoticeRecipient } from './notice.ts';
import { readReply } from './reply.ts';

/** Field name in lower case -> value, folding undone (RFC 3464 section 2.1). */
type Fields = Map<string, string>;

export interface DeliveryStatus {
  reportingMta?: string;
  arrivalDate?: string;
  recipients: NoticeRecipient[];
}

/** More recipients than that in one notice is an attack, not a mail. */
const MOST_RECIPIENTS = 500;

const field = /^(?!https?:)([A-Za-z][A-Za-z0-9-]{1,60})[ \t]{0,3}:[ \t]{0,3}(.*)$/;

/** Names that open a report printed as text, as Gmail, Amazon and Outlook show it. */
const printed = /^[ \t>]{0,8}(?:reporting-mta|final-recipient|original-recipient|action)[ \t]{0,3}:/im;

/** Names that open the part about one recipient. */
const opensRecipient = /^(?:final|original)-recipient$/;

/** The returned message's headers may follow a printed report; its `Status: RO` is no field of it. */
const opensOriginal = /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature)$/;

/** Reads the machine part of a notice (RFC 3464), from its own MIME part or printed in the text. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = readGroups(text);
  const perRecipient = groups.filter(namesRecipient);
  const perMessage = groups.find((group) => group.has('reporting-mta') || group.has('arrival-date'));
  const reportingMta = hostIn(perMessage?.get('reporting-mta'));
  const arrivalDate = perMessage?.get('arrival-date');
  return {
    ...(reportingMta && { reportingMta }),
    ...(arrivalDate && { arrivalDate }),
    recipients: perRecipient.slice(0, MOST_RECIPIENTS).map(toRecipient),
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

const namesRecipient = (group: Fields): boolean =>
  group.has('final-recipient') || group.has('original-recipient');

/**
 * A group ends where a field comes again, or at a blank line before a recipient's first field: texts lose their blank
 * lines, or have one behind each line.
 */
function readGroups(text: string): Fields[] {
  const groups: Fields[] = [new Map()];
  let last: string | undefined;
  let isAfterBlank = false;
  for (const line of linesOf(text)) {
    if (line.trim() === '') {
      last = undefined;
      isAfterBlank = true;
      continue;
    }
    const group = groups.at(-1) as Fields;
    const [, name, value = ''] = field.exec(line.replace(/^[ \t>]{0,8}/, '')) ?? [];
    const isFolded = last !== undefined && (/^[ \t]/.test(line) || name === undefined); // webmails eat the indent
    if (isFolded && last) {
      group.set(last, `${group.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    last = name?.toLowerCase();
    if (!last) continue;
    if (opensOriginal.test(last)) break;
    const opens = group.has(last) || (isAfterBlank && opensRecipient.test(last) && isFilled(group));
    isAfterBlank = false;
    if (opens) groups.push(new Map([[last, value]]));
    else group.set(last, value);
  }
  return groups;
}

const isFilled = (group: Fields): boolean =>
  ['action', 'status', 'reporting-mta', 'arrival-date'].some((name) => group.has(name));

const actions: readonly Action[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

function toRecipient(fields: Fields): NoticeRecipient {
  const { address, intended } = namesIn(fields);
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1];
  const said = telling(fields.get('diagnostic-code')) ?? statusComment(fields.get('status')) ?? '';
  const reply = readReply(said);
  const isExpired = hasExpired(said); // around the last attempt's reply, which is all that is kept of it
  const enhancedCode = reply.enhancedCode ?? status;
  const remoteMta = hostIn(fields.get('remote-mta'));
  const retryUntil = isoDate(fields.get('will-retry-until'));
  return {
    ...(address && { address }),
    ...(intended && { intended }),
    action: actionOf(fields.get('action'), status),
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
  const final = recipientAddress(fields.get('final-recipient'));
  const original = recipientAddress(unquoted(fields.get('original-recipient')));
  const reached = actual ?? final ?? original;
  const meant = original ?? final;
  if (!reached || !meant || isSameMailbox(reached, meant)) return reached ? { address: reached } : {};
  return isInternal(reached, meant) ? { address: meant } : { address: reached, intended: meant };
}

/** `X-Unix; 77` says nothing to anybody. */
const telling = (diagnostic: string | undefined): string | undefined =>
  diagnostic && /\p{L}{2}|[245]\d\d/u.test(diagnostic.replace(/^[\w-]{1,30};/, '')) ? diagnostic : undefined;

/** RFC 3461 section 4.2 writes `+` and `=` as `+2B` and `+3D`; some programs leave it so. */
const unquoted = (value: string | undefined): string | undefined =>
  value?.replace(/\+(2B|3D)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** `bo@store-7`, where `bo@corp.example` was meant: the same mailbox, by a name that only its network knows. */
const isInternal = (final: string, original: string): boolean =>
  !domainOf(final).includes('.') &&
  final.split('@')[0]?.toLowerCase() === original.split('@')[0]?.toLowerCase();

/** `Status: 4.2.2 (Over quota)`: the comment is all that some programs say; `(permanent failure)` says nothing. */
const statusComment = (status: string | undefined): string | undefined =>
  /\((?!(?:unknown |permanent |temporary |delivery ){0,2}(?:failure|error)\))([^()]{3,300})\)/i.exec(
    status ?? '',
  )?.[1];

function actionOf(action: string | undefined, status: string | undefined): Action {
  const word = /[a-z]+/i.exec(action ?? '')?.[0].toLowerCase();
  const known = actions.find((candidate) => candidate === word);
  if (known) return known;
  return status?.startsWith('2') ? 'delivered' : 'failed';
}

/** `dns; mx.b.example (192.0.2.1)` -> `mx.b.example`. */
function hostIn(value: string | undefined): string | undefined {
  const host = /^(?:\s{0,5}[\w-]{1,30}\s{0,3};)?\s{0,5}\[?([a-z0-9][\w.:-]{1,254})/i.exec(value ?? '')?.[1];
  return host?.toLowerCase().replace(/[.:]$/, '');
}

/** RFC 5322 date -> ISO 8601. */
export function isoDate(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const time = Date.parse(value.replace(/\([^()]{0,60}\)/g, ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
