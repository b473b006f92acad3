import type { CheckName } from '../../diagnosis.ts';

/** A TXT record of its own name that starts with `v=` and is a list of tags. */
export interface TaggedKind {
  check: CheckName;
  /** What the ids of its findings start with. */
  prefix: string;
  /** As people who publish it call it. */
  label: string;
  /** Labels before the domain. */
  owner: string;
  version: string;
  /** A record of this kind, as receivers tell it from other texts. */
  record: RegExp;
  /** A record that was meant to be one. */
  nearly: RegExp;
}

/** Types a kind. */
const defineKind = (kind: TaggedKind) => kind;

/** RFC 8461 section 3.1. */
export const STS = defineKind({
  check: 'mta-sts',
  prefix: 'sts',
  label: 'MTA-STS',
  owner: '_mta-sts',
  version: 'v=STSv1',
  record: /^v=STSv1[ \t]{0,9}(?:;|$)/,
  nearly: /STSv1/i,
});

/** RFC 8460 section 3. */
export const TLS_RPT = defineKind({
  check: 'tls-rpt',
  prefix: 'tlsrpt',
  label: 'TLS-RPT',
  owner: '_smtp._tls',
  version: 'v=TLSRPTv1',
  record: /^v=TLSRPTv1[ \t]{0,9}(?:;|$)/,
  nearly: /TLSRPTv1/i,
});

/** https://datatracker.ietf.org/doc/draft-brand-indicators-for-message-identification/ section 4. */
export const BIMI = defineKind({
  check: 'bimi',
  prefix: 'bimi',
  label: 'BIMI',
  owner: 'default._bimi',
  version: 'v=BIMI1',
  record: /^v[ \t]{0,9}=[ \t]{0,9}BIMI1[ \t]{0,9}(?:;|$)/,
  nearly: /BIMI1/i,
});
