import { isSameMailbox, recipientAddress } from './addresses.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import { findForward } from './forwards.ts';
import type { Grammar } from './grammar.ts';
import { withLocalNames } from './local-names.ts';
import type { Mail } from './mail.ts';
import type { NoticeRecipient, Original } from './notice.ts';
import { type Headers, receiversIn } from './original.ts';
import { type RecipientBlock, recipientBlocks } from './recipient-lines.ts';
import { readRecipient, scopeOf } from './recipient-reply.ts';
import { recipientInSentences } from './recipient-sentences.ts';
import { contact } from './recipient-words.ts';
import { blockOf, recipientsOfReport } from './report-recipients.ts';

/** All that tells who failed. */
export interface Evidence {
  mail: Mail;
  /** The notice's own lines. */
  words: string[];
  status: DeliveryStatus;
  /** Of the returned message, as far as they came back, and what they say. */
  headers: Headers;
  original: Original;
  /** What the words are read by. */
  grammar: Grammar;
}

/** One result per recipient: those of the report, else of the header, else of the text; the text fills in what they leave out. */
export function findRecipients(evidence: Evidence): NoticeRecipient[] {
  const { words, status, original, grammar } = evidence;
  const isOwn = ownAddresses(evidence);
  if (status.recipients.length > 0) {
    const reported = recipientsOfReport(evidence, isOwn);
    const further = evidence.mail.isWhole ? [] : beyondReport(reported, evidence, isOwn);
    return reported.length + further.length > 1
      ? [...reported, ...further]
      : reported.map((only) => withAlias(only, evidence, isOwn));
  }
  const named = sentOn(namedBlocks(evidence, isOwn), evidence, isOwn);
  const { fromAddress, subject } = evidence.mail;
  const list = listOf(fromAddress);
  const isNamed = list && [subject, ...words].some((line) => line.toLowerCase().includes(list.toLowerCase()));
  const address = (isNamed ? list : original.to) ?? refusing(evidence);
  const scope = scopeOf(words, named, grammar);
  if (named.length > 0) return named.map((block) => readRecipient(block, scope));
  return [readRecipient({ ...(address && { address }), lines: words }, scope)];
}

/** Who copies a printed report may cut it: whom the text lists beside all that it names failed, too. */
function beyondReport(
  reported: NoticeRecipient[],
  { words, grammar }: Evidence,
  isOwn: (address: string) => boolean,
): NoticeRecipient[] {
  const blocks = recipientBlocks(words, isOwn, grammar);
  if (!reported.every(({ address }) => blockOf(address, blocks))) return [];
  const known = new Set(reported.map(({ address }) => blockOf(address, blocks)));
  const scope = scopeOf(words, blocks, grammar);
  return blocks
    .filter((block) => !(known.has(block) || block.intended))
    .map((block) => readRecipient(block, scope));
}

/** A list that refuses a mail writes from its manager's address: `news-admin@corp.example` is of `news@corp.example`. */
const listOf = (from: string | undefined): string | undefined => {
  const [, before, behind, host] =
    /^(?:owner-([^@]{1,64})|([^@]{1,64})[-+](?:admin|owner|request|bounces?|manager|ctl|help))(@.{3,253})$/i.exec(
      from ?? '',
    ) ?? [];
  return host && `${before ?? behind}${host}`;
};

/** Who answers for himself names himself: `Your message to help@corp.example`, from that address; one that nobody reads was never written to. */
function refusing({ mail: { fromAddress = '', subject }, words }: Evidence): string | undefined {
  const isNamed =
    ticket.test(subject) || words.some((line) => line.toLowerCase().includes(fromAddress.toLowerCase()));
  return (
    listOf(fromAddress) ?? (fromAddress && isNamed && !nobody.test(fromAddress) ? fromAddress : undefined)
  );
}

/** `[Ticket#2026051210000232]`: it stands in mail that goes there. */
export const ticket = /\[[^\]]{0,30}#:? ?\d/;
const nobody = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster)\b/i;

/** The notice goes back to the sender: his address is never a failed recipient, unless the report or the header says so. */
function ownAddresses({ mail, status, original }: Evidence): (address: string) => boolean {
  const failed = [...status.recipients.map(({ address }) => address), ...failedHeader(mail)];
  const isFailed = (address: string) => failed.some((other) => other && isSameMailbox(address, other));
  const senders = [...mail.to, original.from, original.returnPath, mail.fromAddress].filter(
    (address) => address !== undefined && !isFailed(address),
  );
  return (address) =>
    senders.some((sender) => sender && isSameMailbox(sender, address)) ||
    /^(?:mailer-daemon|double-bounce)@/i.test(address);
}

