import { ADDRESS, recipientAddress } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { LabelSources } from './labels.ts';

/** Where a notice's text names a recipient, and the lines that belong to it. */
export interface RecipientBlock {
  address: string;
  /** Who was written to, when a line says so: `(expanded from <team@b.example>)`. */
  intended?: string;
  lines: string[];
}

/** How programs write the line that names a failed recipient, before the labels are filled in. */
interface Form {
  /** Stands in every such line; spares the others the pattern. */
  mark: RegExp;
  /** `a` is the address, `rest` what follows on the line. */
  source: string;
  flags: string | undefined;
}

/** The same with the labels of all languages. */
export interface RecipientForm {
  mark: RegExp;
  pattern: RegExp;
}

const withAddress = (source: string, flags = 'i'): RegExp =>
  new RegExp(source.replaceAll('ADDRESS', ADDRESS), flags);

const form = (mark: RegExp, source: string, flags?: string): Form => ({
  mark,
  source,
  flags,
});

const colon = /[:：=】]/;
const any = /@/;

/** Bullets, arrows, table borders and numbers before an address. */
const BULLET = '(?:[\\s*•・●■◆▶→|>–—-]{0,20}|\\s{0,8}\\d{1,3}[.)]\\s{1,4})';
/** Between an address and what is said of it: a stop, a column's edge, an arrow. */
const EDGE =
  '\\s?(?::|：|\\.\\.\\.|,|;| - )\\s{0,4}|\\s{0,20}(?:->|=>|→|–|—|\\|)\\s{0,20}|\\s{2,20}|\\t\\s{0,20}';

/** Sun, Zoho, IMail, MailEnable, XMail and others, in all languages: `Recipient: a@b`. */
const labelled = form(
  /[:：=】\t]|\S\s\s/,
  `^[\\s*•|・■□●◆【-]{0,12}(?:\\[<00>\\] XMail bounce: )?RECIPIENT_LABEL\\s?\\d{0,3}(?:\\s?[:：=]|】|\\t|\\s(?=\\s)| \\()\\s{0,20}\\[?(?:(?:rfc822|smtp)[;:]\\s?)?(?:@[^\\s:]{1,255}:)?["']?<?(?<a>ADDRESS)>?\\]?(?<rest>.*)$`,
);

/** A label of the program's own, which also says what failed: `User mailbox exceeds allowed size: a@b`. */
const telling = form(
  any,
  "^\\s{0,8}(?!(?:from|sender|reply|cc|bcc|to|date|sent|return|errors|original|message-id|in-reply|references|x-|.{0,40}\\b(?:contact|help|support|question|abuse|sender|postmaster))\\b)(?=\\p{L})[\\p{L}' -]{5,60}(?:: | to )<?(?<a>ADDRESS)>?(?<rest>)\\s{0,3}$",
  'iu',
);

/** Exim, Exchange, Amazon, Gmail's old form: the address alone. */
const alone = form(
  any,
  `^${BULLET}["']?<?(?<a>ADDRESS)>?["']?(?:\\s?\\(\\s?<?ADDRESS>?\\s?\\))?(?:\\s?<(?:mailto:)?ADDRESS>)?(?<rest>[:：]?)\\s{0,3}$`,
);

