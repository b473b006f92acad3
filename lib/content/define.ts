import type { Email } from 'postal-mime';
import type { Message } from '../i18n.ts';
import { shortened } from '../report/harmless.ts';
import type { HtmlFacts } from './html-facts.ts';

/** `high`: filters refuse mail for less; `medium`: it weighs against the message; `low`: it would be better otherwise. */
export type Severity = 'high' | 'medium' | 'low';

/** One thing about a message that filters hold against it, together with all others: never a single word (R24). */
export interface ContentFinding {
  id: string;
  severity: Severity;
  /** What it is and what to do, in words that need no technical knowledge. */
  sentence: Message;
  /** Hosts, names of files and the like, as they stand in the message; written by whoever wrote it. */
  evidence: readonly string[];
}

/** How much of the message came back. */
export type Returned = 'whole' | 'headers' | 'nothing';

/** What the review of one message found, the heaviest first. */
export interface ContentReview {
  returned: Returned;
  findings: ContentFinding[];
}

/** A message, as far as the review looks at it. */
export interface ReviewedMessage {
  /** All values of a header, lower-case name, in their order. */
  headers: (name: string) => readonly string[];
  email: Email;
  /** The domain of From, in ASCII and lower case. */
  domain: string | undefined;
  html: HtmlFacts;
  /** Everything that a person reads without markup. */
  text: string;
  /** Octets of the whole message and of the pictures in it. */
  size: number;
  pictureOctets: number;
}

/** What a look found; what is not the case is no finding. */
export type Found = ContentFinding | false | undefined;

/** Looks at one side of a message. */
export type Look = (message: ReviewedMessage) => Found[];

/** More of one kind convince nobody. */
const MOST_EVIDENCE = 8;
/** A line of the popup. */
const LONGEST_EVIDENCE = 120;

/** Makes one finding; what it shows may have been written to be too much. */
export function defineFinding(
  id: string,
  severity: Severity,
  sentence: Message,
  evidence: readonly string[] = [],
): ContentFinding {
  const shown = [...new Set(evidence)].slice(0, MOST_EVIDENCE);
  return {
    id,
    severity,
    sentence,
    evidence: shown.map((one) => shortened(one, LONGEST_EVIDENCE)),
  };
}
