import { defineRules, type Rules, type Sign } from './define.ts';
import {
  DKIM_BROKEN,
  DKIM_ODD,
  DMARC_ABSENT,
  NO_WAY,
  SPF_BROKEN,
  SPF_FAILS,
  SPF_WEAK,
  UNSURE_WAY,
  WAY_EXISTS,
} from './sign-groups.ts';

/** This very address passed, whatever is wrong for others. */
const PASSED = { 'spf-result-pass': [...SPF_BROKEN, 'spf-none'] } as const;
/** One identifier that fits is enough. */
const FITS = {
  ...PASSED,
  'spf-aligned': ['dmarc-not-aligned'],
  'dmarc-aligned': ['dmarc-not-aligned'],
} as const;
/** SPF passed for a domain that fits From: then DMARC passes, whatever the signature was (RFC 9989). */
const PROVEN: readonly (readonly Sign[])[] = [['spf-proven']];

/** Then nothing else has to pass. */
const DECIDED = { ...FITS, 'spf-proven': [...DKIM_BROKEN, ...DKIM_ODD] } as const;

/** A signature of one's own may have held, and would have been enough. */
const SIGNED = { 'dkim-own': [...SPF_FAILS, 'req-unproven'] } as const;

/** Who sends is not proven: any of the three can be the reason. */
const PROOF = {
  explains: ['req-unproven', 'spf-result-fail', 'spf-result-permerror', 'dmarc-not-aligned', ...SPF_BROKEN],
  mayExplain: [...DKIM_BROKEN, ...SPF_WEAK, 'dmarc-not-aligned', ...DKIM_ODD],
  outweighs: DECIDED,
  doubts: SIGNED,
  right: PROVEN,
  open: 'dns_tie_open_signature',
} as const;

/** Trust is the receiver's own opinion; DNS shows only what feeds it. */
const TRUST = {
  explainsAsWarning: ['bl-named-listed'],
  mayExplain: [
    'bl-line-listed',
    'bl-other-listed',
    'ptr-missing',
    'ptr-mismatch',
    'ptr-generic',
    ...SPF_FAILS,
    ...SPF_WEAK,
    'dmarc-not-aligned',
    ...DKIM_BROKEN,
    'dmarc-none',
    'req-missing',
  ],
  outweighs: FITS,
  open: 'dns_tie_open_private',
} as const;

