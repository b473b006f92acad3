import { recipientAddress } from './addresses.ts';
import { type RecipientForm, withAddress } from './form-patterns.ts';
import type { Grammar } from './grammar.ts';
import { isReached, isReachedBelow } from './reached.ts';
import { HEADED, LABELLED, NAMED, REFUSED, ROW, TELLING, TOLD } from './recipient-forms.ts';
import { answered, invitation, notRecipient } from './recipient-words.ts';
import { isTelling } from './reply-lines.ts';

/** Longer lines are no line of a mail (RFC 5322 section 2.1.1 allows 998). */
export const LONGEST_LINE = 1000;

/** More than that is an attack, not a mail. */
const MOST_BLOCKS = 500;

/** A line that names a recipient. */
export interface Hit {
  at: number;
  rank: number;
  address: string;
  rest: string;
}

/** Further addresses of a list: `bo@corp.example, mia@b.example`. */
const listed = withAddress('^[\\s,;:、，；]{0,20}<?(?<a>ADDRESS)>?(?<rest>(?:[\\s,;、，；].*)?)$');
/** A line below a label that names one more recipient, or several. */
const furtherLine = withAddress(`^\\s{1,40}[*•・-]?\\s?<?(?<a>ADDRESS)>?(?<rest>[,;].*)?\\s{0,3}$`);

const isOfOthers = (text: string): boolean => notRecipient.test(text.slice(0, 80));

/** What divides the parts of a mail, where its source was pasted, may hold a host's name behind an `@`. */
const boundary = /^--\S+$/;

/** Its value may have been wrapped. */
const isLabel = /[:：]\s{0,3}$/;

const lineBefore = (lines: string[], at: number): string =>
  (lines[at - 1]?.trim() ? lines[at - 1] : lines[at - 2])?.slice(0, 300) ?? '';

/** Words in capitals are a name where whoever failed is listed. */
const isAnnounced = (lines: string[], at: number, last: Hit | undefined): boolean =>
  last?.at === at - 1 || /[:：]\s{0,3}$/.test(lineBefore(lines, at));

/** What became of it may stand below an address; a label there begins something else. */
const resultBelow = (line = ''): string => (/^\D{0,30}[:：]/.test(line) ? '' : line.slice(0, LONGEST_LINE));

/** Every such line; without those whom the mail did reach, unless that is all. */
export function findHits(
  lines: string[],
  isOwn: (address: string) => boolean,
  { labels, recipientLines }: Grammar,
): Hit[] {
  const hits: Hit[] = [];
  const unreached: Hit[] = [];
  let isBelow = false;
  for (const [at, text] of lines.entries()) {
    if (text.length > LONGEST_LINE) continue;
    isBelow = isReachedBelow(text) ?? isBelow;
    if (!text.includes('@')) continue;
    if (labels.sender.test(text) || boundary.test(text)) continue;
    const before = lineBefore(lines, at);
    if (isOfOthers(isLabel.test(before) ? `${before} ${text}` : text) || invitation.test(before)) continue;
    const hit = furtherHit(text, at, hits.at(-1)) ?? hitIn(text, at, recipientLines);
    if (!hit || (hit.rank === NAMED && !isAnnounced(lines, at, hits.at(-1)))) continue;
    const named = withListed(hit).filter(({ address }) => !isOwn(address));
    hits.push(...named);
    if (!isBelow && !isReached(hit.rest || resultBelow(lines[at + 1]))) unreached.push(...named);
    if (hits.length >= MOST_BLOCKS) break;
  }
  return unreached.length > 0 ? unreached : hits;
}

function hitIn(text: string, at: number, forms: readonly RecipientForm[]): Hit | undefined {
  for (const [rank, { mark, pattern }] of forms.entries()) {
    const groups = mark.test(text) ? pattern.exec(text)?.groups : undefined;
    const address = groups?.name ?? recipientAddress(groups?.a);
    const rest = groups?.rest ?? '';
    if (address && ((rank !== TOLD && rank !== ROW) || isTelling([text]) || answered.test(rest)))
      return { at, rank, address, rest: isReason(rank, text) && !isList(rank, rest) ? text : rest };
  }
  return undefined;
}

/** `Recipients: bo@corp.example`, and below it, indented, `mia@corp.example`. */
function furtherHit(text: string, at: number, last: Hit | undefined): Hit | undefined {
  if (!last || ![LABELLED, HEADED].includes(last.rank) || last.at !== at - 1 || !isDone.test(last.rest))
    return undefined;
  const { a, rest = '' } = furtherLine.exec(text)?.groups ?? {};
  const address = recipientAddress(a);
  return address ? { at, rank: last.rank, address, rest } : undefined;
}

/** A list may end with the mark that divides it. */
const isDone = /^[\s,;、，；]{0,20}$/;

/** No line lists more (RFC 5321 section 4.5.3.1.8). */
const MOST_LISTED = 100;

/** All addresses of a line that is nothing but a list of them. */
function withListed(hit: Hit): Hit[] {
  if (!hit.rest.includes('@')) return [isDone.test(hit.rest) ? { ...hit, rest: '' } : hit];
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

/** Behind a label that tells what failed there may be several. */
const isList = (rank: number, rest: string): boolean => rank === TELLING && rest.includes('@');

/** The label says what failed, or a reply does, and the line is all that is said. */
const isReason = (rank: number, text: string): boolean =>
  rank === TELLING ||
  rank === TOLD ||
  rank === REFUSED ||
  (rank === LABELLED && /unknown|no such|invalid|undeliverable/i.test(text));
