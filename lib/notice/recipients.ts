import { isSameMailbox, recipientAddress } from './addresses.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import { hasExpired } from './expiry.ts';
import type { Mail } from './mail.ts';
import type { NoticeRecipient, Original } from './notice.ts';
import { type RecipientBlock, recipientBlocks } from './recipient-lines.ts';
import { recipientInSentences } from './recipient-sentences.ts';
import { commandIn, remoteHost } from './remote.ts';
import type { Reply } from './reply.ts';
import { findAnswer, findReply, findWords, isTelling, wholeReply } from './reply-lines.ts';

/** All that tells who failed. */
export interface Evidence {
  mail: Mail;
  /** The notice's own lines. */
  words: string[];
  status: DeliveryStatus;
  original: Original;
}

/** One result per recipient: those of the report, else of the header, else of the text; the text fills in what they leave out. */
export function findRecipients(evidence: Evidence): NoticeRecipient[] {
  const { words, status } = evidence;
  const isOwn = ownAddresses(evidence);
  const blocks = recipientBlocks(words, isOwn);
  if (status.recipients.length > 0) {
    const isOnly = status.recipients.length === 1;
    return status.recipients.map((recipient) => completed(recipient, evidence, blocks, isOnly));
  }
  const named = namedBlocks(evidence, blocks, isOwn);
  if (named.length > 0) return named.map((block) => fromBlock(block, words, named.length === 1));
  const { to } = evidence.original;
  return [fromBlock({ lines: words, ...(to && { address: to }) }, words, true)];
}

/** The notice goes back to the sender: his address is never a failed recipient, unless the report or the header says so. */
function ownAddresses({ mail, status, original }: Evidence): (address: string) => boolean {
  const failed = [...status.recipients.map(({ address }) => address), ...failedHeader(mail)];
  const isFailed = (address: string) => failed.some((other) => other && isSameMailbox(address, other));
  const senders = [...mail.to, original.from, original.returnPath, mail.fromAddress].filter(
    (address) => address !== undefined && !isFailed(address),
  );
  return (address) =>
    senders.some((sender) => sender && isSameMailbox(sender, address)) || /^mailer-daemon@/i.test(address);
}

/** Exim and Google name the recipients in a header. */
const failedHeader = (mail: Mail): string[] =>
  (mail.header('x-failed-recipients') ?? '')
    .split(',')
    .map((value) => recipientAddress(value))
    .filter((address) => address !== undefined);

function namedBlocks(
  { mail, words, original }: Evidence,
  blocks: RecipientBlock[],
  isOwn: (address: string) => boolean,
): RecipientBlock[] {
  const failed = failedHeader(mail);
  const isShown = blocks.length === 0 || failed.some((address) => blockOf(address, blocks));
  if (failed.length > 0 && isShown) {
    return failed.map(
      (address) => blockOf(address, blocks) ?? { address, lines: failed.length === 1 ? words : [] },
    );
  }
  if (blocks.length > 0) return blocks;
  const isLikely = (address: string) => original.to !== undefined && isSameMailbox(original.to, address);
  return recipientInSentences(words, isOwn, isLikely);
}

const blockOf = (address: string | undefined, blocks: RecipientBlock[]): RecipientBlock | undefined =>
  blocks.find((block) => address && isSameMailbox(block.address, address));

/** A recipient whose own lines hold no reply gets one only when it is alone, or where a line names it. */
function fromBlock(
  { address, intended, lines }: Partial<RecipientBlock> & { lines: string[] },
  words: string[],
  isOnly: boolean,
): NoticeRecipient {
  const reply = findOwnReply(address, lines, words, isOnly);
  const whole = reply && wholeReply(reply, words);
  return withSurroundings(
    {
      ...(address && { address }),
      ...(intended && address && !isSameMailbox(intended, address) && { intended }),
      action: 'failed',
      ...codesOf(whole),
      diagnostic: whole?.text ?? findWords(hasText(lines) ? lines : isOnly ? words : []),
    },
    surroundings(lines, words, isOnly),
  );
}

/** In the session that is printed, in its own lines, or where a line names it; one who is alone owns all that is said. */
function findOwnReply(
  address: string | undefined,
  lines: string[],
  words: string[],
  isOnly: boolean,
): Reply | undefined {
  const own = (address && findAnswer(address, words)) ?? findReply(lines);
  if (own) return own;
  if (isOnly) return lines !== words && isTelling(lines) ? undefined : findReply(words);
  return address ? findReply(words.filter((line) => line.includes(address))) : undefined;
}

/** One who is alone owns all that is said. */
const surroundings = (lines: string[], words: string[], isOnly: boolean): string[] =>
  isOnly && lines !== words ? [...lines, ...words] : lines;

const hasText = (lines: string[]): boolean => lines.some((line) => /\p{L}{3}/u.test(line));

const codesOf = (reply: Reply | undefined) => ({
  ...(reply?.replyCode && { replyCode: reply.replyCode }),
  ...(reply?.enhancedCode && { enhancedCode: reply.enhancedCode }),
});

/** The report's own reply stands; the text fills in what the report leaves out. */
function completed(
  recipient: NoticeRecipient,
  { words }: Evidence,
  blocks: RecipientBlock[],
  isOnly: boolean,
): NoticeRecipient {
  const block = blockOf(recipient.address, blocks) ?? blockOf(recipient.intended, blocks);
  const lines = block?.lines ?? (isOnly ? words : []);
  const intended = recipient.intended ?? block?.intended;
  const isForward = intended && recipient.address && !isSameMailbox(intended, recipient.address);
  const known = { ...recipient, ...(isForward && { intended }) };
  return withSurroundings(withReply(known, lines, words, isOnly), surroundings(lines, words, isOnly));
}

function withReply(
  recipient: NoticeRecipient,
  lines: string[],
  words: string[],
  isOnly: boolean,
): NoticeRecipient {
  const { replyCode, enhancedCode, diagnostic } = recipient;
  if (replyCode) {
    const whole = wholeReply({ text: diagnostic, replyCode }, words);
    return { ...recipient, diagnostic: whole.text };
  }
  const shown = findOwnReply(recipient.address, lines, words, isOnly);
  if (!shown?.replyCode && diagnostic !== '') return recipient;
  const code =
    enhancedCode && !/\.0\.0$/.test(enhancedCode) ? enhancedCode : (shown?.enhancedCode ?? enhancedCode);
  return {
    ...recipient,
    ...codesOf(shown),
    ...(code && { enhancedCode: code }),
    diagnostic: shown?.text ?? findWords(lines),
  };
}

/** What stands around a reply stands near it. */
const LONGEST_SURROUNDINGS = 8000;

/** Who replied to what, and whether it was the last attempt, stands around the reply. */
function withSurroundings(recipient: NoticeRecipient, lines: string[]): NoticeRecipient {
  const text = lines.join('\n').slice(0, LONGEST_SURROUNDINGS);
  const remoteMta = recipient.remoteMta ?? remoteHost(text);
  const command = commandIn(text);
  const isExpired = hasExpired(`${recipient.diagnostic}\n${text}`);
  return {
    ...recipient,
    ...(remoteMta && { remoteMta }),
    ...(command && { command }),
    ...(isExpired && { hasExpired: true }),
  };
}
