import { domainOf, isSameMailbox } from './addresses.ts';
import type { DeliveryStatus } from './delivery-status.ts';
import type { Grammar } from './grammar.ts';
import type { NoticeRecipient } from './notice.ts';
import { intendedIn, type RecipientBlock, recipientBlocks } from './recipient-lines.ts';
import { completeRecipient, scopeOf } from './recipient-reply.ts';

/** What the text says of an address. */
export const blockOf = (address: string | undefined, blocks: RecipientBlock[]): RecipientBlock | undefined =>
  blocks.find((block) => address && isSameMailbox(block.address, address));

/** Exim's report has the alias, its text whom the alias led to; a name within a network is nobody's address. */
const targetOf = (
  { address }: NoticeRecipient,
  blocks: RecipientBlock[],
  recipients: NoticeRecipient[],
): RecipientBlock | undefined =>
  blocks.find(
    (block) =>
      address &&
      block.intended &&
      isSameMailbox(block.intended, address) &&
      domainOf(block.address).includes('.') &&
      !recipients.some((other) => other.address && isSameMailbox(other.address, block.address)),
  );

/** One for each of the report; the text fills in what it leaves out. */
export function recipientsOfReport(
  { status: { recipients }, words, grammar }: { status: DeliveryStatus; words: string[]; grammar: Grammar },
  isOwn: (address: string) => boolean,
): NoticeRecipient[] {
  const [only, ...others] = recipients;
  const isOnly = others.length === 0;
  const isComplete = isOnly && only?.replyCode !== undefined && intendedIn(words) === undefined;
  const blocks = isComplete ? [] : recipientBlocks(words, isOwn, grammar);
  const scope = scopeOf(words, recipients, grammar);
  return recipients.map((recipient) => {
    const own = blockOf(recipient.address, blocks) ?? blockOf(recipient.intended, blocks);
    const target = own ? undefined : targetOf(recipient, blocks, recipients);
    return target
      ? completeRecipient({ ...recipient, address: target.address }, target, scope)
      : completeRecipient(recipient, own, scope);
  });
}
