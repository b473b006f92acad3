import type { Sign } from './define.ts';

/** The record says nothing for anybody: receivers stop with an error. */
export const SPF_BROKEN: readonly Sign[] = [
  'spf-multiple',
  'spf-syntax',
  'spf-macro-syntax',
  'spf-too-many-lookups',
  'spf-too-many-voids',
  'spf-mx-too-many-hosts',
  'spf-target-no-record',
  'spf-loop',
];

/** SPF says no to the address, or is broken. */
export const SPF_FAILS: readonly Sign[] = ['spf-result-fail', 'spf-result-permerror', ...SPF_BROKEN];

/** SPF says neither yes nor no. */
export const SPF_WEAK: readonly Sign[] = [
  'spf-result-softfail',
  'spf-result-neutral',
  'spf-result-none',
  'spf-none',
];

/** There is no key that a receiver could use. */
export const DKIM_BROKEN: readonly Sign[] = [
  'dkim-absent',
  'dkim-cname-dangling',
  'dkim-revoked',
  'dkim-not-a-key',
  'dkim-v-not-first',
  'dkim-bad-version',
  'dkim-missing-p',
  'dkim-unknown-k',
  'dkim-not-email-key',
  'dkim-duplicate-tag',
  'dkim-bad-base64',
  'dkim-key-truncated',
  'dkim-escaped-semicolon',
  'dkim-pem-armour',
  'dkim-ed25519-length',
  'dkim-ed25519-spki',
  'dkim-key-too-short',
];

/** A key that some receivers will not use, or none where one was looked for. */
export const DKIM_ODD: readonly Sign[] = [
  'dkim-ambiguous',
  'dkim-none',
  'dkim-sha256-not-allowed',
  'dkim-strict-subdomain',
  'dkim-wildcard',
];

/** There is no DMARC record that counts. */
export const DMARC_ABSENT: readonly Sign[] = [
  'dmarc-none',
  'dmarc-multiple',
  'dmarc-p-missing',
  'dmarc-tag-invalid',
  'dmarc-tag-duplicate',
  'dmarc-escaped-semicolon',
  'dmarc-wrong-place',
  'dmarc-spf-here',
];

/** No mail can get to the domain, and none is believed from it. */
export const NO_WAY: readonly Sign[] = [
  'domain-nxdomain',
  'mx-null',
  'mx-none',
  'mx-no-address',
  'mx-is-ip',
  'mx-null-mixed',
  'dnssec-bogus',
];

/** Mail may get there now and then. */
export const UNSURE_WAY: readonly Sign[] = [
  'domain-servfail',
  'ns-dead-ns',
  'ns-single-ns',
  'soa-no-soa',
  'mx-is-cname',
  'mx-private-address',
];

/** The domain is there and takes mail. */
export const WAY_EXISTS: readonly (readonly Sign[])[] = [['domain-exists'], ['mx-found', 'mx-implicit']];
