import type { MessageKey } from '../../i18n.ts';
import type { Problem } from './record.ts';

/** Why a term cannot be read, in a sentence. */
export const PROBLEMS: Record<Problem, MessageKey> = {
  'unknown-mechanism': 'dns_spf_problem_unknown',
  'not-a-term': 'dns_spf_problem_not_a_term',
  'needs-domain': 'dns_spf_problem_needs_domain',
  'needs-address': 'dns_spf_problem_needs_address',
  'takes-no-value': 'dns_spf_problem_takes_no_value',
  'bad-address': 'dns_spf_problem_bad_address',
  'bad-prefix': 'dns_spf_problem_bad_prefix',
  'bad-domain': 'dns_spf_problem_bad_domain',
  'bad-macro': 'dns_spf_problem_bad_macro',
  'exp-only-macro': 'dns_spf_problem_exp_only_macro',
  'bad-character': 'dns_spf_problem_bad_character',
  'duplicate-modifier': 'dns_spf_problem_duplicate_modifier',
};
