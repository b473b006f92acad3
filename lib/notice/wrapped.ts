import type { Email } from 'postal-mime';
import { linksIn } from './links.ts';
import { rightlyNamed } from './mail-parts.ts';
import { parseMime } from './parse-mime.ts';

type Raw = string | Uint8Array;

/** The first boundary, which stands in the text where a gateway lost the header that names it. */
const bareBoundary = /^\s{0,99}(?:[^\n]{0,200}\n){0,6}?--([^\s"]{1,70})\s{0,9}\ncontent-[a-z-]{4,30}:/i;

/** A mail as it was before a gateway put it into another one, or lost the header that says how it is divided. */
export async function unwrapped(email: Email, raw: Raw): Promise<Email> {
  const boundary = bareBoundary.exec(email.text ?? '')?.[1];
  if (boundary) return (await parseMime(withHeader(raw, boundary))) ?? email;
  const inner = wrappedIn(email);
  const mail = inner && (await parseMime(inner));
  if (!mail || !isSame(mail, email)) return email;
  const outer = email.headers.filter(({ key }) => key !== 'content-type'); // what the reader's own server wrote
  return { ...mail, headers: [...outer, ...mail.headers] };
}

function withHeader(raw: Raw, boundary: string): Raw {
  const header = `Content-Type: multipart/mixed; boundary="${boundary}"\n`;
  return typeof raw === 'string'
    ? header + raw
    : new Uint8Array([...new TextEncoder().encode(header), ...raw]);
}

/** What a filter says of a mail is shorter, and leaves nothing to press. */
const LONGEST_REMARK = 8000;
const pressed = /\b(?:href|src|action|background)\s{0,9}=|<(?:form|button|input|area)\b|url\(/i;

/** All that such a gateway brings is the mail; where the page around it has more to show, that is what counts. */
function wrappedIn({ attachments, text = '', html = '' }: Email): Raw | undefined {
  const [only, ...others] = attachments;
  const remark = `${text}\n${html}`;
  if (!only || others.length > 0 || remark.length > LONGEST_REMARK) return undefined;
  if (linksIn(remark).length > 0 || pressed.test(html)) return undefined;
  const { mimeType, content } = rightlyNamed(only);
  if (mimeType !== 'message/rfc822') return undefined;
  return typeof content === 'string' ? content : new Uint8Array(content);
}

/** It keeps sender, receiver and subject, before which it may write something; who returns or forwards a mail writes his own. */
const isSame = ({ from, to, subject }: Email, outer: Email): boolean =>
  !!subject &&
  (outer.subject ?? '').endsWith(subject) &&
  from?.address === outer.from?.address &&
  to?.[0]?.address === outer.to?.[0]?.address;
