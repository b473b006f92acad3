import type { HistoryEntry } from './entry.ts';

/** Two lanes of 32 bits with factors of their own; one of them could not tell 20,000 bounces apart. */
const LANES = [
  { start: 0x811c9dc5, factor: 0x01000193 },
  { start: 0x9747b28c, factor: 0x5bd1e995 },
] as const;

function lane(text: string, { start, factor }: (typeof LANES)[number]): string {
  let hash = start ^ text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b); // late letters reach the early bits, too
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** A short name for some words, the same whenever they come; it keeps nobody from guessing the words. */
export const fingerprintOf = (...words: readonly string[]): string =>
  LANES.map((each) => lane(words.join('\n'), each)).join('');

/** What a bounce is known by, the surest first: the first letter of its id. */
export type Mark = 'o' | 'm' | 'n' | 't';

/** What is told of one bounce that stays the same, whoever shows it. */
export interface Stable {
  /** When the returned message was written, ISO 8601, and its id. */
  written: string | undefined;
  messageId: string | undefined;
  /** Date of the notice, and who wrote it. */
  date: string | undefined;
  reporter: string | undefined;
  /** For whom it failed, at last. */
  recipient: string;
  action: HistoryEntry['action'];
  reply: string;
}

/** Of a reply its letters and digits: webmails break and space lines as they like. */
const LONGEST_REPLY = 300;
const bare = (reply: string): string =>
  reply
    .slice(0, 2 * LONGEST_REPLY)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, LONGEST_REPLY);

/**
 * The id of a bounce. The date of the returned message stands in its original and in nearly every visible text, so it
 * comes first; with the recipient it is as good as the message's id. The same notice gets two ids where one form shows
 * headers that the other leaves out: Outlook shows none below the notices of other systems, and a Gmail that translates
 * the date of the returned message hides it from us. Then `likenessOf` finds the two; two notices without any date,
 * about the same address and with the same words, are one bounce: nothing in them tells them apart.
 */
export function idOf({ written, messageId, date, reporter, recipient, action, reply }: Stable): string {
  const whom = [recipient || bare(reply), action];
  const id = (mark: Mark, ...words: string[]) => `${mark}${fingerprintOf(...words, ...whom)}`;
  if (written) return id('o', written);
  if (messageId) return id('m', messageId);
  if (date) return id('n', date, reporter ?? '', bare(reply));
  return id('t', bare(reply));
}

/** Is this the id of a notice that says when? Ids are in capitals where their bounce is hashed (hash.ts). */
export const isSure = (id: string): boolean => !/^t/i.test(id);

/** The same for two forms of one notice, as they are kept: to whom, and in which words. */
export const likenessOf = ({
  recipient = '',
  action,
  diagnostic,
}: Pick<HistoryEntry, 'recipient' | 'action' | 'diagnostic'>): string =>
  fingerprintOf(recipient, action, bare(diagnostic));
