import {
  ADDRESS_IN_TEXT,
  bareAddress,
  domainOf,
  isRelated,
  isSameMailbox,
  recipientAddress,
} from './addresses.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { linesOf } from './lines.ts';
import type { Original } from './notice.ts';

const field = /^([A-Za-z][\w-]{0,60}):[ \t]{0,3}(.*)$/;

/** No mail has more signatures worth showing. */
const MOST_SIGNATURES = 10;

/** RFC 5321 section 4.5.5: nobody wants a bounce of this. */
const NULL_PATH = /^\s{0,5}<\s{0,5}>\s{0,5}$/;

/** Where a mailbox notes itself when it passes a message on; Exchange's rules do so to break loops, its settings in Resent-From. */
const PASSED_THROUGH = [
  'x-forwarded-for',
  'x-ms-exchange-inbox-rules-loop',
  'resent-from',
  'delivered-to',
  'x-original-to',
  'envelope-to',
];

/** Name in lower case and value, in their order. */
export type Headers = readonly (readonly [name: string, value: string])[];

const first = (headers: Headers, name: string): string | undefined =>
  headers.find(([key]) => key === name)?.[1];

const all = (headers: Headers, name: string): string[] =>
  headers.filter(([key]) => key === name).map(([, value]) => value);

/** The returned message, as far as its headers came back. */
export function readOriginal(headers: Headers): Original {
  const received = all(headers, 'received');
  const from = bareAddress(first(headers, 'from'));
  const to = bareAddress(first(headers, 'to'));
  const subject = first(headers, 'subject');
  const path = first(headers, 'return-path');
  const isEmpty = path !== undefined && NULL_PATH.test(path);
  const returnPath = isEmpty ? '' : (bareAddress(path) ?? envelopeFrom(received));
  const messageId = first(headers, 'message-id')?.match(/<[^<>\s]{1,250}>/)?.[0];
  const date = dateOf(first(headers, 'date'));
  const sendingIp = sendingAddress(received);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(subject && { subject }),
    ...(returnPath !== undefined && { returnPath }),
    ...(messageId && { messageId }),
    ...(date && { date }),
    ...(sendingIp && { sendingIp }),
    ...lastHop(received),
    dkim: all(headers, 'dkim-signature').slice(0, MOST_SIGNATURES).flatMap(signature),
  };
}

/** More in one header are a trap. */
const MOST_RECEIVERS = 200;
const anyAddress = new RegExp(ADDRESS_IN_TEXT, 'g');

/** Whom the message went to. */
export const receiversIn = (headers: Headers): string[] =>
  headers
    .flatMap(([name, value]) => (/^(?:to|cc)$/.test(name) ? (value.match(anyAddress) ?? []) : []))
    .slice(0, MOST_RECEIVERS);

/** RFC 5322 section 3.3, with its offset: a webmail that translates dates leaves the offset out, and then none is known. */
const WRITTEN = /\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UT|UTC)(?![\w:])/;

