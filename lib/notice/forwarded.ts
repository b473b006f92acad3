import type { Attachment, Email } from 'postal-mime';
import { daemon } from './daemon.ts';
import type { Grammar } from './grammar.ts';
import { headOf } from './mail.ts';
import { textOf } from './mail-parts.ts';
import type { NoticeSource } from './notice.ts';
import { parseMime } from './parse-mime.ts';
import { openPasted } from './pasted.ts';

/** A message that a mail program put into another as it was (RFC 2046 section 5.2.1). */
const isMessage = ({ mimeType }: Attachment): boolean => mimeType === 'message/rfc822';

/** It goes to a page, and only characters travel. */
const charactersOf = ({ content }: Attachment): string =>
  textOf(typeof content === 'string' ? content : new Uint8Array(content));

const typeOf = ({ headers }: Email): string => headers.find(({ key }) => key === 'content-type')?.value ?? '';

/** Below the header lines of a notice, as mail programs show them in a forward. */
function quotedIn(text: string, grammar: Grammar): NoticeSource | undefined {
  const { head, from = '' } = openPasted(text, grammar);
  return head !== undefined || daemon.test(from) ? { form: 'selection', text } : undefined;
}

/**
 * The notice that somebody forwarded in this message, attached or quoted: for whoever is asked "what does this mean?".
 * Undefined where there is none, and for a report, which returns a message rather than forwards it.
 */
export async function forwardedIn(source: NoticeSource, grammar: Grammar): Promise<NoticeSource | undefined> {
  if (source.form === 'selection') return; // read as whatever it quotes
  if (source.form === 'shown') return quotedIn(source.text, grammar);
  const email = await parseMime(headOf(source.raw));
  if (!email || /^\s{0,9}multipart\/report/i.test(typeOf(email))) return;
  const attached = email.attachments.find(isMessage);
  return attached ? { form: 'mime', raw: charactersOf(attached) } : quotedIn(email.text ?? '', grammar);
}
