import type { ChangeMark, SentTally } from '../../lib/history/entry.ts';
import type { ProviderId } from '../../lib/providers/index.ts';
import type { replies } from './replies.ts';

/** Whom the sample company sends as. */
export type Sender = 'sales' | 'marketing' | 'office';

/** Bounces with a known cause, put among the usual ones. Days count from the first day of the mailbox, 0. */
export interface Story {
  reason: keyof typeof replies & string;
  count: number;
  days: readonly [first: number, last: number];
  /** Only at customers of one provider; the others never. */
  provider?: ProviderId;
  notAt?: ProviderId;
  /** Only at one company. */
  organisation?: string;
  /** All to one and the same address. */
  isOneAddress?: true;
  sender?: Sender;
  /** Group mail with this subject; else half is newsletters and half has a subject of its own. */
  subject?: string;
  /** Every mail has a subject of its own. */
  isOneToOne?: true;
  /** Every server has the same words for it. */
  isOneWording?: true;
  /** Of the day, in UTC; 8 to 18 without it. */
  hours?: readonly [from: number, to: number];
}

/** A mailbox of bounces of which everything is known. */
export interface Mailbox {
  id: string;
  /** How long it goes back. */
  days: number;
  /** Usual bounces, a day on average. */
  usual: number;
  stories?: readonly Story[];
  marks?: readonly { day: number; kind: ChangeMark['kind']; label: string }[];
  tallies?: readonly (Omit<SentTally, 'id' | 'day'> & { days: readonly [first: number, last: number] })[];
  /** Days that passed after the last bounce. */
  quietDays?: number;
  /** The patterns that are really there; no other may be found. */
  truth: readonly string[];
  /** Found as well, as they follow from the truth; may be missing. */
  allowed?: readonly string[];
  /** It looks like this pattern and is none; and why. */
  nearly?: string;
  why?: string;
}

/** Types a mailbox. */
export const defineMailbox = (mailbox: Mailbox): Mailbox => mailbox;
