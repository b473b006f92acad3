import { shortened } from './harmless.ts';
import type { Letter } from './letter.ts';

/** Windows hands nothing longer to a mail program (INTERNET_MAX_URL_LENGTH is 2,083). */
const LONGEST = 2000;

const encoded = (body: string): string => encodeURIComponent(body.replace(/\r?\n/g, '\r\n').toWellFormed());

/** A link that opens this letter as a draft (RFC 6068); a body that is too long for one loses its end. */
export function mailtoOf({ to = '', subject, body }: Letter): string {
  const head = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject.toWellFormed())}&body=`;
  const room = LONGEST - head.length;
  let text = body;
  while (encoded(text).length > room && text.length > 1) {
    text = shortened(text, Math.floor(text.length * Math.min(0.9, room / encoded(text).length)));
  }
  return head + encoded(text);
}
