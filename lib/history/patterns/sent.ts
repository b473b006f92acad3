import type { SentTally } from '../entry.ts';
import { fisher } from '../statistics.ts';

/** What was sent there, and elsewhere. */
export interface Sent {
  there: number;
  elsewhere: number;
}

/** Fewer mails than this are no measure of what is usual. */
const ENOUGH_SENT = 50;

/** How much was sent to one place and to all others, from the tallies; nothing where these do not tell. */
export function sentTo(
  tallies: readonly SentTally[],
  keyOf: (tally: SentTally) => string | undefined,
  key: string,
): Sent | undefined {
  let there = 0;
  let elsewhere = 0;
  for (const tally of tallies) {
    const place = keyOf(tally);
    if (place === key) there += tally.sent;
    else if (place !== undefined) elsewhere += tally.sent;
  }
  return there >= ENOUGH_SENT && elsewhere >= ENOUGH_SENT ? { there, elsewhere } : undefined;
}

/** How often chance alone puts so many of all failures there, by what was sent. */
export const chanceBySent = (failedThere: number, failed: number, sent: Sent): number =>
  fisher(
    { hits: failedThere, all: Math.max(sent.there, failedThere) },
    { hits: failed - failedThere, all: Math.max(sent.elsewhere, failed - failedThere) },
  );
