import type { Actor, Bucket, Confidence, Permanence } from '../diagnosis.ts';
import type { ProviderId } from '../providers/index.ts';

/** What a single pattern may say differently from its cause, because the wording is more exact. */
interface Refinement {
  /** Only when one of these gave the reply: some codes mean different things at different hosts. */
  at?: readonly ProviderId[];
  /** Never when one of these gave the reply. */
  notAt?: readonly ProviderId[];
  actor?: Actor;
  permanence?: Permanence;
  confidence?: Confidence;
  also?: readonly Bucket[];
}

/**
 * One way to recognise a cause; the field's name is the kind of evidence. All expressions are read without
 * regard to case, must be linear (bounded repeats) and, but for the codes, hold a literal of three letters.
 */
export type Pattern = Refinement &
  (
    | { wording: RegExp } // a provider's own sentence
    | { vendor: RegExp } // a vendor's code; sees URLs and host names too
    | { token: RegExp } // a component of a mail server
    | { phrase: RegExp } // two words and more that mean one thing
    | { enhanced: RegExp; with?: RegExp } // RFC 3463
    | { reply: RegExp; with?: RegExp } // RFC 5321
    | { lane: RegExp } // a single word: weak, used last
  );

/** A rule that recognises one reason why mail did not arrive. */
export interface Cause {
  /** Same as the file name. */
  id: string;
  bucket: Bucket;
  actor: Actor;
  /** By class of the reply; a class left out follows the class: 4 temporary, 5 permanent. */
  permanence?: Permanence | { 4?: Permanence; 5?: Permanence };
  when: readonly Pattern[];
  /** Wordings that look like this cause and are another. */
  unless?: readonly RegExp[];
  /** Other buckets that the wording leaves open, best first. */
  also?: readonly Bucket[];
  /** Where the facts come from. */
  source: `https://${string}`;
}

/** Types a cause. */
export const defineCause = <const C extends Cause>(cause: C): C => cause;

/** Replies that are this cause, and near misses that are not. */
export interface Examples {
  is: string[];
  isNot: string[];
}

const examples = new Map<string, Examples>();

/** Tests see the examples; the build drops the `EXAMPLES:` label and with it their text. */
export function addExamples(cause: Cause, added: Examples): void {
  examples.set(cause.id, added);
}

/** The examples that stand beside a cause. */
export function examplesOf(cause: Cause): Examples {
  return examples.get(cause.id) ?? { is: [], isNot: [] };
}
