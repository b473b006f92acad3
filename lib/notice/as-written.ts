import { withoutMargin, withoutSpacing } from './line-layout.ts';
import { withParagraphs } from './paragraphs.ts';
import { visible } from './pasted.ts';
import { withoutQuotedPrintable } from './quoted-printable.ts';

/** What Outlook writes behind each address when it makes a page plain: `bo@corp.example<mailto:bo@corp.example>`. */
const mailLink = /(?<=[\w.-]) ?[<[]mailto:[^\s<>[\]]{3,320}[>\]]/gi;
/** Gmail's mark of bold letters, `*bo@corp.example*`. */
const bold = /\*([^\s*@<>]{1,64}@[^\s*@<>]{3,255})\*/g;

/** An address that a gateway cut where its line was full. */
const cut = /<[^\s<>]{20,300}\n[^\s<>]{1,200}>/g;

/** One that was broken behind a hyphen, with which no host ends. */
const hyphen = /(@[\w.-]{1,60}-)\n\s{0,9}(?=[\w-]{1,60}\.[\w-])/g;

/** A text as the mail program wrote it: without what gateways, lists and clients do to all of its lines on the way. */
export function asWritten(text: string): string {
  const read = withoutQuotedPrintable(visible(text));
  const linked = read.includes('mailto:') ? read.replace(mailLink, '') : read;
  const plain = linked.includes('*') ? linked.replace(bold, '$1') : linked;
  const laidOut = withParagraphs(withoutSpacing(withoutMargin(plain.split('\n')).join('\n')));
  return laidOut
    .replace(cut, (found) => (found.includes('@') ? found.replace('\n', '') : found))
    .replace(hyphen, '$1');
}