/** ../shared/handbook/dns.md 9 and 10, product.md R30 and N10. */
export const RULES: Rules = defineRules({
  'spf-fail': {
    explains: SPF_FAILS,
    mayExplain: [...SPF_WEAK, 'spf-void-target', 'spf-near-limit'],
    outweighs: PASSED,
    right: [['spf-result-pass']],
    open: 'dns_tie_open_address',
  },
  'spf-record-broken': {
    explains: ['spf-result-permerror', ...SPF_BROKEN],
    mayExplain: [
      'spf-none',
      'spf-result-none',
      'spf-near-limit',
      'spf-void-target',
      'spf-wrong-version',
      'spf-bad-octets',
    ],
    outweighs: PASSED,
    right: [['spf-result-pass', 'spf-found']],
    wrong: SPF_WEAK,
    open: 'dns_tie_open_address',
  },
  'dkim-fail': {
    explains: DKIM_BROKEN,
    mayExplain: DKIM_ODD,
    doubts: { 'dkim-own': DKIM_BROKEN }, // the key of somebody else who signed, too
    open: 'dns_tie_open_signature', // a key that is there says nothing about a signature (R30)
  },
  unauthenticated: PROOF,
  'anti-spoofing': PROOF,
  'dmarc-reject': {
    ...PROOF,
    explains: ['dmarc-not-aligned', 'spf-result-fail', 'spf-result-permerror', ...SPF_BROKEN],
  },
  misaligned: {
    explains: ['dmarc-not-aligned'],
    mayExplain: ['dmarc-not-aligned', ...SPF_FAILS, ...SPF_WEAK, ...DKIM_BROKEN],
    outweighs: DECIDED,
    right: PROVEN,
    open: 'dns_tie_open_signature',
  },
  'group-relay': {
    explains: ['dmarc-not-aligned'],
    mayExplain: ['dmarc-not-aligned', ...SPF_FAILS, ...SPF_WEAK, ...DKIM_BROKEN],
    outweighs: DECIDED,
    open: 'dns_tie_open_forward',
  },
  'dmarc-missing': {
    explains: DMARC_ABSENT,
    outweighs: { 'dmarc-found': DMARC_ABSENT, 'dmarc-unenforced': DMARC_ABSENT },
    right: [['dmarc-found', 'dmarc-unenforced']], // the reply asks for a record, and for nothing else
    open: 'dns_tie_open_alignment',
  },
  'forwarding-broke-auth': {
    mayExplain: [...DKIM_BROKEN, 'dkim-none', 'dmarc-not-aligned'], // without a signature nothing survives a forward
    open: 'dns_tie_open_forward',
  },
  'sender-domain-dns': {
    explains: NO_WAY,
    explainsAsWarning: ['mx-null'], // nobody can answer such a sender (RFC 7505 section 4.2)
    mayExplain: UNSURE_WAY,
    right: WAY_EXISTS,
    open: 'dns_tie_open_resolver',
  },
  'ptr-missing': {
    explains: ['ptr-missing', 'ptr-mismatch'],
    mayExplain: ['ptr-generic', 'helo-bare', 'helo-not-resolving', 'helo-not-this-ip'],
    right: [['ptr-confirmed']],
    open: 'dns_tie_open_address',
  },
  'helo-invalid': {
    explainsAsWarning: ['helo-bare', 'helo-is-ip', 'helo-not-resolving', 'helo-not-this-ip'],
    mayExplain: ['ptr-missing', 'ptr-mismatch'],
    right: [['helo-resolves']],
    open: 'dns_tie_open_greeting',
  },

  'ip-blocklisted': {
    explainsAsWarning: ['bl-named-listed'],
    mayExplain: ['bl-line-listed', 'bl-other-listed', 'ptr-missing', 'ptr-mismatch'],
    right: [['bl-named-clean']],
    open: 'dns_tie_open_private',
  },
  'domain-blocklisted': {
    explainsAsWarning: ['bl-named-listed'],
    mayExplain: ['bl-other-listed'],
    right: [['bl-named-clean']],
    open: 'dns_tie_open_private',
  },
  'url-blocklisted': {
    explainsAsWarning: ['bl-named-listed'],
    mayExplain: ['bl-other-listed'],
    open: 'dns_tie_open_links',
  },
  phishing: { mayExplain: ['bl-named-listed', 'bl-other-listed'], open: 'dns_tie_open_links' },
  'spam-content': { mayExplain: ['bl-named-listed', 'bl-other-listed'], open: 'dns_tie_open_content' },
  'ip-reputation': TRUST,
  'domain-reputation': TRUST,
  'security-violation': TRUST,
  'sender-distrust': TRUST,
  'sender-rate-limit': { mayExplain: ['req-missing'], open: 'dns_tie_open_volume' },
  complaints: { mayExplain: ['dmarc-none', 'spf-none'], open: 'dns_tie_open_complaints' },
  'policy-content-or-auth': {
    mayExplain: [...SPF_FAILS, ...SPF_WEAK, 'dmarc-not-aligned', ...DKIM_BROKEN, 'dmarc-none'],
    outweighs: FITS,
    open: 'dns_tie_open_content',
  },
  'direct-sending': {
    explainsAsWarning: ['bl-named-listed', 'bl-line-listed'],
    mayExplain: ['bl-other-listed', 'ptr-generic', 'ptr-missing', 'ptr-mismatch'],
    open: 'dns_tie_open_private',
  },

  'domain-not-found': {
    explains: NO_WAY,
    mayExplain: UNSURE_WAY,
    right: WAY_EXISTS,
    open: 'dns_tie_open_resolver',
  },
  'null-mx': {
    explains: ['mx-null', 'mx-null-mixed', 'domain-nxdomain', 'mx-none'],
    right: [['mx-found', 'mx-implicit']],
    open: 'dns_tie_open_resolver',
  },
  'dns-failure': {
    explains: NO_WAY,
    mayExplain: [...UNSURE_WAY, 'dns-differs'],
    right: WAY_EXISTS,
    open: 'dns_tie_open_resolver',
  },
  'connection-timeout': { explains: NO_WAY, mayExplain: UNSURE_WAY, open: 'dns_tie_open_port' },
  'connection-refused': { explains: NO_WAY, mayExplain: UNSURE_WAY, open: 'dns_tie_open_port' },
  expired: { explains: NO_WAY, mayExplain: UNSURE_WAY, open: 'dns_tie_open_port' },
  'dane-fail': {
    explains: ['dnssec-bogus'],
    mayExplain: ['dane-unusable-usage', 'dane-tlsa-without-dnssec'],
    open: 'dns_tie_open_certificate',
  },
  'mta-sts-fail': {
    explains: ['sts-multiple', 'sts-syntax', 'sts-missing-id'],
    mayExplain: ['sts-no-host'],
    open: 'dns_tie_open_certificate',
  },
  'relay-denied': { mayExplain: ['mx-null', 'mx-none', 'domain-nxdomain'], open: 'dns_tie_open_path' },
  'routing-loop': { mayExplain: ['mx-null', 'mx-none', 'domain-nxdomain'], open: 'dns_tie_open_path' },
});
