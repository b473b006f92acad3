import type { Bucket, Permanence } from '../diagnosis.ts';
import type { KnownCause } from '../packed-knowledge.ts';
import type { ReplyFacts } from './classify.ts';

/** The server's own words outweigh the digit: `550 too fast, come back in an hour` heals, `451 ... retrying will not succeed` does not. */
const saysLater =
  /\b(?:try|retry|come back|resend|send it|call back) (?:\S{1,12} ){0,3}(?:later|shortly|soon|in \d{1,3}|after \d{1,3}|in an? )|\btemporar(?:y|ily)\b|\bdeferr(?:ed|al)\b/i;
/** The message itself is still there and will be tried again. */
const saysKept = /\bdeferr(?:ed|al)\b|kept in (?:the )?queue|soft bounce/i;
const saysNever =
  /\b(?:will not succeed|permanent(?:ly)? (?:fail|reject|refus|block|den)|do not (?:re-?try|try again)|no retry)/i;

/** Whoever refuses in words of its own, without a code, has refused for good; the unknown may heal. */
const mayHeal: readonly Bucket[] = ['unknown'];
/** A network that failed heals, unless the line says that nobody will try again. */
const saysFinal =
  /\b(?:giv(?:e|en|ing) up|gave up|undeliver(?:ed|able)|discarded|returned|expired|exceeded|timeout reached|no longer try|not be re-?tried|not going to try|permanent)/i;

/** The cause's word if it has one for this class of reply; else the server's words, else the class (RFC 5321 section 4.2.1). */
export function permanenceOf(cause: KnownCause, facts: ReplyFacts, words: string): Permanence {
  const replyClass = (facts.replyCode ?? facts.enhancedCode)?.[0];
  if (typeof cause.permanence === 'string') return cause.permanence;
  if (replyClass === '4') return saysNever.test(words) ? 'permanent' : (cause.permanence?.[4] ?? 'temporary');
  if (cause.permanence?.[5] === 'unknown' && !saysKept.test(words)) return 'unknown'; // a full mailbox may be emptied, or never
  if (saysLater.test(words)) return 'temporary';
  if (replyClass === '5' || replyClass === '6') return cause.permanence?.[5] ?? 'permanent';
  if (cause.bucket === 'infrastructure') return saysFinal.test(words) ? 'permanent' : 'temporary';
  return cause.permanence?.[5] ?? (mayHeal.includes(cause.bucket) ? 'unknown' : 'permanent');
}
