import { mentions, saysOnly } from './concept-hits.ts';
import { machine } from './forged-words.ts';
import type { Grammar } from './grammar.ts';

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
