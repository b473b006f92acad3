import { type Campaign, campaignsOf } from '../campaign.ts';
import { DAY } from '../days.ts';
import type { ChangeMark, History, HistoryEntry, SentTally } from '../entry.ts';
import { isOwnSide, isRefusal } from '../sides.ts';

/** A history as the rules read it: what is recent, sorted once into what each rule asks for. */
export interface View {
  now: number;
  /** The newest bounce: an old mailbox that is read today has its own today. */
  asOf: number;
  /** Of the last WINDOW, oldest first. */
  entries: readonly HistoryEntry[];
  /** The other side refused the sender. */
  refusals: readonly HistoryEntry[];
  /** The sender's own side stopped it. */
  ownSide: readonly HistoryEntry[];
  /** Both: the sender, or the way it was sent, is to blame. */
  blaming: readonly HistoryEntry[];
  /** All the rest: addresses, full mailboxes, servers that were down. What a refusal is compared with. */
  others: readonly HistoryEntry[];
  tallies: readonly SentTally[];
  /** Oldest first. */
  marks: readonly ChangeMark[];
  campaigns: ReadonlyMap<string, Campaign>;
  say: Say;
}

/** Dates in the words of the person's language. */
export interface Say {
  /** `3 May`. */
  day(at: number): string;
  /** `09:00`. */
  time(at: number): string;
}

/** Older bounces tell of another set-up and other receivers' rules; a quarter of a year holds one newsletter a month three times. */
const WINDOW = 90 * DAY;

/** For logs and tests: the same in every language. */
const plainDates: Say = {
  day: (at) => new Date(at).toISOString().slice(0, 10),
  time: (at) => new Date(at).toISOString().slice(11, 16),
};

/** Sorts a history for the rules. */
export function viewOf({ entries, tallies, marks }: History, now: number, say: Say = plainDates): View {
  const known = entries.filter(({ at }) => at <= now);
  const asOf = known.reduce((newest, { at }) => Math.max(newest, at), 0) || now;
  const recent = known.filter(({ at }) => at > asOf - WINDOW).sort((a, b) => a.at - b.at);
  return {
    now,
    asOf,
    entries: recent,
    refusals: recent.filter(isRefusal),
    ownSide: recent.filter(isOwnSide),
    blaming: recent.filter((entry) => isRefusal(entry) || isOwnSide(entry)),
    others: recent.filter((entry) => !isRefusal(entry) && !isOwnSide(entry)),
    tallies: tallies.filter(({ day }) => day > asOf - WINDOW && day <= now),
    marks: marks.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at),
    campaigns: campaignsOf(recent, tallies),
    say,
  };
}
