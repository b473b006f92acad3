import { definePlans, type Step } from './define.ts';

/** DNS has no say in it: a full mailbox, a rule of theirs, a limit of a plan. */
const NOTHING: readonly Step[] = [];

/** Who is allowed to send, who signed, and does either fit the domain that the reader sees? */
const PROOF: readonly Step[] = [
  ['spf', 'return-path'],
  ['dkim', 'signature'],
  ['dmarc', 'from'],
  ['requirements', 'bulk-sender'],
];

/** A verdict by DMARC rests on alignment first. */
const ALIGNMENT: readonly Step[] = [
  ['dmarc', 'from'],
  ['spf', 'return-path'],
  ['dkim', 'signature'],
  ['requirements', 'bulk-sender'],
];

/** Can mail get there at all? */
const WAY: readonly Step[] = [
  ['domain', 'destination'],
  ['mx', 'destination'],
  ['ns', 'destination'],
  ['dnssec', 'destination'],
];

/** The name is there, but nobody answers at it. */
const DOOR: readonly Step[] = [
  ['mx', 'recipient'],
  ['domain', 'recipient'],
];

/** dns.md 2, product.md R20 and R26-R29: what is tested for which reason, in which order. */
export const PLANS = definePlans({
  // Who is sending is not proven.
  'spf-fail': [
    ['spf', 'return-path'],
    ['dmarc', 'from'],
    ['dkim', 'signature'],
    ['requirements', 'bulk-sender'],
  ],
  'spf-record-broken': [['spf', 'return-path']],
  'dkim-fail': [
    ['dkim', 'signature'],
    ['dmarc', 'from'],
    ['spf', 'return-path'],
    ['requirements', 'bulk-sender'],
  ],
  unauthenticated: PROOF,
  'anti-spoofing': PROOF,
  'dmarc-reject': ALIGNMENT,
  misaligned: ALIGNMENT,
  'dmarc-missing': [
    ['dmarc', 'from'],
    ['requirements', 'bulk-sender'],
  ],
  'forwarding-broke-auth': [
    ['dkim', 'signature'],
    ['dmarc', 'from'],
    ['spf', 'return-path'],
  ],
  'arc-fail': NOTHING, // the seal is of a server on the way, and the notice does not show it
  'sender-domain-dns': [
    ['domain', 'sender'],
    ['mx', 'sender'],
    ['ns', 'sender'],
    ['dnssec', 'sender'],
  ],
  'ptr-missing': [
    ['ptr', 'ip'],
    ['helo', 'helo'],
  ],
  'helo-invalid': [
    ['helo', 'helo'],
    ['ptr', 'ip'],
  ],

  // Who is sending is not trusted.
  'ip-blocklisted': [
    ['blocklists', 'ip'],
    ['ptr', 'ip'],
  ],
  'domain-blocklisted': [
    ['blocklists', 'named'],
    ['blocklists', 'from'],
    ['dmarc', 'from'],
  ],
  'url-blocklisted': [
    ['blocklists', 'named'],
    ['blocklists', 'from'],
  ],
  'ip-reputation': [
    ['ptr', 'ip'],
    ['blocklists', 'ip'],
    ['spf', 'return-path'],
    ['helo', 'helo'],
  ],
  'domain-reputation': [
    ['blocklists', 'from'],
    ['spf', 'return-path'],
    ['dkim', 'signature'],
    ['dmarc', 'from'],
    ['requirements', 'bulk-sender'],
  ],
  'security-violation': [
    ['blocklists', 'ip'],
    ['ptr', 'ip'],
    ['spf', 'return-path'],
    ['dmarc', 'from'],
  ],
  'sender-distrust': [
    ['blocklists', 'ip'],
    ['ptr', 'ip'],
    ['spf', 'return-path'],
    ['dmarc', 'from'],
  ],
  'sender-rate-limit': [['requirements', 'bulk-sender']],
  complaints: [
    ['dmarc', 'from'], // without a policy anybody earns complaints in one's name
    ['spf', 'return-path'],
  ],
  'namespace-mining': NOTHING,

  // The way it was sent.
  'relay-denied': [['mx', 'recipient']], // R27: no blocklists first
  'routing-loop': [['mx', 'recipient']],
  'dane-fail': [
    ['dane', 'recipient'],
    ['dnssec', 'recipient'],
    ['mx', 'recipient'],
  ],
  'mta-sts-fail': [
    ['mta-sts', 'recipient'],
    ['mx', 'recipient'],
  ],
  'direct-sending': [
    ['blocklists', 'ip'],
    ['ptr', 'ip'],
  ],
  'group-relay': [
    ['dmarc', 'from'],
    ['spf', 'return-path'],
    ['dkim', 'signature'],
  ],
  'smtp-auth-required': NOTHING,
  'smtp-auth-failed': NOTHING,
  'send-as-misconfigured': NOTHING,
  'tls-required': NOTHING,
  'connector-misconfigured': NOTHING,
  'sender-address-refused': NOTHING,
  'too-many-recipients': NOTHING,
  'forward-relay-pool': NOTHING,
  'forward-refused': NOTHING,
  'external-forwarding-blocked': NOTHING,

  // What was sent.
  'policy-content-or-auth': [
    ['spf', 'return-path'], // R26: before anybody rewrites the text
    ['dkim', 'signature'],
    ['dmarc', 'from'],
  ],
  phishing: [['blocklists', 'named']],
  'spam-content': [['blocklists', 'named']], // R29: authentication is not the default action
  'attachment-blocked': NOTHING,
  virus: NOTHING,
  'message-too-big': NOTHING,
  'header-malformed': NOTHING,
  'protocol-violation': NOTHING,

  // The recipient's address.
  'domain-not-found': WAY,
  'null-mx': [
    ['mx', 'destination'],
    ['domain', 'destination'],
  ],
  'user-unknown': NOTHING,
  'mailbox-disabled': NOTHING,
  'mailbox-full': NOTHING,
  'address-syntax': NOTHING,
  'stale-autocomplete': NOTHING,
  'forward-target-dead': NOTHING,
  'recipient-moved': NOTHING,

  // A rule of theirs.
  'group-restricted': NOTHING,
  'sender-blocked-by-recipient': NOTHING,
  'transport-rule': NOTHING,
  'external-senders-blocked': NOTHING,
  'allowed-senders-only': NOTHING,
  'geo-blocked': NOTHING,
  'access-denied': NOTHING,
  'local-policy': NOTHING,
  'gateway-problem': NOTHING,

  // The sender's own account.
  'sending-limit': NOTHING,
  'account-blocked': NOTHING,
  'tenant-blocked': NOTHING,
  'tenant-limit': NOTHING,
  'tenant-new': NOTHING,
  'own-block-list': NOTHING,
  'unregistered-domain': NOTHING,

  // Their server or the network.
  'dns-failure': WAY,
  'connection-timeout': DOOR,
  'connection-refused': DOOR,
  expired: DOOR,
  delayed: NOTHING,
  'server-busy': NOTHING,
  greylisted: NOTHING,
  'too-many-connections': NOTHING,
  'recipient-rate-limit': NOTHING,
  'system-full': NOTHING,
  'provider-outage': NOTHING,

  // Not enough to say.
  'no-diagnostic': NOTHING,
  'generic-rejection': NOTHING,
});
