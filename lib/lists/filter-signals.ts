import { defineList } from './define.ts';

/** It was on community.mimecast.com before. */
const mimecastCodes =
  'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes';

/** Ratings of filter makers that many companies ask. */
export const filterSignals = [
  defineList({
    id: 'proofpoint',
    name: 'Proofpoint',
    reach: 'private',
    holds: ['ip'],
    zones: ['prs.proofpoint.com', 'ipcheck.proofpoint.com', 'support.proofpoint.com'],
    page: { url: 'https://ipcheck.proofpoint.com/', use: 'removal' },
    source: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
  }),
  defineList({
    id: 'cloudmark',
    name: 'Cloudmark Sender Intelligence',
    reach: 'private',
    holds: ['ip'],
    zones: ['csi.cloudmark.com', 'cloudmark.com'],
    marks: [/\bcloudmark\b|\bOFR006_102\b|\bLPN007_102\b/i],
    page: { url: 'https://csi.cloudmark.com/reset-request/', use: 'removal' },
    source: 'https://postmaster.orange.fr/',
  }),
  defineList({
    id: 'cisco-talos',
    name: 'Cisco Talos',
    reach: 'private',
    holds: ['ip', 'domain'],
    zones: ['senderbase.org', 'talosintelligence.com'],
    marks: [/\bsenderbase\b|\bsending MTA.s poor reputation\b|\bcisco talos\b/i],
    page: { url: 'https://talosintelligence.com/reputation_center/', use: 'look-up' },
    source: 'https://support.talosintelligence.com/docs/email-reputation',
  }),
  defineList({
    id: 'trend-micro',
    name: 'Trend Micro Email Reputation Services',
    reach: 'private',
    holds: ['ip'],
    zones: ['mail-abuse.com', 'mail-abuse.org', 'ers.trendmicro.com', 'servicecentral.trendmicro.com'],
    marks: [/\btrend micro.{0,20}\b(?:RBL|reputation)|\bERS-(?:RBL|QIL|DUL|IP)/i],
    page: { url: 'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/', use: 'removal' },
    source: 'https://success.trendmicro.com/ja-JP/solution/KA-0000797',
  }),
  defineList({
    id: 'symantec',
    name: 'Symantec',
    reach: 'private',
    holds: ['ip'],
    zones: ['ipremoval.sms.symantec.com'],
    marks: [/\bsymantec.{0,20}\b(?:reputation|bad senders?)\b|\bbrightmail\b/i],
    page: { url: 'https://ipremoval.sms.symantec.com/', use: 'removal' },
    source: 'https://knowledge.broadcom.com/external/article/177234',
  }),
  defineList({
    id: 'mimecast',
    name: 'Mimecast',
    reach: 'private',
    holds: ['ip'],
    marks: [/\blocal CT ip reputation\b|\bip temporarily blacklisted\b/i],
    at: ['mimecast'],
    page: { url: mimecastCodes, use: 'help' },
    source: mimecastCodes,
  }),
  defineList({
    id: 'mcafee',
    name: 'Trellix (McAfee) TrustedSource',
    reach: 'private',
    holds: ['ip', 'url'],
    zones: ['trustedsource.org'],
    marks: [/\btrustedsource\b/i],
    page: { url: 'https://trustedsource.org/', use: 'look-up' },
    source: 'https://www.trustedsource.org/en/about/faq',
  }),
  defineList({
    id: 'fortinet',
    name: 'Fortinet FortiGuard',
    reach: 'private',
    holds: ['ip', 'url'],
    zones: ['fortiguard.com', 'fortiguard.net'],
    marks: [/\bfortiguard\b/i],
    page: { url: 'https://www.fortiguard.com/', use: 'look-up' },
    source: 'https://fortiguard.com/faq',
  }),
] as const;
