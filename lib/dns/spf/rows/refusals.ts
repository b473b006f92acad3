import type { MessageKey } from '../../../i18n.ts';

/** A sentence for each thing that is known of a sender who is not named: nothing, its service, a service that is included. */
export type Sentences = Record<'alone' | 'missing' | 'included', MessageKey>;
/** The results that mean: not this one, or not for sure. */
export type Refusal = 'fail' | 'softfail' | 'neutral';

/** Where the number of addresses that may send is known. */
export const COUNTED: Record<Refusal, Sentences> = {
  fail: {
    alone: 'dns_spf_result_fail_counted',
    missing: 'dns_spf_result_fail_counted_missing',
    included: 'dns_spf_result_fail_counted_included',
  },
  softfail: {
    alone: 'dns_spf_result_softfail_counted',
    missing: 'dns_spf_result_softfail_counted_missing',
    included: 'dns_spf_result_softfail_counted_included',
  },
  neutral: {
    alone: 'dns_spf_result_neutral_counted',
    missing: 'dns_spf_result_neutral_counted_missing',
    included: 'dns_spf_result_neutral_counted_included',
  },
};

/** Where it is not. */
export const UNCOUNTED: Record<Refusal, Sentences> = {
  fail: {
    alone: 'dns_spf_result_fail',
    missing: 'dns_spf_result_fail_missing',
    included: 'dns_spf_result_fail_included',
  },
  softfail: {
    alone: 'dns_spf_result_softfail',
    missing: 'dns_spf_result_softfail_missing',
    included: 'dns_spf_result_softfail_included',
  },
  neutral: {
    alone: 'dns_spf_result_neutral',
    missing: 'dns_spf_result_neutral_missing',
    included: 'dns_spf_result_neutral_included',
  },
};

/** Where a term of its own speaks of this sender, and not the one about everybody. */
export const BY_TERM: Record<Refusal, MessageKey> = {
  fail: 'dns_spf_result_fail_term',
  softfail: 'dns_spf_result_softfail_term',
  neutral: 'dns_spf_result_neutral_term',
};