/** Exim and Google name the recipients in a header. */
const failedHeader = (mail: Mail): string[] =>
  (mail.header('x-failed-recipients') ?? '')
    .split(',')
    .map((value) => recipientAddress(value))
    .filter((address) => address !== undefined);

/** Somebody may have written to such an address; where another one is named, nobody did. */
function withoutContacts(
  blocks: RecipientBlock[],
  { mail, words, grammar }: Evidence,
  isOwn: (address: string) => boolean,
): RecipientBlock[] {
  if (!blocks.some(({ address }) => contact.test(address))) return blocks;
  const others = blocks.filter(({ address }) => !contact.test(address));
  if (others.length > 0 || listOf(mail.fromAddress)) return others;
  const isNone = (address: string) => isOwn(address) || contact.test(address);
  return recipientInSentences(words, isNone, () => false, grammar).length > 0 ? [] : blocks;
}

function namedBlocks(evidence: Evidence, isOwn: (address: string) => boolean): RecipientBlock[] {
  const { mail, words, headers, original, grammar } = evidence;
  const blocks = withLocalNames(
    withoutContacts(recipientBlocks(words, isOwn, grammar), evidence, isOwn),
    words,
    receiversIn(headers).filter((address) => !isOwn(address)),
  );
  const failed = failedHeader(mail);
  const isShown = blocks.length === 0 || failed.some((address) => blockOf(address, blocks));
  if (failed.length > 0 && isShown) {
    const lines = failed.length === 1 ? words : [];
    return failed.map((address) => blockOf(address, blocks) ?? { address, lines });
  }
  if (blocks.length > 0) return blocks;
  const isLikely = (address: string) => original.to !== undefined && isSameMailbox(original.to, address);
  const isNone = (address: string) => isOwn(address) || contact.test(address);
  const clear = recipientInSentences(words, isNone, isLikely, grammar);
  const isNamed = clear.length > 0 || original.to !== undefined || listOf(mail.fromAddress) !== undefined;
  const named = isNamed ? clear : recipientInSentences(words, isOwn, isLikely, grammar);
  if (named.length > 0 || original.to || !mail.subject.includes('@')) return named;
  return recipientInSentences([mail.subject], isOwn, isLikely, grammar).map((block) => ({
    ...block,
    lines: words,
  }));
}

/** The text may say who it is, and from where the mail was sent on to the recipient of the report. */
function withAlias(
  recipient: NoticeRecipient,
  evidence: Evidence,
  isOwn: (address: string) => boolean,
): NoticeRecipient {
  const { address, intended } = recipient;
  if (!address) {
    const [only, ...others] = namedBlocks(evidence, isOwn);
    const meant = others.length === 0 ? (only?.address ?? evidence.original.to) : undefined;
    return { ...recipient, ...(meant && { address: meant }) };
  }
  if (intended) return recipient;
  const [block] = sentOn([{ address, lines: [] }], evidence, isOwn);
  const isSame = block?.intended !== undefined && isSameMailbox(block.address, address);
  return isSame ? { ...recipient, intended: block.intended as string } : recipient;
}

/** Two addresses are one recipient when the mail went from the one on to the other; more are several. */
const MOST_HOPS = 2;

/** The address that failed is the one that the mail was sent on to; the sender wrote to the other one. */
function sentOn(
  blocks: RecipientBlock[],
  { words, original, grammar }: Evidence,
  isOwn: (address: string) => boolean,
): RecipientBlock[] {
  const forward = blocks.length > MOST_HOPS ? undefined : findForward(words, isOwn, grammar);
  const isNot = (one: string | undefined) => (other: string | undefined) =>
    other !== undefined && !(one && isSameMailbox(one, other));
  const named = blocks.map(({ address }) => address);
  const target = forward?.target ?? (forward?.alias && named.find(isNot(forward.alias)));
  if (!target) return blocks;
  const isOther = isNot(target);
  const alias =
    [forward?.alias, ...named].find(isOther) ??
    recipientInSentences(
      words,
      (address) => isOwn(address) || !isOther(address),
      () => false,
      grammar,
    )[0]?.address ??
    [original.to].find(isOther);
  if (!alias || named.some((address) => isOther(address) && isNot(alias)(address))) return blocks;
  return [
    { address: target, intended: alias, lines: (blockOf(target, blocks) ?? blocks[0])?.lines ?? words },
  ];
}
