import type { Permanence } from '../diagnosis.ts';
import type { ReplyFacts } from './classify.ts';
import type { Cause } from './define.ts';

/** The server's own words outweigh the digit: `550 too fast, come back in an hour` heals, `451 ... retrying will not succeed` does not. */
const saysLater =
  /\b(?:try|retry|come back|resend|send it|call back) (?:\S{1,12} ){0,3}(?:later|shortly|soon|in \d{1,3}|after \d{1,3}|in an? )|\btemporar(?:y|ily)\b|\bdeferred\b/i;
const saysNever =
  /\b(?:will not succeed|permanent(?:ly)? (?:fail|reject|refus|block|den)|do not (?:re-?try|try again)|no retry)/i;

/** The cause's word if it has one for this class of reply; else the server's words, else the class (RFC 5321 section 4.2.1). */
export function permanenceOf(cause: Cause, facts: ReplyFacts, words: string): Permanence {
  const replyClass = (facts.replyCode ?? facts.enhancedCode)?.[0];
  if (typeof cause.permanence === 'string') return cause.permanence;
  if (replyClass === '4') return saysNever.test(words) ? 'permanent' : (cause.permanence?.[4] ?? 'temporary');
  if (saysLater.test(words)) return 'temporary';
  if (replyClass === '5' || replyClass === '6') return cause.permanence?.[5] ?? 'permanent';
  return cause.permanence?.[5] ?? 'unknown';
}
