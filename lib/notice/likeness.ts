import { maskAddresses, maskNames } from '../causes/mask.ts';
import { daemon, hasNullPath, isAutomatic } from './daemon.ts';
import type { Frame } from './frames.ts';
import type { KindFacts } from './kind.ts';
import { isForReader, isMachineMade } from './stopped.ts';

/** What a mail that looks like a notice may be. */
export type MailClass = 'notice' | 'other';

/** A notice says what it is near its beginning. */
const OPENING = 1500;

/** Fewer octets of words leave too much to chance; an ideograph, which says as much as a syllable or two, is three. */
const SHORTEST = 150;

/** Of a sender's address, what stands before the host. */
const hosts = /@[\w.-]{3,253}/g;

/** What is known of a mail besides its words, as marks of the model. */
const marksOf = (
  { mail, words, language, hasReply, hasRecipient, returnsOwn, grammar }: KindFacts,
  subject: Frame | undefined,
  body: Frame | undefined,
): string[] =>
  Object.entries({
    daemon: daemon.test(mail.from),
    nullpath: hasNullPath(mail),
    automatic: isAutomatic(mail),
    machine: isMachineMade(mail, grammar),
    subject,
    body,
    reply: hasReply,
    recipient: hasRecipient,
    own: returnsOwn,
    original: mail.original,
    reader: isForReader(words, mail.subject, language, grammar),
  }).flatMap(([name, is]) => (is ? [`#${name}`] : []));

/** How like a notice a mail is by all its words and signs, 0 to 1, where no single one decides; undefined when it has hardly a word, or none that is known. */
export function likenessOf(
  facts: KindFacts,
  subject: Frame | undefined,
  body: Frame | undefined,
): number | undefined {
  const { mail, words, grammar } = facts;
  const opening = words.slice(0, OPENING);
  const text = `${mail.from.replace(hosts, '')}. ${mail.subject}. ${opening}`;
  const opinion = grammar.likeness()(maskNames(maskAddresses(text)), marksOf(facts, subject, body));
  return new TextEncoder().encode(opening).length < SHORTEST ? undefined : opinion?.shareOf('notice');
}
