import { domainOf, isSameMailbox } from './addresses.ts';
import type { DeliveryStatus, ReportedRecipient } from './delivery-status.ts';
import type { Grammar } from './grammar.ts';
import type { NoticeRecipient } from './notice.ts';
import { type Headers, receiversIn } from './original.ts';
import { intendedIn, type RecipientBlock, recipientBlocks } from './recipient-lines.ts';
import { completeRecipient, scopeOf } from './recipient-reply.ts';

/** What the text says of an address. */
export const blockOf = (address: string | undefined, blocks: RecipientBlock[]): RecipientBlock | undefined =>
  blocks.find((block) => address && isSameMailbox(block.address, address));

/** Exim's report has the alias, once for each whom it led to, its text has those; a name within a network is nobody's address. */
const targetsOf = (
  { address }: NoticeRecipient,
  blocks: RecipientBlock[],
  reported: ReadonlySet<string>,
): RecipientBlock[] =>
  blocks.filter(
    (block) =>
      address &&
      block.intended &&
      isSameMailbox(block.intended, address) &&
      domainOf(block.address).includes('.') &&
      !reported.has(block.address.toLowerCase()),
  );

/** One for each of the report; the text fills in what it leaves out. */
export function recipientsOfReport(
  {
    status,
    headers,
    words,
    grammar,
  }: { status: DeliveryStatus; headers: Headers; words: string[]; grammar: Grammar },
  isOwn: (address: string) => boolean,
): NoticeRecipient[] {
  const [only, ...others] = status.recipients;
  const isOnly = others.length === 0;
  const isComplete =
    isOnly && only?.address !== undefined && only.replyCode !== undefined && intendedIn(words) === undefined;
  const blocks = isComplete ? [] : recipientBlocks(words, isOwn, grammar);
  const recipients = withAddresses(status.recipients, blocks, headers, isOwn);
  const reported = new Set(recipients.flatMap(({ address }) => address?.toLowerCase() ?? []));
  const told = new Set<RecipientBlock>(); // the report may name an alias five hundred times
  const named = recipients.flatMap((recipient): { recipient: NoticeRecipient; block?: RecipientBlock }[] => {
    const block = blockOf(recipient.address, blocks) ?? blockOf(recipient.intended, blocks);
    const targets = block ? [] : targetsOf(recipient, blocks, reported);
    if (targets.length === 0) return [{ recipient, ...(block && { block }) }];
    return targets
      .filter((target) => !told.has(target) && told.add(target))
      .map((target) => ({ recipient: { ...recipient, address: target.address }, block: target }));
  });
  const scope = scopeOf(
    words,
    named.map(({ recipient }) => recipient),
    grammar,
  );
  return withoutRepeats(named.map(({ recipient, block }) => completeRecipient(recipient, block, scope)));
}

/** Who is meant by a name without an address: the text or the returned mail names him. */
function withAddresses(
  recipients: ReportedRecipient[],
  blocks: RecipientBlock[],
  headers: Headers,
  isOwn: (address: string) => boolean,
): NoticeRecipient[] {
  if (recipients.every(({ address }) => address)) return recipients;
  const named = [...blocks.map(({ address }) => address), ...receiversIn(headers)].filter(
    (address) => !isOwn(address),
  );
  return recipients.map(({ name, ...recipient }) => {
    const address = recipient.address ?? named.find(isNamed(name ?? ''));
    return { ...(address && { address }), ...recipient };
  });
}

/** `kari.moe@corp.example` is `/S=Moe/G=Kari/O=Corp/`, and `bo@corp.example` is `bo`. */
function isNamed(name: string): (address: string) => boolean {
  const parts = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (address) => {
    const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
    return local.split(/[._-]/).every((part) => parts.includes(part));
  };
}

/** How much a result says of somebody who has several. */
const weightOf = ({ action, replyCode }: NoticeRecipient): number =>
  action === 'failed' ? (replyCode ? 2 : 1) : 0;

/** One for each, however many servers were asked. */
function withoutRepeats(recipients: NoticeRecipient[]): NoticeRecipient[] {
  const best = new Map<unknown, NoticeRecipient>();
  for (const recipient of recipients) {
    const { address, intended = '' } = recipient;
    const key = address ? `${address} ${intended}`.toLowerCase() : recipient;
    const known = best.get(key);
    if (!known || weightOf(recipient) > weightOf(known)) best.set(key, recipient);
  }
  return [...best.values()];
}
