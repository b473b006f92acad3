import type { Reason } from '../causes/index.ts';
import type { CheckName } from '../diagnosis.ts';

/** The nouns of a notice that DNS knows something about (N8). */
export type Noun =
  /** The address that was refused: the one that the reply names, else that of the last hop. */
  | 'ip'
  /** The name with which the sending server greeted. */
  | 'helo'
  /** The domain that SPF looks at. */
  | 'return-path'
  /** The key of each signature; the From domain where the notice shows none. */
  | 'signature'
  /** The domain that the reader sees. */
  | 'from'
  /** The sender's domain that the reply complains about, else that of the return-path. */
  | 'sender'
  /** The link or domain that the reply names. */
  | 'named'
  /** Where the mail should have gone. */
  | 'recipient'
  /** The same; where the notice names no recipient, the name that could not be found. */
  | 'destination'
  /** The From domain, where the receiver publishes what it asks of senders. */
  | 'bulk-sender';

/** One question to DNS: which check, about which noun. */
export type Step = readonly [check: CheckName, about: Noun];

/** For each reason what DNS can tell about it, the most telling first; nothing where it can explain nothing. */
export type Plans = Readonly<Record<Reason, readonly Step[]>>;

/** Types the table: a reason that nobody has thought about does not compile. */
export const definePlans = (plans: Plans): Plans => plans;
