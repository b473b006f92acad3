import { recipientAddress } from './addresses.ts';
import type { Action, NoticeKind, NoticeRecipient } from './notice.ts';
import { readReply } from './reply.ts';

/** What Amazon SES says of a message, as JSON: mailed by SNS, or copied from a log. */
export interface SesEvent {
  kind: NoticeKind;
  reportingMta?: string;
  /** ISO 8601. */
  date?: string;
  from?: string;
  recipients: NoticeRecipient[];
}

/** https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html and event-publishing-retrieving-sns-contents.html */
interface Payload {
  notificationType?: unknown;
  eventType?: unknown;
  bounce?: Details;
  deliveryDelay?: Details;
  mail?: { source?: unknown; destination?: unknown };
}

interface Details {
  bouncedRecipients?: unknown;
  delayedRecipients?: unknown;
  reportingMTA?: unknown;
  timestamp?: unknown;
  expirationTime?: unknown;
}

const kinds: Record<string, NoticeKind> = {
  Bounce: 'failure',
  DeliveryDelay: 'delay',
  Delivery: 'delivered',
  Complaint: 'feedback',
};

/** Envelopes of SNS, EventBridge and SQS around the event. */
const MOST_ENVELOPES = 4;

/** A larger one is no event. */
const LONGEST = 256 * 1024;

/** Reads an event out of a text; undefined when none is there. */
export function readEvent(text: string): SesEvent | undefined {
  const at = text.search(/\{\s{0,20}"/);
  if (at < 0 || !/\\?"(?:notificationType|eventType)\\?"/.test(text.slice(0, LONGEST))) return undefined;
  const payload = unwrap(parse(text.slice(at, at + LONGEST)));
  const name = payload && (payload.notificationType ?? payload.eventType);
  return payload && typeof name === 'string' ? toEvent(payload, kinds[name] ?? 'not-a-bounce') : undefined;
}

/** The first object of the text; mail programs break its lines, also inside strings. */
function parse(text: string): unknown {
  const flat = text.replace(/!?\r?\n[ \t]?/g, '');
  const end = endOfObject(flat);
  try {
    return end < 0 ? undefined : JSON.parse(flat.slice(0, end));
  } catch {
    return undefined;
  }
}

function endOfObject(text: string): number {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isString && sign === '\\') at++;
    else if (sign === '"') isString = !isString;
    else if (!isString && sign === '{') depth++;
    else if (!isString && sign === '}') depth--;
    if (depth === 0) return at + 1;
  }
  return -1;
}

function unwrap(value: unknown): Payload | undefined {
  let current = value;
  for (let depth = 0; depth < MOST_ENVELOPES && isObject(current); depth++) {
    if ('notificationType' in current || 'eventType' in current) return current;
    const inner = current.Message ?? current.detail ?? current.body;
    current = typeof inner === 'string' ? parse(inner) : inner;
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function toEvent(payload: Payload, kind: NoticeKind): SesEvent {
  const details = payload.bounce ?? payload.deliveryDelay ?? {};
  const listed = details.bouncedRecipients ?? details.delayedRecipients;
  const retryUntil = isoTime(details.expirationTime);
  const action: Action = kind === 'delay' ? 'delayed' : 'failed';
  const reportingMta = textOf(details.reportingMTA)
    ?.replace(/^\w{1,10};\s?/, '')
    .toLowerCase();
  const date = isoTime(details.timestamp);
  const from = recipientAddress(textOf(payload.mail?.source));
  return {
    kind,
    ...(reportingMta && { reportingMta }),
    ...(date && { date }),
    ...(from && { from }),
    recipients: (Array.isArray(listed) ? listed : [])
      .filter(isObject)
      .map((recipient) => ({ ...toRecipient(recipient, action), ...(retryUntil && { retryUntil }) })),
  };
}

function toRecipient(fields: Record<string, unknown>, action: Action): NoticeRecipient {
  const address = recipientAddress(textOf(fields.emailAddress));
  const reply = readReply(textOf(fields.diagnosticCode) ?? '');
  const enhancedCode = reply.enhancedCode ?? textOf(fields.status);
  return {
    ...(address && { address }),
    action,
    ...(reply.replyCode && { replyCode: reply.replyCode }),
    ...(enhancedCode && { enhancedCode }),
    diagnostic: reply.text,
  };
}

function isoTime(value: unknown): string | undefined {
  const time = Date.parse(textOf(value) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
