/** What receivers ask of a message that fails. */
export type Policy = 'none' | 'quarantine' | 'reject';

const POLICY = /^(?:none|quarantine|reject)$/i;
const MATCHING = /^[rs]$/i;

/** The values of each tag of RFC 9989 section 4.7; `rua` and `ruf` hold lists of URIs. Only URIs count by case. */
export const TAG_VALUES: Record<string, RegExp> = {
  p: POLICY,
  sp: POLICY,
  np: POLICY,
  adkim: MATCHING,
  aspf: MATCHING,
  fo: /^[01ds](?:[ \t]{0,9}:[ \t]{0,9}[01ds]){0,9}$/i,
  psd: /^[ynu]$/i,
  t: /^[yn]$/i,
};

/** Without a usable value in these there is no policy; the others fall back to their defaults. */
export const POLICY_TAGS: readonly string[] = ['p', 'sp', 'np'];

/** Tags that hold report addresses. */
export const REPORT_TAGS: readonly string[] = ['rua', 'ruf'];

/** Tags of RFC 7489 that RFC 9989 took away . */
export const REMOVED_TAGS: readonly string[] = ['pct', 'rf', 'ri'];

export const isPolicy = (value: string): value is Policy =>
  POLICY.test(value) && value === value.toLowerCase();
