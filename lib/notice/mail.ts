import type { Email } from 'postal-mime';
import { lazily } from '../lazily.ts';
import { bareAddress } from './addresses.ts';
import { sentAt } from './dates.ts';
import type { Grammar } from './grammar.ts';
import { withBreaks } from './line-breaks.ts';
import { linksIn, type MaskedLink, maskedLinksIn } from './links.ts';
import { bodyText, invitationIn, reportIn, returnedIn, rightlyNamed, textOf } from './mail-parts.ts';
import type { NoticeSource } from './notice.ts';
import { parseMime } from './parse-mime.ts';
import { isSource, openPasted, type Pasted, visible, withBlankLines } from './pasted.ts';
import { divideNotice } from './report-parts.ts';
import { withoutSendAgain } from './send-again.ts';
import { withoutMark } from './subject-marks.ts';
import { unwrapped } from './wrapped.ts';

/** A message as far as the reader needs it; for a shown or pasted text most of it is empty. */
export interface Mail {
  /** False for text: nothing is known of its headers then but what the webmail shows. */
  isWhole: boolean;
  /** The first value of a header, lower-case name. */
  header: (name: string) => string | undefined;
  /** Name and address. */
  from: string;
  fromAddress?: string;
  to: string[];
  subject: string;
  /** Header lines that stood above a pasted text. */
  head?: string;
  /** When it was sent, ISO 8601; when it arrived, where its own clock cannot be right or it tells none. */
  date?: string;
  text: string;
  /** What the links lead to (links.ts); of a shown text only those that it spells out. */
  readonly links: string[];
  /** Those that show another address than they lead to. */
  readonly maskedLinks: MaskedLink[];
  /** `report-type` of a multipart/report (RFC 6522). */
  reportType?: string;
  /** The `message/delivery-status` part. */
  deliveryStatus?: string;
  /** The headers of the returned message. */
  original?: string;
  mimeTypes: string[];
}

/**
 * A notice and its report stand before the message that it returns, and mailboxes take 25 MB and more: what lies
 * behind the first megabyte is somebody's attachment (postal-mime needs a second for a megabyte of short lines).
 */
const LONGEST_MAIL = 1024 * 1024;
/** A megabyte of ordinary lines has fewer; a mail of blank lines would keep postal-mime busy for ten seconds. */
const MOST_LINES = 20_000;
/** What a person selects, or a webmail shows, is shorter; a notice stands before the message that it returns. */
const LONGEST_SELECTION = 128 * 1024;
/** A mail has one of these; what is saved as text has them in its program's language. */
const ownHeader = /^(?:from|to|subject|received|return-path|message-id|content-type)$/;
/** A notice whose lines a gateway or ticket system has joined. */
const flat = /(?:^|\n)[^\n]{400}/;

/** Opens a source; MIME is postal-mime's work. Never throws on bad input: what cannot be parsed is read as text. */
export async function openMail(source: NoticeSource, grammar: Grammar): Promise<Mail> {
  if (source.form !== 'mime') {
    const text = withoutSendAgain(source.text.slice(0, LONGEST_SELECTION));
    return source.form === 'shown'
      ? fromText({ ...source, text: withBreaks(visible(text), grammar) })
      : openSelection(text, grammar);
  }
  const { rest, report } = divideNotice(source.raw);
  const head = headOf(rest);
  const email = await parseMime(head);
  if (!email?.headers.some(({ key }) => ownHeader.test(key)))
    return openSelection(textOf(headOf(source.raw)), grammar);
  const own = report.length > 0 ? email : await unwrapped(email, head);
  const mail = fromEmail({ ...own, attachments: [...own.attachments.map(rightlyNamed), ...report] }, head);
  return flat.test(mail.text) ? { ...mail, text: withBreaks(mail.text, grammar) } : mail;
}

/** As much of a source as is read. */
export function headOf(raw: string | Uint8Array): string | Uint8Array {
  if (raw.length <= MOST_LINES) return raw;
  const find = (from: number) => (typeof raw === 'string' ? raw.indexOf('\n', from) : raw.indexOf(10, from));
  let end = 0;
  for (let lines = 0; lines < MOST_LINES && end < LONGEST_MAIL; lines++) {
    const next = find(end);
    if (next < 0) return raw.slice(0, LONGEST_MAIL);
    end = next + 1;
  }
  return raw.slice(0, Math.min(end, LONGEST_MAIL));
}

async function openSelection(text: string, grammar: Grammar): Promise<Mail> {
  const email = isSource(text) ? await parseMime(withBlankLines(text)) : undefined;
  if (email) return fromEmail(email, text);
  return fromText(openPasted(text, grammar));
}

function fromText({ text, subject = '', from = '', to, head }: Pasted): Mail {
  const receiver = bareAddress(to);
  const links = lazily(() => linksIn(text));
  return {
    isWhole: false,
    header: () => undefined,
    from,
    to: receiver ? [receiver] : [],
    subject: withoutMark(subject),
    ...(head && { head }),
    text,
    get links() {
      return links();
    },
    maskedLinks: [],
    mimeTypes: [],
  };
}

function fromEmail(email: Email, raw: string | Uint8Array): Mail {
  const headers = new Map(email.headers.toReversed().map(({ key, value }) => [key, value])); // the first of a name stays
  const header = (name: string) => headers.get(name);
  const report = /report-type\s{0,5}=\s{0,5}"?([\w-]{1,60})/i.exec(header('content-type') ?? '')?.[1];
  const deliveryStatus = reportIn(email);
  const original = returnedIn(email);
  const date = sentAt(email.date, header('received'));
  const fromAddress = email.from?.address;
  const links = lazily(() => linksIn(`${invitationIn(email)}\n${email.text ?? ''}\n${email.html ?? ''}`));
  const maskedLinks = lazily(() => maskedLinksIn(email.html ?? ''));
  return {
    isWhole: true,
    header,
    from: [email.from?.name, fromAddress].filter(Boolean).join(' '),
    ...(fromAddress && { fromAddress }),
    to: (email.to ?? []).flatMap((address) => (address.address ? [address.address] : [])),
    subject: withoutMark(email.subject ?? ''),
    ...(date && { date }),
    text: bodyText(email, raw),
    get links() {
      return links();
    },
    get maskedLinks() {
      return maskedLinks();
    },
    ...(report && { reportType: report.toLowerCase() }),
    ...(deliveryStatus && { deliveryStatus }),
    ...(original && { original }),
    mimeTypes: email.attachments.map((part) => part.mimeType),
  };
}
