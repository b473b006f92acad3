import type { Frame } from './frames.ts';
import type { Mail } from './mail.ts';
import { discussed, quoted } from './mark-words.ts';
import { claim, claimElsewhere, letter } from './pasted-words.ts';

/** Somebody selected or pasted no more than this of a notice; longer texts have to show more. */
const SHORT = 500;

/** One paragraph without a greeting or a mail's header lines: people's letters have more. */
const isShortClaim = (text: string): boolean =>
  text.length <= SHORT &&
  (claim.test(text) || claimElsewhere.test(text)) &&
  !quoted.test(text) &&
  !letter.test(text) &&
  !/\n[^\S\n]{0,40}\n|^(?:from|sent|to|subject|von|de)\s?:/im.test(text.trim());

/** What is known of a text without a sender. */
interface PastedFacts {
  mail: Mail;
  words: string;
  hasReply: boolean;
  hasRecipient: boolean;
}

/** Is it what people say of a notice, or a page on which they do? */
export const isDiscussion = (text: string): boolean => discussed.test(text) || quoted.test(text);

/** A person selected it: a reply, or a frame and somebody it failed for, or a few words that say so, will do. */
export function isPastedNotice(
  { mail, words, hasReply, hasRecipient }: PastedFacts,
  frame: Frame | undefined,
): boolean {
  if (discussed.test(words)) return false;
  if (quoted.test(words)) return hasReply && (frame !== undefined || hasRecipient);
  const isPrint = mail.text.length <= SHORT || !letter.test(mail.text);
  return hasReply || (frame !== undefined && (hasRecipient || isPrint)) || isShortClaim(mail.text);
}