function dateOf(value = ''): string | undefined {
  const time = Date.parse(WRITTEN.exec(value.slice(0, 200))?.[0] ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Who tried to deliver to whom, for whom the message was sent. */
export interface Hop {
  address: string;
  sender: string | undefined;
  /** The host that wrote the notice. */
  reporter: string | undefined;
}

/**
 * Whom the sender wrote to, when the message went on from there to another address: the mailboxes that it passed
 * through noted themselves; and a message to one address alone was meant for that one, if its own server sent it on.
 */
export function forwardedFrom(headers: Headers, { address, sender, reporter }: Hop): string | undefined {
  const passed = PASSED_THROUGH.map((name) => recipientAddress(first(headers, name))).concat(
    receivedFor(headers),
  );
  const to = first(headers, 'to') ?? '';
  const alone =
    first(headers, 'cc') === undefined && to.split('@').length === 2 ? bareAddress(to) : undefined;
  const isTheirs = alone !== undefined && reporter !== undefined && isRelated(reporter, domainOf(alone));
  return [...passed, isTheirs ? alone : undefined].find(
    (known) => known && !isSameMailbox(known, address) && !(sender && isSameMailbox(known, sender)),
  );
}

/** Servers note whom a message to one address was for when they took it over (RFC 5321 section 4.4); the newest did last. */
const receivedFor = (headers: Headers): string | undefined =>
  bareAddress(
    /\sfor\s{1,3}<?([^\s<>;]{3,320}@[^\s<>;]{3,255})>?\s{0,3};/i.exec(first(headers, 'received') ?? '')?.[1],
  );

/**
 * A notice that came back is a double bounce: nobody waits for it. Notices have no return path (RFC 5321 section 4.5.5);
 * what has one was sent on by somebody.
 */
export function isNotice(headers: Headers, grammar: Grammar): boolean {
  if (!['', '<>'].includes(first(headers, 'return-path')?.trim() ?? '')) return false;
  if (/report-type\s{0,5}=\s{0,5}"?delivery-status/i.test(first(headers, 'content-type') ?? '')) return true;
  const isFromDaemon = /mailer-daemon|mail delivery (?:sub)?system/i.test(first(headers, 'from') ?? '');
  return isFromDaemon && findFrame('subject', first(headers, 'subject') ?? '', 'en', grammar) !== undefined;
}

/** Headers up to the first blank line that follows one, folded lines joined; texts have other lines between. */
export function readHeaders(text: string): Headers {
  const headers: [string, string][] = [];
  for (const line of linesOf(text)) {
    if (line.trim() === '' && headers.length > 1) break;
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const [, name, value] = field.exec(line) ?? [];
    if (name && value !== undefined) headers.push([name.toLowerCase(), value]);
  }
  return headers;
}

const envelopeFrom = (received: string[]): string | undefined =>
  bareAddress(/envelope-from\s{0,3}<?([^\s<>;)]{3,320})/i.exec(received.join(' '))?.[1]);

/** The last hop's address: the newest `Received` line names who handed the message over. */
function sendingAddress(received: string[]): string | undefined {
  for (const line of received) {
    const address = /\[(?:IPv6:)?([0-9a-f.:]{7,45})\]/i.exec(line)?.[1];
    if (address && !isPrivate(address)) return address;
  }
  return undefined;
}

const HOST = '([a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63}){0,8}\\.[a-z][a-z0-9-]{1,24})(?![\\w.-])';
const GREETINGS = [new RegExp(`[( ]helo[= ]${HOST}`, 'i'), new RegExp(`^\\s{0,9}from\\s{1,9}${HOST}`, 'i')];

/** What the line with that address says beside it (RFC 5321 section 4.4; Exim and qmail write the greeting in brackets). */
function lastHop(received: string[]): Pick<Original, 'sendingHost' | 'receivedBy' | 'isSubmission'> {
  const line = received.find((one) => sendingAddress([one]) !== undefined)?.slice(0, 1000) ?? '';
  const [host] = GREETINGS.flatMap((pattern) => pattern.exec(line)?.[1] ?? []);
  const by = /\sby\s{1,9}([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})(?![\w.-])/i.exec(line)?.[1];
  const isSubmission = /\swith\s{1,9}(?:utf8)?(?:e?smtps?a|asmtp)\b/i.test(line); // RFC 3848
  return {
    ...(host && { sendingHost: host.toLowerCase() }),
    ...(by && { receivedBy: by.toLowerCase() }),
    ...(isSubmission && { isSubmission }),
  };
}

/** RFC 1918, RFC 6890, RFC 4193. */
const isPrivate = (address: string): boolean =>
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/i.test(address);

/** `d=` and `s=` of a DKIM-Signature (RFC 6376 section 3.5). */
function signature(value: string): { domain: string; selector: string }[] {
  const domain = /(?:^|;)\s{0,5}d\s{0,3}=\s{0,3}([\w.-]{1,253})/i.exec(value)?.[1];
  const selector = /(?:^|;)\s{0,5}s\s{0,3}=\s{0,3}([\w.-]{1,253})/i.exec(value)?.[1];
  return domain && selector ? [{ domain: domain.toLowerCase(), selector }] : [];
}
