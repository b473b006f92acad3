import type { Actor, Bucket, Confidence, Party, Permanence } from '../diagnosis.ts';
import type { ProviderId } from '../providers/index.ts';
import type { ServiceId } from '../providers/services.ts';
import type { SiteId } from '../settings.ts';

/** How a bounce came to us. */
export type Arrival = SiteId | 'popup' | 'file' | 'table';

/** The way a message took, as far as what came back of it tells. */
export interface Route {
  /** Name or address of the server that sent it. */
  server?: string;
  /** Its address, where `server` is its name. */
  ip?: string;
  /** Domain of its first DKIM signature. */
  dkim?: string;
  /** The service that sent it for its customer. */
  service?: ServiceId;
}

/** One recipient of one bounce, as it is remembered on this computer: plain data, in the words of lib/diagnosis.ts. */
export interface HistoryEntry {
  /**
   * Fingerprint of the bounce and the recipient: the same however often, and by whichever way, the notice is read
   * (fingerprint.ts). Its first letter says by what it is known; in capitals where the addresses are hashed.
   */
  id: string;
  /** When it failed, milliseconds since 1970: the date of the notice, else of the returned message, else when it was read. */
  at: number;
  /** `at` is when it was first read: no form of the notice that was read has a date. */
  isUndated?: true;
  /** The address, or `#` and its salted hash (hash.ts) where the person wants no addresses kept; absent when the notice names nobody. */
  recipient?: string;
  /** Its domain, in ASCII. */
  domain?: string;
  /** Who runs the mailboxes there, where the notice tells. */
  provider?: ProviderId;
  /** From of what was sent: domain, and address or its hash. */
  ownDomain?: string;
  ownAddress?: string;
  route: Route;
  action: 'failed' | 'delayed';
  /** The reply, at most REPLY_LIMIT characters; without addresses where the person wants none kept. */
  diagnostic: string;
  replyCode?: string;
  enhancedCode?: string;
  rejectedBy: Party;
  bucket: Bucket;
  reason: string;
  permanence: Permanence;
  actor: Actor;
  confidence: Confidence;
  /** Subject of what was sent, without `Re:` and the like. */
  subject?: string;
  /** Campaign type: what the person calls it; where it is absent lib/history guesses by families of subjects. */
  campaign?: string;
  arrival: Arrival;
}

/** A long reply says nothing more after that, and 10,000 of them have to fit. */
export const REPLY_LIMIT = 1_000;

/** More of a subject is nothing to group by. */
export const SUBJECT_LIMIT = 200;

/** Mail that was sent or arrived, counted: from the log of a service, or told by the person. */
export interface SentTally {
  /** Of all but the counts: the same row of the same log is counted once. */
  id: string;
  /** The day, as milliseconds since 1970 of its beginning in UTC. */
  day: number;
  domain?: string;
  provider?: ProviderId;
  ownDomain?: string;
  campaign?: string;
  /** Everything that left, and what of it is known to have been accepted. */
  sent: number;
  accepted: number;
}

/** What the person changed, marked so that before and after can be compared. */
export interface ChangeMark {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: 'service' | 'routing' | 'domain' | 'dns' | 'other';
  /** In the person's words: "moved to a new ESP". */
  label: string;
}

/** All that is remembered, as the page and the patterns read it. */
export interface History {
  entries: readonly HistoryEntry[];
  tallies: readonly SentTally[];
  marks: readonly ChangeMark[];
  /** So many of the oldest bounces have made room for new ones (limits.ts); the person is told. */
  dropped?: number;
  /** So many records cannot be read; they are left where they are, and the person is told. */
  unreadable?: number;
}

/** Of somebody whose mail never failed, or who wants nothing remembered. */
export const NO_HISTORY: History = { entries: [], tallies: [], marks: [] };
