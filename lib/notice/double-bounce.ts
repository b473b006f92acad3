import { daemon } from './daemon.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { warning } from './kind-words.ts';
import type { Mail } from './mail.ts';
import type { Original } from './notice.ts';
import { type Headers, isNotice } from './original.ts';

/** `Undeliverable: Undeliverable: Offer`, in any language. */
const repeated = /^\s{0,3}(\p{L}[\p{L} ]{3,40}?)\s{0,2}[:：]\s{0,3}\1\s{0,2}[:：]/iu;

/** A mail system's own title, behind a prefix: another one's, or a filter's mark. */
const titled =
  /^\s{0,3}(\p{L}[\p{L} ]{3,40}[:：])\s{0,3}(?:undeliver(?:able:|ed mail returned to sender)|mail delivery failed(?::|$)|delivery status notification \(|failure notice$|returned mail: )/iu;

/** What was returned is itself a notice: nobody waits for it. */
export function isDoubleBounce(
  mail: Mail,
  headers: Headers,
  original: Original,
  words: string,
  grammar: Grammar,
): boolean {
  if (isNotice(headers, grammar) || /the bounce bounced|the sender is <>/i.test(words)) return true;
  const title = mail.subject.replace(warning, '');
  const isFromPerson = original.from !== undefined && !daemon.test(original.from);
  const [, prefix = ''] = titled.exec(title) ?? [];
  const isPrefixed = findFrame('subject', prefix, undefined, grammar) !== undefined;
  return !isFromPerson && (repeated.test(title) || isPrefixed);
}