/** Clearest first: the first form that occurs is the one this notice uses. */
const forms: readonly Form[] = [
  // Postfix, qmail, Courier, Sendmail, PowerMTA: `<a@b>: host ...`, `<a@b>... User unknown`, `<a@b> (expanded from <c@d>): ...`
  form(
    /^[\s>]{0,8}</,
    '^[\\s>]{0,8}<(?:@[^\\s:<>]{1,255}:)?(?<a>ADDRESS)>(?=[:,;]|\\.\\.\\.| \\(| {1,8}(?:\\.\\.\\. )?\\w|\\s*$)(?<rest>.*)$',
  ),
  // Momentum: `>>> a@b (reading confirmation): 550 ...`
  form(/^>>> /, '^>>> (?<a>ADDRESS) \\([^()]{2,60}\\):(?<rest>.*)$'),
  // Exchange until 2003: `a@b on Mon, 4 May 2026 10:00:00 +0200`, `'a@b' am 04.05.2026 10:00`
  form(
    / \d/,
    '^\\s{0,12}["\']?<?(?<a>ADDRESS)>?["\']? (?:on|am|le|el|em|il|op|den|dnia|dne) (?:\\w{2,12},? )?\\d{1,2}(?<rest>[\\s./-].*)$',
  ),
  labelled,
  alone,
  form(
    any,
    `^${BULLET}<?(?<a>ADDRESS)>?(?:\\s\\(<?ADDRESS>?\\))?(?:${EDGE}|\\s(?=invalid|unknown|no such|mailbox|user|\\(|\\[)|(?=（))(?<rest>\\S.*)$`,
  ),
  // `Sales Team (a@b)`: a name, in capitals or in a script that has none
  form(
    /[<(]/,
    '^[\\s*•>-]{0,8}["\']?(?!Please|Reply|Contact)[\\p{Lu}\\p{Lo}\\d][^<>@:()]{0,60}[<(](?:mailto:)?(?<a>ADDRESS)[>)](?:\\s?<mailto:ADDRESS>)?(?<rest>[:.]?)\\s{0,3}$',
    'u',
  ),
  telling,
  // what a list of the mail's headers says
  form(colon, `^[\\s*•|・■□●◆【-]{0,12}TO_LABEL(?:\\s?[:：]|】)\\s{0,12}["']?<?(?<a>ADDRESS)>?(?<rest>.*)$`),
  // Exim and Sendmail hide what an alias leads to: `(generated from a@b)`, `(expanded from: <a@b>)`
  form(
    /generated from|expanded from/,
    '^\\s{0,12}\\((?:ultimately )?(?:generated|expanded) from:?\\s?<?(?<a>ADDRESS)>?\\)(?<rest>.*)$',
  ),
];

/** The forms in all languages, in their order. */
export const recipientForms = ({ recipient, to }: LabelSources): RecipientForm[] =>
  forms.map(({ mark, source, flags }) => ({
    mark,
    pattern: withAddress(
      source.replaceAll('RECIPIENT_LABEL', () => recipient).replaceAll('TO_LABEL', () => to),
      flags,
    ),
  }));

/** Further addresses of a list: `bo@corp.example, mia@b.example`. */
const listed = withAddress('^[\\s,;:、，；]{0,20}<?(?<a>ADDRESS)>?(?<rest>(?:[\\s,;、，；].*)?)$');
/** A line below a label that names one more recipient, or several. */
const furtherLine = withAddress(`^\\s{2,40}[*•・-]?\\s?<?(?<a>ADDRESS)>?(?<rest>[,;].*)?\\s{0,3}$`);

const LABELLED = forms.indexOf(labelled);
const TELLING = forms.indexOf(telling);
const ALONE = forms.indexOf(alone);

const aliasOf = withAddress('\\((?:ultimately )?(?:expanded|generated) (?:from|by):?\\s?<?(?<a>ADDRESS)');
const originalAddress = withAddress(
  '^\\s{0,12}original (?:address|recipient):\\s{0,5}(?:rfc822;)?\\s?<?(?<a>ADDRESS)',
);

/** Longer lines are no line of a mail (RFC 5322 section 2.1.1 allows 998). */
const LONGEST_LINE = 1000;

/** More than that is an attack, not a mail. */
const MOST_BLOCKS = 500;

interface Hit {
  at: number;
  rank: number;
  address: string;
  rest: string;
}

/** Each recipient that a line of its own names, with its lines up to the next one. */
export function recipientBlocks(
  lines: string[],
  isOwn: (address: string) => boolean,
  grammar: Grammar,
): RecipientBlock[] {
  const hits = findHits(lines, isOwn, grammar);
  const best = Math.min(...hits.map(({ rank }) => rank));
  const listed = new Set(hits.flatMap(({ rank, rest, address }) => (rank === best && !rest.trim() ? [address] : [])));
  const used = hits.filter(
    (hit) => hit.rank === best || isSameList(hit, best) || (hit.rest.trim() !== '' && listed.has(hit.address)),
  );
  const blocks = merged(
    used.map(({ address, at, rest }, index) => {
      const own = lines.slice(at + 1, used.find((next, other) => other > index && next.at > at)?.at);
      const intended = intendedIn([lines[at] ?? '', ...own.slice(0, 4)]);
      return { address, ...(intended && { intended }), lines: rest ? [rest, ...own] : own };
    }),
  );
  return blocks.map((block, index) => ({ ...block, lines: saidOf(blocks, index) }));
}

/** Some programs use two forms side by side: GMX writes `"a@b":` above a reply and `<a@b>` where there is none. */
const isSameList = ({ rank, rest }: Hit, best: number): boolean =>
  (best === LABELLED && rank === TELLING) || (best === 0 && rank === ALONE && rest !== '');

const isBare = ({ lines }: RecipientBlock): boolean => lines.every((line) => line.trim() === '');

/** Of addresses that stand in a list, with nothing behind or between them, what follows the last is said of all. */
const saidOf = (blocks: RecipientBlock[], index: number): string[] =>
  blocks.slice(index).find((block) => !isBare(block))?.lines ?? [];

/** Before the address of somebody who helps. */
const invitation =
  /(?:\b(?:contact|help|questions?|support|assistance|kontakt|hilfe|fragen|aide|ayuda|aiuto|ajuda)\b|お問い合わせ|联系|聯絡|문의)[^.!?\n]{0,60}[:：]\s{0,3}$/i;

const lineBefore = (lines: string[], at: number): string =>
  (lines[at - 1]?.trim() ? lines[at - 1] : lines[at - 2])?.slice(0, 300) ?? '';

function findHits(
  lines: string[],
  isOwn: (address: string) => boolean,
  { labels, recipientLines }: Grammar,
): Hit[] {
  const hits: Hit[] = [];
  for (const [at, text] of lines.entries()) {
    if (!text.includes('@') || text.length > LONGEST_LINE) continue;
    if (colon.test(text) && labels.sender.test(text)) continue;
    if (invitation.test(lineBefore(lines, at))) continue;
    const hit = furtherHit(text, at, hits.at(-1)) ?? hitIn(text, at, recipientLines);
    if (hit) hits.push(...withListed(hit).filter(({ address }) => !isOwn(address)));
    if (hits.length >= MOST_BLOCKS) break;
  }
  return hits;
}

function hitIn(text: string, at: number, forms: readonly RecipientForm[]): Hit | undefined {
  for (const [rank, { mark, pattern }] of forms.entries()) {
    const groups = mark.test(text) ? pattern.exec(text)?.groups : undefined;
    const address = recipientAddress(groups?.a);
    if (address) return { at, rank, address, rest: isReason(rank, text) ? text : (groups?.rest ?? '') };
  }
  return undefined;
}

/** `Recipients: bo@corp.example`, and below it, indented, `mia@corp.example`. */
function furtherHit(text: string, at: number, last: Hit | undefined): Hit | undefined {
  if (last?.rank !== LABELLED || last.at !== at - 1 || last.rest.trim() !== '') return undefined;
  const { a, rest = '' } = furtherLine.exec(text)?.groups ?? {};
  const address = recipientAddress(a);
  return address ? { at, rank: LABELLED, address, rest } : undefined;
}

/** A list may end with the mark that divides it. */
const isDone = /^[\s,;、，；]{0,20}$/;

/** No line lists more (RFC 5321 section 4.5.3.1.8). */
const MOST_LISTED = 100;

/** All addresses of a line that is nothing but a list of them. */
function withListed(hit: Hit): Hit[] {
  if (!hit.rest.includes('@')) return [hit];
  const addresses = [hit.address];
  for (let rest = hit.rest; !isDone.test(rest); ) {
    const groups = listed.exec(rest)?.groups;
    const address = recipientAddress(groups?.a);
    if (!address || addresses.length >= MOST_LISTED) return [hit];
    addresses.push(address);
    rest = groups?.rest ?? '';
  }
  return addresses.map((address) => ({ ...hit, address, rest: '' }));
}

/** The label says what failed, and the line is all that is said. */
const isReason = (rank: number, text: string): boolean =>
  rank === TELLING || (rank === LABELLED && /unknown|no such|invalid|undeliverable/i.test(text));

function intendedIn(lines: string[]): string | undefined {
  for (const text of lines) {
    if (!text.includes('@') || text.length > LONGEST_LINE) continue;
    const found = (aliasOf.exec(text) ?? originalAddress.exec(text))?.groups?.a;
    if (found) return recipientAddress(found);
  }
  return undefined;
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
