import { isSameMailbox, recipientAddress } from './addresses.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import type { Mail } from './mail.ts';
import type { NoticeRecipient, Original } from './notice.ts';
import { type RecipientBlock, recipientBlocks } from './recipient-lines.ts';
import { completeRecipient, readRecipient } from './recipient-reply.ts';
import { recipientInSentences } from './recipient-sentences.ts';

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
  const { words, status, original } = evidence;
  const isOwn = ownAddresses(evidence);
  if (status.recipients.length > 0) return fromReport(status.recipients, words, isOwn);
  const named = namedBlocks(evidence, isOwn);
  const scope = { words, isOnly: named.length < 2 };
  if (named.length > 0) return named.map((block) => readRecipient(block, scope));
  return [readRecipient({ ...(original.to && { address: original.to }), lines: words }, scope)];
}

/** What makes a line of the text matter beside a report that is complete. */
const alias = /\((?:ultimately )?(?:expanded|generated) |original (?:address|recipient)\s?:/i;

function fromReport(
  recipients: NoticeRecipient[],
  words: string[],
  isOwn: (address: string) => boolean,
): NoticeRecipient[] {
  const [only, ...others] = recipients;
  const isOnly = others.length === 0;
  const isComplete = isOnly && only?.replyCode !== undefined && !words.some((line) => alias.test(line));
  const blocks = isComplete ? [] : recipientBlocks(words, isOwn);
  return recipients.map((recipient) => {
    const block = blockOf(recipient.address, blocks) ?? blockOf(recipient.intended, blocks);
    return completeRecipient(recipient, block, { words, isOnly });
  });
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
  isOwn: (address: string) => boolean,
): RecipientBlock[] {
  const blocks = recipientBlocks(words, isOwn);
  const failed = failedHeader(mail);
  const isShown = blocks.length === 0 || failed.some((address) => blockOf(address, blocks));
  if (failed.length > 0 && isShown) {
    const lines = failed.length === 1 ? words : [];
    return failed.map((address) => blockOf(address, blocks) ?? { address, lines });
  }
  if (blocks.length > 0) return blocks;
  const isLikely = (address: string) => original.to !== undefined && isSameMailbox(original.to, address);
  return recipientInSentences(words, isOwn, isLikely);
}

const blockOf = (address: string | undefined, blocks: RecipientBlock[]): RecipientBlock | undefined =>
  blocks.find((block) => address && isSameMailbox(block.address, address));
