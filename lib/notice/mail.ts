import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { NoticeSource } from './notice.ts';
import { textOfHtml } from './text-of-html.ts';

/** A message as far as the reader needs it; for a shown or pasted text most of it is empty. */
export interface Mail {
  /** False for text: nothing is known of its headers then but what the webmail shows. */
  isWhole: boolean;
  /** The first value of a header, lower-case name. */
  header: (name: string) => string | undefined;
  from: string;
  to: string[];
  subject: string;
  /** ISO 8601 */
  date?: string;
  text: string;
  /** `report-type` of a multipart/report (RFC 6522). */
  reportType?: string;
  /** The `message/delivery-status` part. */
  deliveryStatus?: string;
  /** The headers of the returned message. */
  original?: string;
  mimeTypes: string[];
  /** Hosts that the mail's links lead to, lower case; of a shown text only those that it spells out. */
  linkHosts: string[];
}

/**
 * A notice and its report stand before the message that it returns, and mailboxes take 25 MB and more: what lies
 * behind the first megabyte is somebody's attachment (postal-mime needs a second for a megabyte of short lines).
 */
const LONGEST_MAIL = 1024 * 1024;
/** The reader looks at this much of each text. */
const LONGEST_TEXT = 512 * 1024;
/** Only the headers of the returned message count. */
const LONGEST_ORIGINAL = 64 * 1024;

/** Opens a source; MIME is postal-mime's work. Never throws on bad input: what cannot be parsed is read as text. */
export async function openMail(source: NoticeSource): Promise<Mail> {
  if (source.form !== 'mime') return fromText(source);
  const head = source.raw.slice(0, LONGEST_MAIL);
  const email = await parse(head);
  if (email) return fromEmail(email);
  const raw = typeof head === 'string' ? head : new TextDecoder().decode(head);
  return fromText({ form: 'selection', text: raw });
}

/** postal-mime refuses what passes its limits (nesting, header size). */
async function parse(raw: string | Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
}

function fromText(source: Exclude<NoticeSource, { form: 'mime' }>): Mail {
  const shown = source.form === 'shown' ? source : undefined;
  return {
    isWhole: false,
    header: () => undefined,
    from: shown?.from ?? '',
    to: [],
    subject: shown?.subject ?? '',
    text: source.text.slice(0, LONGEST_TEXT),
    mimeTypes: [],
    linkHosts: hostsOfLinks(source.text),
  };
}

function fromEmail(email: Email): Mail {
  const header = (name: string) => email.headers.find((candidate) => candidate.key === name)?.value;
  const report = /report-type\s{0,5}=\s{0,5}"?([\w-]{1,60})/i.exec(header('content-type') ?? '')?.[1];
  const deliveryStatus = partText(email, ['message/delivery-status', 'message/global-delivery-status']);
  const original = partText(email, [
    'message/rfc822',
    'message/global',
    'text/rfc822-headers',
    'message/rfc822-headers',
    'message/global-headers',
  ]);
  const text = email.text?.trim() ? email.text : textOfHtml((email.html ?? '').slice(0, LONGEST_TEXT));
  return {
    isWhole: true,
    header,
    from: [email.from?.name, email.from?.address].filter(Boolean).join(' '),
    to: (email.to ?? []).flatMap((address) => (address.address ? [address.address] : [])),
    subject: email.subject ?? '',
    ...(email.date && isDate(email.date) && { date: email.date }),
    text: text.slice(0, LONGEST_TEXT),
    ...(report && { reportType: report.toLowerCase() }),
    ...(deliveryStatus && { deliveryStatus }),
    ...(original && { original: original.slice(0, LONGEST_ORIGINAL) }),
    mimeTypes: email.attachments.map((part) => part.mimeType),
    linkHosts: hostsOfLinks(`${email.text ?? ''}\n${email.html ?? ''}`),
  };
}

const isDate = (value: string): boolean => !Number.isNaN(Date.parse(value));

const link = /https?:\/\/(?:[^\s/@"'<>]{1,200}@)?([a-z0-9][a-z0-9.-]{1,252})/gi;
/** Nobody needs more of them to see where a mail leads. */
const MOST_LINKS = 50;

function hostsOfLinks(text: string): string[] {
  const found = text
    .slice(0, 64 * 1024)
    .matchAll(link)
    .take(MOST_LINKS);
  return [...new Set(found.map(([, host]) => (host ?? '').toLowerCase()))];
}

/** The first part of one of these types, as text. */
function partText(email: Email, types: string[]): string | undefined {
  const part = email.attachments.find((candidate) => types.includes(candidate.mimeType));
  return part && decode(part);
}

function decode(part: Attachment): string {
  if (typeof part.content === 'string') return part.content;
  const octets = new Uint8Array(part.content).subarray(0, LONGEST_TEXT);
  return new TextDecoder().decode(octets);
}
