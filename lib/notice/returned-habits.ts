import { bareAddress, domainOf, isRelated } from './addresses.ts';
import type { Case } from './backscatter-signs.ts';
import { nameOf } from './forged-headers.ts';
import { first } from './returned-headers.ts';
import { bulk, outdated, roles } from './returned-words.ts';

/** Windows XP and its mail programs ended in 2014. */
const ENDED = 2014;

/** Written by one of them. */
export function isBulkProgram({ headers }: Case): boolean {
  const program = (first(headers, 'x-mailer') ?? first(headers, 'user-agent') ?? '').slice(0, 200);
  if (program === '') return false;
  const year = Number(/\b(?:19|20)\d\d\b/.exec(first(headers, 'date') ?? '')?.[0] ?? 0);
  return bulk.test(program) || (year > ENDED && outdated.test(program));
}

/** The filter of those who took it marked it. */
export function isMarked({ headers }: Case): boolean {
  const marks = headers.filter(
    ([name, value]) =>
      (/^x-.{0,20}spam-(?:flag|status)$/.test(name) && /^\s{0,5}yes\b/i.test(value)) ||
      (name.endsWith('-scl') && /^\s{0,5}[5-9]\b/.test(value)), // Exchange's spam confidence level
  );
  return marks.length > 0 || /^\W{0,8}\bspam\b\W{2,8}/i.test(first(headers, 'subject') ?? '');
}

/** Answers are to go to somebody else. */
export function answersElsewhere({ headers, domain }: Case): boolean {
  const answers = bareAddress(first(headers, 'reply-to'));
  return answers !== undefined && !isRelated(domainOf(answers), domain);
}

/** An answer names what it answers (RFC 5322 section 3.6.4); people who only type `Re:` are rare. */
export function answersNothing({ headers }: Case): boolean {
  if (!/^\s{0,3}(?:re|aw|sv|rv|odp)\s?:/i.test(first(headers, 'subject') ?? '')) return false;
  return !headers.some(([name]) => name === 'in-reply-to' || name === 'references');
}

/** `Natasha <joe@corp.example>`; what is nobody's address may bear any name. */
export function isCalledOtherwise({ headers, original }: Case): boolean {
  const [local = ''] = (original.from ?? '').toLowerCase().split(/[@.+_-]/, 1);
  const name = nameOf(headers).toLowerCase();
  if (roles.test(local) || !/^[a-z]{3,20}$/.test(local) || !/^[a-z .'"-]{3,60}$/.test(name)) return false;
  const initials = (name.match(/[a-z]{1,30}/g) ?? []).map((word) => word[0]);
  return !initials.includes(local[0]);
}
