import { bareAddress, isSameMailbox } from './addresses.ts';
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

/** Reads the machine part of a notice (RFC 3464), from its own MIME part or printed in the text. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = readGroups(text);
  const perRecipient = groups.filter(
    (group) => group.has('final-recipient') || group.has('original-recipient'),
  );
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
  if (!/^[ \t>]{0,8}final-recipient[ \t]{0,3}:/im.test(text)) return undefined;
  return text.slice(printed.exec(text)?.index ?? 0);
}

/** Groups end at a blank line, or where a field comes again (texts lose their blank lines). */
function readGroups(text: string): Fields[] {
  const groups: Fields[] = [new Map()];
  let last: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const group = groups.at(-1) as Fields;
    if (line.trim() === '') {
      last = undefined;
      if (group.size > 0) groups.push(new Map());
      continue;
    }
    const [, name, value] = field.exec(line.replace(/^[ \t>]{0,8}/, '')) ?? [];
    const isFolded = last !== undefined && (/^[ \t]/.test(line) || name === undefined); // webmails eat the indent
    if (isFolded && last) {
      group.set(last, `${group.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    last = name?.toLowerCase();
    if (!last || value === undefined) continue;
    if (group.has(last)) groups.push(new Map([[last, value]]));
    else group.set(last, value);
  }
  return groups;
}

const actions: readonly Action[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

function toRecipient(fields: Fields): NoticeRecipient {
  const final = bareAddress(fields.get('final-recipient'));
  const original = bareAddress(fields.get('original-recipient'));
  const actual = bareAddress(fields.get('x-actual-recipient'));
  const address = final ?? original ?? actual;
  const intended = original && address && !isSameMailbox(original, address) ? original : undefined;
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fields.get('status') ?? '')?.[1];
  const reply = readReply(fields.get('diagnostic-code') ?? statusComment(fields.get('status')) ?? '');
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
    ...(remoteMta && { remoteMta }),
    ...(retryUntil && { retryUntil }),
  };
}

/** `Status: 4.2.2 (Over quota)`: the comment is all that some programs say. */
const statusComment = (status: string | undefined): string | undefined =>
  /\(([^()]{3,300})\)/.exec(status ?? '')?.[1];

function actionOf(action: string | undefined, status: string | undefined): Action {
  const word = /[a-z]+/i.exec(action ?? '')?.[0].toLowerCase();
  const known = actions.find((candidate) => candidate === word);
  if (known) return known;
  return status?.startsWith('2') ? 'delivered' : 'failed';
}

/** `dns; mx.b.example (192.0.2.1)` -> `mx.b.example`. */
export function hostIn(value: string | undefined): string | undefined {
  const host = /^(?:\s{0,5}[\w-]{1,30}\s{0,3};)?\s{0,5}\[?([a-z0-9][\w.:-]{1,254})/i.exec(value ?? '')?.[1];
  return host?.toLowerCase().replace(/[.:]$/, '');
}

/** RFC 5322 date -> ISO 8601. */
export function isoDate(value: string | undefined): string | undefined {
  const time = Date.parse((value ?? '').replace(/\([^()]{0,60}\)/g, ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
