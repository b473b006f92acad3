import { mentions, saysOnly } from './concept-hits.ts';
import type { Grammar } from './grammar.ts';

/** What mail systems and their people call themselves, and programs and makers whose name bait borrows. */
const machine =
  /mailer[- ]?daemon|post ?mai?ster|admin|amministrator|beheer|(?:support|soporte|suporte|assist\w{4,6}|servi\w{2,4}) (?:techni|t[eé]cnic|informati)|help ?desk|web ?mail|\bi[ckt]t?[- ]?(?:support|desk|help|team|service|dep|afd|abt|security)|\b(?:imap|pop3|smtp|mta|owa|zimbra|roundcube|exchange|office ?365|microsoft|outlook|cpanel)\b|mail ?(?:server|box|system|cent(?:er|re))|(?:post|palvelin|sähköposti|e-post)server|postipalvelin|postfach|администр|管理员|管理員|管理者|管理人|관리자|yönetici/i;
/** The mail system's name for itself. */
export const daemonName = /mailer[- ]?daemon|mail delivery (?:sub)?system/i;

/** What every mail system is called, and nobody in particular. */
export const generic = [
  'mail',
  'operator',
  'account',
  'storage',
  'deliver',
  'held',
  'not',
  'secret',
  'full',
  'plain',
] as const;

const matters = [['mail'], ['account'], ['deliver']] as const;
/** What a mail system's name speaks of, or who runs it. */
export const mattersOrOperators = [...matters, ['operator']] as const;
const operators = [
  ['mail', 'operator'],
  ['deliver', 'operator'],
  ['account', 'operator'],
  ['storage', 'operator'],
] as const;

/** Does a name say that mail itself is writing? */
export const isMachineName = (name: string, grammar: Grammar): boolean =>
  machine.test(name) ||
  (mentions(name, matters, grammar) && saysOnly(name, generic, grammar)) ||
  mentions(name, operators, grammar);
