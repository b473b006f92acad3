/** What an extended DNS error is about; the sentence depends on nothing finer. */
export type ErrorFamily = 'blocked' | 'dnssec' | 'unreachable' | 'stale' | 'other';

interface ErrorCode {
  /** As the IANA registry has it. */
  name: string;
  family: ErrorFamily;
}

/** Types the table. */
const defineErrorCodes = (codes: Record<number, ErrorCode>) => codes;

/** RFC 8914 section 4 and https://www.iana.org/assignments/dns-parameters (Extended DNS Error Codes). */
export const ERROR_CODES = defineErrorCodes({
  0: { name: 'Other Error', family: 'other' },
  1: { name: 'Unsupported DNSKEY Algorithm', family: 'other' },
  2: { name: 'Unsupported DS Digest Type', family: 'other' },
  3: { name: 'Stale Answer', family: 'stale' },
  4: { name: 'Forged Answer', family: 'other' },
  5: { name: 'DNSSEC Indeterminate', family: 'other' },
  6: { name: 'DNSSEC Bogus', family: 'dnssec' },
  7: { name: 'Signature Expired', family: 'dnssec' },
  8: { name: 'Signature Not Yet Valid', family: 'dnssec' },
  9: { name: 'DNSKEY Missing', family: 'dnssec' },
  10: { name: 'RRSIGs Missing', family: 'dnssec' },
  11: { name: 'No Zone Key Bit Set', family: 'dnssec' },
  12: { name: 'NSEC Missing', family: 'dnssec' },
  13: { name: 'Cached Error', family: 'other' },
  14: { name: 'Not Ready', family: 'other' },
  15: { name: 'Blocked', family: 'blocked' },
  16: { name: 'Censored', family: 'blocked' },
  17: { name: 'Filtered', family: 'blocked' },
  18: { name: 'Prohibited', family: 'blocked' },
  19: { name: 'Stale NXDOMAIN Answer', family: 'stale' },
  20: { name: 'Not Authoritative', family: 'other' },
  21: { name: 'Not Supported', family: 'other' },
  22: { name: 'No Reachable Authority', family: 'unreachable' },
  23: { name: 'Network Error', family: 'unreachable' },
  24: { name: 'Invalid Data', family: 'other' },
  25: { name: 'Signature Expired before Valid', family: 'dnssec' },
  27: { name: 'Unsupported NSEC3 Iterations Value', family: 'other' },
});
