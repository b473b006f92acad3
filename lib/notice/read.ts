import { isSameMailbox } from './addresses.ts';
import { type DeliveryStatus, isoDate, printedStatus, readDeliveryStatus } from './delivery-status.ts';
import { judgeGenuineness } from './genuineness.ts';
import { decideKind } from './kind.ts';
import { languageOf } from './language.ts';
import { type Mail, openMail } from './mail.ts';
import type { Notice, NoticeRecipient, NoticeSource } from './notice.ts';
import { readOriginal } from './original.ts';
import { findRecipients, type RecipientBlock } from './recipient-lines.ts';
import type { Reply } from './reply.ts';
import { findReply } from './reply-lines.ts';
import { retryUntil } from './retry.ts';
import { divide } from './sections.ts';

/** Reads a source into what the notice says. Bad input gives `not-a-bounce`; nothing throws. */
export async function readNotice(source: NoticeSource): Promise<Notice> {
  const mail = await openMail(source);
  const { words, original: shownOriginal } = divide(mail.text);
  const original = readOriginal(mail.original ?? shownOriginal);
  const printed = mail.deliveryStatus ?? printedStatus(mail.text);
  const status: DeliveryStatus = printed ? readDeliveryStatus(printed) : { recipients: [] };
  const isOwn = ownAddresses(mail, status);
  const blocks = findRecipients(words, isOwn);
  const recipients = gather(mail, words, status, blocks, original.to);
  const decision = decideKind({
    mail,
    words: words.join('\n'),
    actions: status.recipients.map((recipient) => recipient.action),
    hasReply: recipients.some((recipient) => recipient.replyCode || recipient.enhancedCode),
    hasRecipient: recipients.some((recipient) => recipient.address),
  });
  const isBounce = decision.kind === 'failure' || decision.kind === 'delay';
  const kept = isBounce ? recipients.map((recipient) => withAction(recipient, decision.kind, mail)) : [];
  const reportingMta = status.reportingMta ?? reportingMtaIn(words);
  const date = mail.date ?? isoDate(status.arrivalDate);
  const notice: Notice = {
    kind: decision.kind,
    genuineness: 'genuine',
    genuinenessReasons: [],
    ...(date && { date }),
    ...(reportingMta && { reportingMta }),
    language: decision.frame?.language ?? languageOf(words.join('\n')),
    original,
    recipients: kept,
  };
  return judgeGenuineness(notice, mail, words);
}

/** The notice goes back to the sender: his address is never a failed recipient, unless the report says so. */
function ownAddresses(mail: Mail, status: DeliveryStatus): (address: string) => boolean {
  const reported = status.recipients.flatMap((recipient) => (recipient.address ? [recipient.address] : []));
  const own = mail.to.filter((address) => !reported.some((other) => isSameMailbox(address, other)));
  return (address) =>
    own.some((mine) => isSameMailbox(mine, address)) || /^(?:mailer-daemon|postmaster)@/i.test(address);
}

function gather(
  mail: Mail,
  words: string[],
  status: DeliveryStatus,
  blocks: RecipientBlock[],
  originalTo: string | undefined,
): NoticeRecipient[] {
  if (status.recipients.length > 0) {
    return status.recipients.map((recipient) =>
      completed(recipient, words, blocks, status.recipients.length),
    );
  }
  const failed = failedHeader(mail);
  const named = blocks.length > 0 ? blocks : failed.map((address) => ({ address, lines: words }));
  if (named.length > 0) return named.map((block) => fromBlock(block, words, named.length));
  const reply = findReply(words);
  return [toRecipient(reply, originalTo)];
}

/** Exim and Google name the recipients in a header. */
const failedHeader = (mail: Mail): string[] =>
  (mail.header('x-failed-recipients') ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address.includes('@'));

function toRecipient(reply: Reply, address: string | undefined): NoticeRecipient {
  return {
    ...(address && { address }),
    action: 'failed',
    ...(reply.replyCode && { replyCode: reply.replyCode }),
    ...(reply.enhancedCode && { enhancedCode: reply.enhancedCode }),
    diagnostic: reply.text,
  };
}

