import type { MessageKey } from '../../i18n.ts';
import type { Verdict } from '../finding.ts';
import type { KeyError, KeyStatus, KeyWarning } from './key.ts';

/** How one state of a key is told: `$1` is the domain, `$2` the selector. */
export interface Sentence {
  verdict: Verdict;
  summary: MessageKey;
  explanation: MessageKey;
  /** Can the corrected record be told from the published one? */
  isRepairable?: true;
}

type Told = KeyError | KeyWarning | Exclude<KeyStatus, 'valid' | 'weak' | 'invalid'> | 'cname-dangling';

/** Types the table. */
const defineSentences = (table: Record<Told, Sentence>) => table;

/** Every finding about one key but the one that it is there. */
export const KEY_SENTENCES = defineSentences({
  absent: { verdict: 'fail', summary: 'dns_dkim_absent', explanation: 'dns_dkim_absent_why' },
  'cname-dangling': {
    verdict: 'fail',
    summary: 'dns_dkim_alias_dangling',
    explanation: 'dns_dkim_alias_dangling_why',
  },
  revoked: { verdict: 'fail', summary: 'dns_dkim_revoked', explanation: 'dns_dkim_revoked_why' },
  ambiguous: { verdict: 'warn', summary: 'dns_dkim_ambiguous', explanation: 'dns_dkim_ambiguous_why' },

  'not-a-key': { verdict: 'fail', summary: 'dns_dkim_not_a_key', explanation: 'dns_dkim_not_a_key_why' },
  'missing-p': { verdict: 'fail', summary: 'dns_dkim_missing_p', explanation: 'dns_dkim_missing_p_why' },
  'unknown-k': { verdict: 'fail', summary: 'dns_dkim_unknown_k', explanation: 'dns_dkim_unknown_k_why' },
  'not-email-key': {
    verdict: 'fail',
    summary: 'dns_dkim_not_email_key',
    explanation: 'dns_dkim_not_email_key_why',
  },
  'key-truncated': {
    verdict: 'fail',
    summary: 'dns_dkim_key_truncated',
    explanation: 'dns_dkim_key_truncated_why',
  },
  'key-too-short': {
    verdict: 'fail',
    summary: 'dns_dkim_key_too_short',
    explanation: 'dns_dkim_key_too_short_why',
  },
  'ed25519-length': {
    verdict: 'fail',
    summary: 'dns_dkim_ed25519_length',
    explanation: 'dns_dkim_ed25519_length_why',
  },
  'v-not-first': {
    verdict: 'fail',
    summary: 'dns_dkim_v_not_first',
    explanation: 'dns_dkim_v_not_first_why',
    isRepairable: true,
  },
  'bad-version': {
    verdict: 'fail',
    summary: 'dns_dkim_bad_version',
    explanation: 'dns_dkim_bad_version_why',
    isRepairable: true,
  },
  'duplicate-tag': {
    verdict: 'fail',
    summary: 'dns_dkim_duplicate_tag',
    explanation: 'dns_dkim_duplicate_tag_why',
    isRepairable: true,
  },
  'bad-base64': {
    verdict: 'fail',
    summary: 'dns_dkim_bad_base64',
    explanation: 'dns_dkim_bad_base64_why',
    isRepairable: true,
  },
  'escaped-semicolon': {
    verdict: 'fail',
    summary: 'dns_dkim_escaped_semicolon',
    explanation: 'dns_dkim_escaped_semicolon_why',
    isRepairable: true,
  },
  'pem-armour': {
    verdict: 'fail',
    summary: 'dns_dkim_pem_armour',
    explanation: 'dns_dkim_pem_armour_why',
    isRepairable: true,
  },
  'ed25519-spki': {
    verdict: 'fail',
    summary: 'dns_dkim_ed25519_spki',
    explanation: 'dns_dkim_ed25519_spki_why',
    isRepairable: true,
  },

  'key-below-2048': {
    verdict: 'warn',
    summary: 'dns_dkim_key_below_2048',
    explanation: 'dns_dkim_key_below_2048_why',
  },
  pkcs1: {
    verdict: 'warn',
    summary: 'dns_dkim_pkcs1',
    explanation: 'dns_dkim_pkcs1_why',
    isRepairable: true,
  },
  testing: {
    verdict: 'warn',
    summary: 'dns_dkim_testing',
    explanation: 'dns_dkim_testing_why',
    isRepairable: true,
  },
  'sha256-not-allowed': {
    verdict: 'warn',
    summary: 'dns_dkim_sha256_not_allowed',
    explanation: 'dns_dkim_sha256_not_allowed_why',
    isRepairable: true,
  },
  'ill-formed': {
    verdict: 'warn',
    summary: 'dns_dkim_ill_formed',
    explanation: 'dns_dkim_ill_formed_why',
    isRepairable: true,
  },
  'no-v': { verdict: 'info', summary: 'dns_dkim_no_v', explanation: 'dns_dkim_no_v_why', isRepairable: true },
  'strict-subdomain': {
    verdict: 'info',
    summary: 'dns_dkim_strict_subdomain',
    explanation: 'dns_dkim_strict_subdomain_why',
  },
  'unknown-flag': {
    verdict: 'info',
    summary: 'dns_dkim_unknown_flag',
    explanation: 'dns_dkim_unknown_flag_why',
    isRepairable: true,
  },
  'historic-g': {
    verdict: 'info',
    summary: 'dns_dkim_historic_g',
    explanation: 'dns_dkim_historic_g_why',
    isRepairable: true,
  },
});
