import { lazily } from '../lazily.ts';
import { isSameMailbox } from './addresses.ts';
import { hasExpired } from './expiry.ts';
import type { Grammar } from './grammar.ts';
import type { NoticeRecipient } from './notice.ts';
import type { RecipientBlock } from './recipient-lines.ts';
import { commandIn, remoteHost } from './remote.ts';
import type { Reply } from './reply.ts';
import {
  findAnswer,
  findReply,
  findWords,
  givesReason,
  isTelling,
  wholeReply,
  wordsIn,
} from './reply-lines.ts';

/** What else the notice says, and whether all of it is about this recipient. */
export interface Scope {
  words: string[];
  isOnly: boolean;
  /** The addresses of all. */
  named: string[];
  /** What stands above the first of several recipients. */
  above: string[];
  /** All that is said, of one who is alone; else what stands above. */
  around: () => string;
  grammar: Grammar;
}

/** So many lines are read for all recipients together: five hundred of them and a megabyte would take minutes. */
const MOST_READ = 500_000;

/** One for all recipients of a notice. */
export function scopeOf(
  all: string[],
  recipients: readonly Partial<RecipientBlock>[],
  grammar: Grammar,
): Scope {
  const isOnly = recipients.length < 2;
  const words = isOnly ? all : all.slice(0, Math.ceil(MOST_READ / recipients.length));
  const isNamed = (line: string) =>
    line.includes('@') && recipients.some(({ address }) => address && line.includes(address));
  const end = isOnly ? 0 : words.findIndex(isNamed);
  const before = words.slice(0, Math.max(0, end));
  const own = recipients[0]?.lines?.find((line) => /\S/.test(line)); // what is said of the first may stand above it
  const above = own === undefined ? before : before.slice(0, before.indexOf(own) >>> 0);
  const named = recipients.flatMap(({ address }) => address ?? []);
  return { words, isOnly, named, above, around: lazily(() => wordsIn(isOnly ? words : above)), grammar };
}

/** A recipient that the text names: a reply is never carried over from another one. */
export function readRecipient(
  { address, intended, lines }: Partial<RecipientBlock> & { lines: string[] },
  scope: Scope,
): NoticeRecipient {
  const reply = findOwnReply(address, lines, scope);
  const whole = reply && wholeReply(reply, scope.words);
  return withSurroundings(
    {
      ...(address && { address }),
      ...(intended && address && !isSameMailbox(intended, address) && { intended }),
      action: 'failed',
      ...codesOf(whole),
      diagnostic: whole && hasText([whole.text]) ? whole.text : wordsAbout(lines, scope),
    },
    lines,
    scope,
  );
}

/** A recipient of the report: its own reply stands; the text fills in what the report leaves out. */
export function completeRecipient(
  recipient: NoticeRecipient,
  block: RecipientBlock | undefined,
  scope: Scope,
): NoticeRecipient {
  const lines = block?.lines ?? (scope.isOnly ? scope.words : []);
  const intended = recipient.intended ?? block?.intended;
  const isForward = intended && recipient.address && !isSameMailbox(intended, recipient.address);
  const known = { ...recipient, ...(isForward && { intended }) };
  return withSurroundings(withReply(known, lines, scope), lines, scope);
}

function withReply(recipient: NoticeRecipient, lines: string[], scope: Scope): NoticeRecipient {
  const { address, replyCode, enhancedCode, diagnostic } = recipient;
  if (replyCode) {
    const whole = wholeReply({ text: diagnostic, replyCode }, scope.words);
    return { ...recipient, diagnostic: whole.text };
  }
  const shown = findOwnReply(address, lines, scope);
  const isOthers = ({ text }: Reply) => {
    const [before = ''] = address ? text.split(address, 1) : [];
    return scope.named.some((other) => before.includes(other)); // whom it names first
  };
  if (diagnostic !== '' && (!shown?.replyCode || isOthers(shown))) return recipient;
  const isSpecific = enhancedCode !== undefined && !enhancedCode.endsWith('.0.0');
  const code = isSpecific ? enhancedCode : (shown?.enhancedCode ?? enhancedCode);
  return {
    ...recipient,
    ...codesOf(shown),
    ...(code && { enhancedCode: code }),
    diagnostic: shown?.text ?? wordsAbout(lines, scope),
  };
}

/**
 * In the session that is printed, in its own lines, or where a line names it; one who is alone owns all that is said,
 * and several share what stands above them all.
 */
function findOwnReply(
  address: string | undefined,
  lines: string[],
  { words, isOnly, above }: Scope,
): Reply | undefined {
  const own = (address && findAnswer(address, words)) ?? findReply(lines);
  if (own) return own;
  if (isOnly) return lines !== words && isTelling(lines) ? undefined : findReply(words);
  const named = address ? findReply(words.filter((line) => line.includes(address))) : undefined;
  return named ?? (isTelling(lines) ? undefined : findReply(above));
}

/** What is said without a reply: beside the recipient, or, of one who is alone, elsewhere if it tells nothing there. */
function wordsAbout(lines: string[], scope: Scope): string {
  const isSaid =
    isTelling(lines) ||
    (hasText(lines) && (givesReason(lines, scope.grammar.labels) || !isTelling(scope.words)));
  return findWords(isSaid || !scope.isOnly ? lines : scope.words, scope.grammar);
}

const hasText = (lines: string[]): boolean => lines.some((line) => /\p{L}{3}/u.test(line));

const codesOf = (reply: Reply | undefined) => ({
  ...(reply?.replyCode && { replyCode: reply.replyCode }),
  ...(reply?.enhancedCode && { enhancedCode: reply.enhancedCode }),
});

/** What stands around a reply stands near it. */
const LONGEST_SURROUNDINGS = 4000;

function surroundings(lines: string[], { words, isOnly }: Scope): string {
  const around = isOnly && lines !== words ? [...lines, ...words] : lines;
  return around.join('\n').slice(0, LONGEST_SURROUNDINGS);
}

/** Who replied to what, and whether it was the last attempt, stands around the reply. */
function withSurroundings(recipient: NoticeRecipient, lines: string[], scope: Scope): NoticeRecipient {
  const text = surroundings(lines, scope);
  const { around } = scope;
  const remoteMta = recipient.remoteMta ?? remoteHost(text);
  const command = commandIn(text, recipient.diagnostic);
  const isExpired = hasExpired(`${recipient.diagnostic}\n${text}`);
  return {
    ...recipient,
    ...(remoteMta && { remoteMta }),
    ...(command && { command }),
    ...(isExpired && { hasExpired: true }),
    around,
  };
}
