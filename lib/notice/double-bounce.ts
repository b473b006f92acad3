import { daemon } from './daemon.ts';
import { findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import { repeatedTitle, titledBehind, warning } from './kind-words.ts';
import type { Mail } from './mail.ts';
import type { Original } from './notice.ts';
import { type Headers, isNotice } from './original.ts';

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
  const [, prefix = ''] = titledBehind.exec(title) ?? [];
  const isPrefixed = findFrame('subject', prefix, undefined, grammar) !== undefined;
  return !isFromPerson && (repeatedTitle.test(title) || isPrefixed);
}
