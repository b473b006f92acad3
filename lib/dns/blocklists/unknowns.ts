import type { MessageKey } from '../../i18n.ts';
import type { ListReason } from './verdict.ts';

interface Words {
  summary: MessageKey;
  explanation?: MessageKey;
}

/** Why nothing is known of a list, in words; in particular, none of these is a listing (N9). */
const UNKNOWNS: Partial<Record<ListReason, Words>> = {
  timeout: { summary: 'dns_bl_unchecked_timeout' },
  'server-failure': { summary: 'dns_bl_unchecked_silent' },
  'no-answer': { summary: 'dns_bl_unchecked_silent' },
  'registration-required': { summary: 'dns_bl_refused_registration', explanation: 'dns_bl_why_refused' },
  'public-resolver': { summary: 'dns_bl_refused', explanation: 'dns_bl_why_refused' },
  'excessive-queries': { summary: 'dns_bl_refused_queries', explanation: 'dns_bl_why_refused' },
  'non-127-answer': { summary: 'dns_bl_unchecked_rewritten', explanation: 'dns_bl_why_rewritten' },
  'rewritten-answer': { summary: 'dns_bl_unchecked_rewritten', explanation: 'dns_bl_why_rewritten' },
  'lists-the-world': { summary: 'dns_bl_unchecked_world', explanation: 'dns_bl_why_control' },
  'control-timeout': { summary: 'dns_bl_unchecked_control', explanation: 'dns_bl_why_control' },
  'control-not-listed': { summary: 'dns_bl_unchecked_control', explanation: 'dns_bl_why_control' },
  'unknown-code': { summary: 'dns_bl_unchecked_code' },
  'zone-typo': { summary: 'dns_bl_unchecked_question' },
  'ip-query': { summary: 'dns_bl_unchecked_question' },
};

/** How Spamhaus says that a key is wrong or lacks this list; the test points are silent for an unknown key. */
const KEY_TROUBLE = new Set<ListReason>([
  'server-failure',
  'registration-required',
  'public-resolver',
  'zone-typo',
  'control-not-listed',
]);

/** The words for a reason; a list asked with the person's key has its own. */
export function wordsFor(reason: ListReason | undefined, key: string | undefined): Words {
  if (reason && key && KEY_TROUBLE.has(reason)) {
    return { summary: 'dns_bl_refused_key', explanation: 'dns_bl_why_key' };
  }
  return (reason && UNKNOWNS[reason]) ?? { summary: 'dns_bl_unchecked_silent' };
}
