import { type Attachment, decodeWords, type Email } from 'postal-mime';
import { textOfHtml } from './text-of-html.ts';
import { withoutUtf7 } from './utf7.ts';

/** The reader looks at this much of each text. */
const LONGEST_TEXT = 512 * 1024;
/** Only the headers of the returned message count. */
const LONGEST_ORIGINAL = 64 * 1024;
/** A shorter text may only say that the message is HTML. */
const SHORT_TEXT = 200;

/** Plain text, else what the HTML says; where the structure is broken and both are lost, what stands in the source. */
export function bodyText(email: Email, raw: string | Uint8Array): string {
  const plain = withoutUtf7(email.text ?? '', raw);
  const isEnough = plain.length > SHORT_TEXT || (plain.includes('@') && plain.trim() !== '');
  const isRunTogether = isEnough && !plain.trim().includes('\n') && email.html !== undefined;
  if (isRunTogether && email.html) return textOfHtml(email.html.slice(0, LONGEST_TEXT));
  if (isEnough || (plain.trim() !== '' && !email.html)) return plain.slice(0, LONGEST_TEXT);
  if (email.html) return longer(textOfHtml(email.html.slice(0, LONGEST_TEXT)), plain);
  if (email.attachments.length === 0) return behindHeaders(textOf(raw));
  const [only, ...others] = email.attachments;
  return only && others.length === 0 && isOldText(only) ? decode(only) : plain;
}

/** `Content-Type: text`, as mailers wrote it before MIME had settled. */
const isOldText = ({ mimeType }: Attachment): boolean => /^(?:text|[^/]{0,40})$/i.test(mimeType);

const longer = (one: string, other: string): string =>
  one.trim().length >= other.trim().length ? one : other;

/** A source's characters. */
export const textOf = (raw: string | Uint8Array): string =>
  typeof raw === 'string' ? raw : new TextDecoder().decode(raw);

const behindHeaders = (raw: string): string => raw.slice(/\r?\n\r?\n/.exec(raw)?.index ?? 0);

const isReport = ({ mimeType }: Attachment): boolean =>
  mimeType === 'message/delivery-status' || mimeType === 'message/global-delivery-status';

const isReturned = ({ mimeType }: Attachment): boolean =>
  /^(?:message\/(?:rfc822|global)|(?:text|message)\/(?:rfc822|global)-headers)$/.test(mimeType);

/** The report (RFC 3464), which some programs send in several parts, or encode like a header. */
export function reportIn(email: Email): string | undefined {
  const report = email.attachments.filter(isReport).map(decode).join('\n\n').trim() || misnamedReport(email);
  return report?.includes('=?') ? decodeWords(report) : report;
}

/** The returned message's headers. */
export const returnedIn = (email: Email): string | undefined =>
  partText(email, isReturned)?.slice(0, LONGEST_ORIGINAL);

/** What a calendar would show; lines of it are folded (RFC 5545 section 3.1). */
export const invitationIn = (email: Email): string =>
  (partText(email, ({ mimeType }) => mimeType === 'text/calendar') ?? '').replace(/\r?\n[ \t]/g, '');

/** The first part of a kind that says anything, as text. */
function partText(email: Email, isWanted: (part: Attachment) => boolean): string | undefined {
  return email.attachments
    .filter(isWanted)
    .map(decode)
    .find((text) => text.trim() !== '');
}

/** Some gateways make the report a file, `details.txt`, `ATT00001.dat`, or give it a type of their own. */
function misnamedReport(email: Email): string | undefined {
  return partText(email, ({ mimeType }) =>
    /^(?:text\/(?:plain|x-)|application\/(?:octet-stream|x-)|message\/(?:x-|delivery-))/.test(mimeType),
  )?.match(/^(?:reporting-mta|final-recipient|feedback-type)\s{0,3}:[\s\S]*/im)?.[0];
}

function decode(part: Attachment): string {
  if (typeof part.content === 'string') return part.content;
  const octets = new Uint8Array(part.content).subarray(0, LONGEST_TEXT);
  return new TextDecoder().decode(octets);
}