const hasCode = (reply: Reply): boolean => reply.replyCode !== undefined || reply.enhancedCode !== undefined;

/** A recipient whose own lines hold no reply gets one only when it is alone, or where a line names it. */
function fromBlock(block: RecipientBlock, words: string[], count: number): NoticeRecipient {
  const own = findReply(count === 1 ? [...block.lines, '', ...words] : block.lines);
  const naming = words.filter((line) => line.includes(block.address));
  const reply = hasCode(own) ? own : (replyElsewhere(naming) ?? own);
  const remoteMta = hostIn(block.lines) ?? (count === 1 ? hostIn(words) : undefined);
  return {
    ...toRecipient(reply, block.address),
    ...(block.intended && !isSameMailbox(block.intended, block.address) && { intended: block.intended }),
    ...(remoteMta && { remoteMta }),
  };
}

function replyElsewhere(lines: string[]): Reply | undefined {
  const reply = findReply(lines);
  return hasCode(reply) ? reply : undefined;
}

/** The report's own reply stands; the text fills in what the report leaves out. */
function completed(
  recipient: NoticeRecipient,
  words: string[],
  blocks: RecipientBlock[],
  count: number,
): NoticeRecipient {
  const block = blocks.find(({ address }) => recipient.address && isSameMailbox(address, recipient.address));
  const intended =
    recipient.intended ?? (block?.intended !== recipient.address ? block?.intended : undefined);
  const withIntended = { ...recipient, ...(intended && { intended }) };
  if (recipient.replyCode) return withIntended;
  const lines = block ? block.lines : count === 1 ? words : [];
  const shown = findReply(lines);
  const better = shown.replyCode ? shown : count === 1 ? replyWithCode(words) : undefined;
  if (!better && recipient.diagnostic !== '') return withIntended;
  const reply = better ?? shown;
  const enhancedCode = reply.enhancedCode ?? recipient.enhancedCode;
  return {
    ...withIntended,
    ...(reply.replyCode && { replyCode: reply.replyCode }),
    ...(enhancedCode && { enhancedCode }),
    diagnostic: reply.text,
  };
}

function replyWithCode(words: string[]): Reply | undefined {
  const reply = findReply(words);
  return reply.replyCode ? reply : undefined;
}

/** What programs write when their time for a message is up. */
const expired =
  /retry time(?:out)? (?:not reached for any host after a long failure period|exceeded)|(?:message|delivery time|queue) (?:has )?expired|in (?:the )?queue too long|not going to try again|could not be delivered (?:for|within|after) (?:more than )?\d|message (?:timed out|timeout)/i;

function withAction(recipient: NoticeRecipient, kind: Notice['kind'], mail: Mail): NoticeRecipient {
  if (kind !== 'delay') {
    return expired.test(mail.text.slice(0, 16_000)) ? { ...recipient, hasExpired: true } : recipient;
  }
  const until = recipient.retryUntil ?? retryUntil(mail.text, mail.date);
  return { ...recipient, action: 'delayed', ...(until && { retryUntil: until }) };
}

const hostPattern =
  /(?:\bhost:? |talking to |connect to |remote system: (?:dns;)?|remote server[ :]+|gave up on |\bserver for the recipient domain \S{1,255} by )([a-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){1,8})/i;

function hostIn(lines: string[]): string | undefined {
  return hostPattern.exec(lines.join('\n').slice(0, 8000))?.[1]?.toLowerCase();
}

const generating =
  /(?:generating server|generierender server|serveur de génération|server di generazione|bronserver|servidor de (?:origem|generación)|genererande server|this is the mail system at host|reporting-mta: (?:dns;)?|program at|dsn generated by|sent by):?\s{0,5}([a-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){1,8})/i;

const reportingMtaIn = (words: string[]): string | undefined =>
  generating.exec(words.join('\n').slice(0, 64_000))?.[1]?.toLowerCase();
