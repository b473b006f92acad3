import type { Bucket } from '../diagnosis.ts';
import type { Reason } from './index.ts';

/**
 * Within a bucket the noun picks the reason, where no rule does: the first that occurs, else the plainest of the bucket
 * (classification.md 6). It never changes the bucket, and the answer stays one of low confidence.
 */
export const byNoun = {
  address: [
    [/quota|\bfull\b|storage|\bspace\b|capacity/i, 'mailbox-full'],
    [/disabled|closed|suspend|inactive|locked|expired|terminated|cancel|deactivat/i, 'mailbox-disabled'],
    [/\bdomain\b(?!.{0,30}(?:user|mailbox|recipient))|\bhost not\b|\bmx\b|\bdns\b/i, 'domain-not-found'],
    [/\bmoved\b|new address|no longer (?:works?|employ)/i, 'recipient-moved'],
    [/syntax|malformed|characters?\b/i, 'address-syntax'],
    [/./, 'user-unknown'],
  ],
  reputation: [
    [/\burls?\b|\blinks?\b|\buri\b/i, 'url-blocklisted'],
    [
      /\brate\b|too (?:many|much|fast|often)|per (?:hour|minute|day)|volume|slow|throttl/i,
      'sender-rate-limit',
    ],
    [/complain/i, 'complaints'],
    [/harvest|unknown (?:recipients|users)|dictionary/i, 'namespace-mining'],
    [/domain.{0,40}(?:list|block)|(?:list|block).{0,40}domain/i, 'domain-blocklisted'],
    [/\bdomain\b/i, 'domain-reputation'],
    [
      /\d(?:\.\d{1,3}){3}\b.{0,60}(?:list|block|rbl|bl\b)|(?:list|block|rbl).{0,60}\d(?:\.\d{1,3}){3}/i,
      'ip-blocklisted',
    ],
    [/\blisted\b|black ?list|block ?list|\brbl|dnsbl/i, 'ip-blocklisted'],
    [/\bip\b|\bips\b|\bhost|server|client|network|reputation|\d(?:\.\d{1,3}){3}\b/i, 'ip-reputation'],
    [/./, 'sender-distrust'],
  ],
  authentication: [
    [/\bdmarc\b/i, 'dmarc-reject'],
    [/\bspf\b/i, 'spf-fail'],
    [/\bdkim\b|signature|signed/i, 'dkim-fail'],
    [/\bhelo\b|\behlo\b/i, 'helo-invalid'],
    [/\bptr\b|reverse|\brdns\b|host ?name/i, 'ptr-missing'],
    [/spoof|forged|impersonat|our (?:own )?domain/i, 'anti-spoofing'],
    [/sender|domain|resolve|\bmx\b|\bdns\b/i, 'sender-domain-dns'],
    [/./, 'unauthenticated'],
  ],
  'sending-path': [
    [/\btls\b|starttls|\bssl\b|encrypt|certificate/i, 'tls-required'],
    [/relay/i, 'relay-denied'],
    [/password|credential|log ?in|\blogon\b/i, 'smtp-auth-failed'],
    [/\bauth/i, 'smtp-auth-required'],
    [/\bloop|\bhops?\b/i, 'routing-loop'],
    [/recipients\b/i, 'too-many-recipients'],
    [/forward/i, 'forward-refused'],
    [/sender|\bfrom\b/i, 'sender-address-refused'],
    [/./, 'relay-denied'],
  ],
  content: [
    [/phish/i, 'phishing'],
    [/virus|malware|infect|worm|trojan/i, 'virus'],
    [/attach|\bfiles?\b|archive|\bzip\b/i, 'attachment-blocked'],
    [/\bsize\b|too (?:big|large|long)|\d ?[mk]i?b\b|bytes/i, 'message-too-big'],
    [/header|message-?id|\bmime\b|\bdate\b/i, 'header-malformed'],
    [/command|protocol|syntax|pipelin|sequence/i, 'protocol-violation'],
    [/./, 'spam-content'],
  ],
  'recipient-policy': [
    [/\bgroup|\bmailing ?list|distribution|members?\b|subscri/i, 'group-restricted'],
    [/countr|\bgeo|region|abroad/i, 'geo-blocked'],
    [/internal|external|outside|inside/i, 'external-senders-blocked'],
    [/\bonly\b|white ?list|allow(?:ed)? ?list|permitted senders?/i, 'allowed-senders-only'],
    [/licen[sc]e|subscription|not configured/i, 'gateway-problem'],
    [/\brules?\b/i, 'transport-rule'],
    [
      /your (?:address|domain|mail|message)|\bsender|black|block ?list|you are/i,
      'sender-blocked-by-recipient',
    ],
    [/./, 'local-policy'],
  ],
  'sender-account': [
    [/suppress|bounced|unsubscri|opted/i, 'own-block-list'],
    [/suspend|block|locked|disabled|compromis|abuse|restricted/i, 'account-blocked'],
    [/tenant|organi[sz]ation/i, 'tenant-limit'],
    [/./, 'sending-limit'],
  ],
  infrastructure: [
    [/gr[ae]y-?list/i, 'greylisted'],
    [/too many (?:\S{1,12} )?(?:connections|sessions)|connections/i, 'too-many-connections'],
    [/refused|reset by|no route/i, 'connection-refused'],
    [/time(?:d)?[ -]?out|\bconnect|not respond|no answer/i, 'connection-timeout'],
    [/\bdns\b|name ?server|lookup|resolv/i, 'dns-failure'],
    [/\bdisk|\bspace\b|storage/i, 'system-full'],
    [/\bdays\b|expired|too long|gave up/i, 'expired'],
    [/./, 'server-busy'],
  ],
} as const satisfies Partial<Record<Bucket, readonly (readonly [RegExp, Reason])[]>>;
