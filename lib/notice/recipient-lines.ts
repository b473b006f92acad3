import { ADDRESS, bareAddress } from './addresses.ts';

/** Where a notice's text names a recipient, and the lines that belong to it. */
export interface RecipientBlock {
  address: string;
  /** Who was written to, when the line says so: `(expanded from <team@b.example>)`. */
  intended?: string;
  lines: string[];
}

/** How programs write the line that names a failed recipient; `a` the address, `i` the intended one, `rest` the reply. */
interface RecipientLine {
  id: string;
  pattern: RegExp;
}

const line = (id: string, source: string): RecipientLine => ({
  id,
  pattern: new RegExp(source.replaceAll('ADDRESS', ADDRESS), 'i'),
});

/** Strongest first: the first form that occurs is the one this notice uses. */
const forms: readonly RecipientLine[] = [
  line(
    'bracketed', // Postfix, qmail, Courier, Sendmail
    '^[\\s>]{0,8}<(?<a>ADDRESS)>(?:\\s\\((?:expanded|generated|was|alias) ?(?:from)?:?\\s?<?(?<i>ADDRESS)>?\\))?(?:[:,]|\\.\\.\\.|\\s*$)\\s*(?<rest>.*)$',
  ),
  line('date', '^\\s{0,8}<?(?<a>ADDRESS)>? on \\w{2,12},? \\d{1,2}(?<rest>.*)$'), // Exchange 2003
  line(
    'label', // Sun, Zoho, X3 and others
    '^[\\s*]{0,8}(?:recipient(?: address)?|failed recipient|addressed to|empfänger|destinataire|destinatario|destinatário|to address|rcpt to|final.recipient|original.recipient|unknown (?:user|recipient|address)|invalid (?:user|recipient)|no such user|user unknown)\\s?[:=]\\s{0,6}(?:rfc822;)?\\s?<?(?<a>ADDRESS)>?(?<rest>.*)$',
  ),
  line(
    'alone', // Exim, Exchange, Amazon, Gmail's old form
    '^[\\s*•>-]{0,20}<?(?<a>ADDRESS)>?(?:\\s?\\(\\s?<?ADDRESS>?\\s?\\))?(?:\\s?<mailto:ADDRESS>)?(?<rest>:?)\\s{0,3}$',
  ),
  line(
    'colon',
    '^[\\s*•>-]{0,20}<?(?<a>ADDRESS)>?(?:\\s\\(<?ADDRESS>?\\))?\\s?(?::|\\.\\.\\.|,|;| - )\\s{0,4}(?<rest>\\S.*)$',
  ),
  line('named', '^[\\s*•>-]{0,8}[^<>@:]{1,60}[<(](?:mailto:)?(?<a>ADDRESS)[>)](?<rest>.{0,20})$'), // `Sales Team (a@b)`
];

/** A sentence that names the recipient: Gmail, Microsoft 365, Yahoo and all translations of them. */
const sentences: readonly RegExp[] = [
  new RegExp(
    `(?:deliver(?:ed|ing|y)?|message|mail|e-?mail|group|recipient|address|user|to|an|à|para|a|per|voor|для|für|till|til)\\s{1,3}["'<(]{0,2}(?<a>${ADDRESS})`,
    'i',
  ),
  new RegExp(`(?<a>${ADDRESS})`),
];

/** More than that is an attack, not a mail. */
const MOST_BLOCKS = 500;

/** Finds each recipient that the text names, with its lines up to the next one. */
export function findRecipients(lines: string[], isOwn: (address: string) => boolean): RecipientBlock[] {
  for (const form of forms) {
    const blocks = blocksOf(lines, form, isOwn);
    if (blocks.length > 0) return blocks;
  }
  return inSentences(lines, isOwn);
}

function blocksOf(
  lines: string[],
  form: RecipientLine,
  isOwn: (address: string) => boolean,
): RecipientBlock[] {
  const blocks: RecipientBlock[] = [];
  for (const text of lines) {
    const groups = text.length < 1000 ? form.pattern.exec(text)?.groups : undefined;
    const address = bareAddress(groups?.a);
    if (!address || isOwn(address)) {
      blocks.at(-1)?.lines.push(text);
      continue;
    }
    if (blocks.length >= MOST_BLOCKS) break;
    const intended = bareAddress(groups?.i);
    blocks.push({ address, ...(intended && { intended }), lines: groups?.rest ? [groups.rest] : [] });
  }
  return merged(blocks);
}

/** A notice may name a recipient in its list and again above its reply. */
function merged(blocks: RecipientBlock[]): RecipientBlock[] {
  const byAddress = new Map<string, RecipientBlock>();
  for (const block of blocks) {
    const known = byAddress.get(block.address.toLowerCase());
    if (known) known.lines.push(...block.lines);
    else byAddress.set(block.address.toLowerCase(), block);
  }
  return [...byAddress.values()];
}

function inSentences(lines: string[], isOwn: (address: string) => boolean): RecipientBlock[] {
  for (const sentence of sentences) {
    for (const [index, text] of lines.entries()) {
      const address = bareAddress(sentence.exec(text.slice(0, 2000))?.groups?.a);
      if (address && !isOwn(address)) return [{ address, lines: lines.slice(index) }];
    }
  }
  return [];
}
