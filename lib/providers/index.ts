import { defineProvider } from './define.ts';

/**
 * The hosts and marks of ../shared/handbook/classification.md section 5 and the MX names in each provider's
 * own documentation. The first provider whose host or mark fits is the answer, so the narrower stand first.
 */
export const providers = [
  defineProvider({
    id: 'outlook-com',
    name: 'Outlook.com',
    role: 'mailboxes',
    hosts: ['olc.protection.outlook.com', 'hotmail.com'],
    marks: [
      /postmaster\.live\.com|mail\.live\.com|\b(?:S31[145]\d|(?:RP|SC|DY|OU)-00\d)\b|outlook\.com server/i,
    ],
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
  }),
  defineProvider({
    id: 'microsoft',
    name: 'Microsoft 365',
    role: 'mailboxes',
    hosts: ['protection.outlook.com', 'prod.outlook.com', 'exchangelabs.com', 'mx.microsoft', 'outlook.com'],
    marks: [
      /\baka\.ms\/EXO|\bAS ?\(?\d{3,12}\b|\b(?:PRX|ATTR|TSTE)\d{0,2}\b|\b(?:RESOLVER|STOREDRV|SMTPSEND|TRANSPORT\.RULES|UnifiedGroupAgent)\b|sender\.office\.com/i,
    ],
    spf: ['spf.protection.outlook.com'],
    selectors: ['selector1', 'selector2'],
  }),
  defineProvider({
    id: 'google',
    name: 'Google',
    role: 'mailboxes',
    hosts: ['google.com', 'googlemail.com', 'gmail.com'],
    marks: [/- g(?:smtp|cdp)\b|support\.google\.com|\b(?:Gmail|Google)(?:'s)? (?:has|requires|message)\b/i],
    domains: ['gmail.com', 'googlemail.com'],
    service: 'Google Workspace',
    spf: ['_spf.google.com'],
    selectors: ['google', '20230601', '20221208', '20210112', '20161025'],
  }),
  defineProvider({
    id: 'yahoo',
    name: 'Yahoo',
    role: 'mailboxes',
    hosts: ['yahoodns.net', 'yahoo.com', 'aol.com'],
    marks: [/\[(?:TSS|PH|BL)\d\d\]|yahooinc\.com|help\.yahoo\.com|- \S{1,60}\.yahoo\.com\b/i],
    domains: ['yahoo.com', 'ymail.com', 'aol.com'],
  }),
  defineProvider({
    id: 'apple',
    name: 'Apple',
    role: 'mailboxes',
    hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'],
    marks: [/\[(?:CS|HM|HME)\d{1,2}\]|support\.apple\.com/i],
    domains: ['icloud.com', 'me.com', 'mac.com'],
    service: 'iCloud Mail',
    selectors: ['sig1'],
  }),
  defineProvider({
    id: 'gmx',
    name: 'GMX and WEB.DE',
    role: 'mailboxes',
    hosts: ['gmx.net', 'gmx.de', 'web.de', 'mail.com', 'kundenserver.de', '1and1.com', 'ionos.com'],
    marks: [/Nemesis ESMTP|postmaster\.(?:gmx|web|mail|1und1)\b/i],
    domains: ['gmx.de', 'gmx.net', 'web.de', 'mail.com'],
  }),
  defineProvider({
    id: 't-online',
    name: 'T-Online',
    role: 'mailboxes',
    hosts: ['t-online.de'],
    marks: [/T-Online/i],
    domains: ['t-online.de', 'magenta.de'],
  }),
  defineProvider({
    id: 'orange',
    name: 'Orange and La Poste',
    role: 'mailboxes',
    hosts: ['orange.fr', 'wanadoo.fr', 'laposte.net'],
    marks: [/\b(?:OFR|LPN)\d{0,3}_?\d{3}\b|\bmwinf\d/i],
    domains: ['orange.fr', 'wanadoo.fr', 'laposte.net'],
  }),
  defineProvider({ id: 'free', name: 'Free', role: 'mailboxes', hosts: ['free.fr'], domains: ['free.fr'] }),
  defineProvider({
    id: 'comcast',
    name: 'Comcast',
    role: 'mailboxes',
    hosts: ['comcast.net'],
    marks: [/postmaster\.comcast\.net|\b(?:BL|DM|RL|CO)00000\d\b/i],
    domains: ['comcast.net'],
  }),
  defineProvider({
    id: 'att',
    name: 'AT&T',
    role: 'mailboxes',
    hosts: ['att.net', 'prodigy.net', 'sbcglobal.net'],
    marks: [/rbl\.att\.net|abuse_rbl@/i],
    domains: ['att.net', 'sbcglobal.net', 'bellsouth.net'],
  }),
  defineProvider({
    id: 'cox',
    name: 'Cox',
    role: 'mailboxes',
    hosts: ['cox.net'],
    marks: [/\bAUP#(?:CX|IPBL|URLBL|SPF)/i],
    domains: ['cox.net'],
  }),
  defineProvider({
    id: 'spectrum',
    name: 'Spectrum',
    role: 'mailboxes',
    hosts: ['charter.net', 'rr.com', 'spectrum.net'],
    marks: [/\bAUP#(?:In|Out|I|O)-?\d{3,4}/i],
    domains: ['charter.net', 'rr.com'],
  }),
  defineProvider({
    id: 'godaddy',
    name: 'GoDaddy',
    role: 'mailboxes',
    hosts: ['secureserver.net'],
    marks: [/\bIB[1-6]\d\d\b|x\.co\/(?:rlbounce|srbounce)/i],
  }),
  defineProvider({
    id: 'zoho',
    name: 'Zoho',
    role: 'mailboxes',
    hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com'],
    marks: [/\bZoho ?Mail\b|mx\.zoho\.|ERROR_CODE :/i],
    spf: ['zoho.com', 'zoho.eu', 'zoho.in'],
    selectors: ['zoho', 'zmail', 'zohomail'],
  }),
  defineProvider({
    id: 'yandex',
    name: 'Yandex',
    role: 'mailboxes',
    hosts: ['yandex.ru', 'yandex.net', 'yandex.com'],
    marks: [/\bya\.cc\/|yandex\.(?:ru|com|net)/i],
    domains: ['yandex.ru', 'yandex.com', 'ya.ru'],
  }),
  defineProvider({
    id: 'mail-ru',
    name: 'Mail.ru',
    role: 'mailboxes',
    hosts: ['mail.ru'],
    marks: [/(?:help|corp)\.mail\.ru/i],
    domains: ['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru'],
  }),
  defineProvider({
    id: 'tencent',
    name: 'QQ Mail',
    role: 'mailboxes',
    hosts: ['qq.com'],
    marks: [/(?:exmail|service\.mail|weixin)\.qq\.com/i],
    domains: ['qq.com', 'foxmail.com'],
  }),
  defineProvider({
    id: 'netease',
    name: 'NetEase',
    role: 'mailboxes',
    hosts: ['163.com', '126.com', 'netease.com'],
    marks: [/mail\.163\.com|\b(?:DT|MI|HL|RP|QI):(?:SPM|REP|ITC|SUM|SFQ|QRC|LMC)\b/i],
    domains: ['163.com', '126.com', 'yeah.net'],
  }),
  defineProvider({
    id: 'docomo',
    name: 'NTT docomo',
    role: 'mailboxes',
    hosts: ['docomo.ne.jp'],
    domains: ['docomo.ne.jp'],
  }),
  defineProvider({
    id: 'kddi',
    name: 'KDDI',
    role: 'mailboxes',
    hosts: ['ezweb.ne.jp', 'au.com', 'dion.ne.jp'],
    domains: ['ezweb.ne.jp', 'au.com'],
  }),
  defineProvider({
    id: 'fastmail',
    name: 'Fastmail',
    role: 'mailboxes',
    hosts: ['messagingengine.com'],
    spf: ['spf.messagingengine.com'],
    selectors: ['fm1', 'fm2', 'fm3', 'mesmtp'],
  }),
  defineProvider({
    id: 'proton',
    name: 'Proton',
    role: 'mailboxes',
    hosts: ['protonmail.ch'],
    domains: ['proton.me', 'protonmail.com'],
    spf: ['_spf.protonmail.ch'],
    selectors: ['protonmail', 'protonmail2', 'protonmail3'],
  }),
  defineProvider({ id: 'rackspace', name: 'Rackspace', role: 'mailboxes', hosts: ['emailsrvr.com'] }),
  defineProvider({
    id: 'mimecast',
    name: 'Mimecast',
    role: 'gateway',
    hosts: ['mimecast.com', 'mimecast.co.za'],
    marks: [/\bmimecast\b|mimecastsupport\.zendesk\.com/i],
  }),
  defineProvider({
    id: 'proofpoint',
    name: 'Proofpoint',
    role: 'gateway',
    hosts: ['pphosted.com', 'ppe-hosted.com'],
    marks: [/prs\.proofpoint\.com|ipcheck\.proofpoint\.com|support\.proofpoint\.com/i],
    selectors: ['proofpoint', 'ppk1'],
  }),
  defineProvider({
    id: 'barracuda',
    name: 'Barracuda',
    role: 'gateway',
    hosts: ['barracudanetworks.com'],
    marks: [/\bcuda_nsu\b|barracuda(?:central|networks|\.com)/i],
  }),
  defineProvider({
    id: 'cisco',
    name: 'Cisco',
    role: 'gateway',
    hosts: ['iphmx.com'],
    service: 'Cisco Secure Email',
  }),
  defineProvider({
    id: 'trend-micro',
    name: 'Trend Micro',
    role: 'gateway',
    hosts: ['trendmicro.com', 'trendmicro.eu'],
    marks: [/\bERS-[A-Z]|\bBLOCK-(?:SEND|RCPT)\b|mail-abuse\.com/i],
  }),
  defineProvider({
    id: 'symantec',
    name: 'Symantec',
    role: 'gateway',
    hosts: ['messagelabs.com', 'symanteccloud.com'],
    marks: [/messagelabs\.com|symanteccloud/i],
  }),
  defineProvider({
    id: 'cloudflare',
    name: 'Cloudflare',
    role: 'gateway',
    hosts: ['mx.cloudflare.net'],
    marks: [/developers\.cloudflare\.com/i],
    service: 'Cloudflare Email Routing',
  }),
  defineProvider({
    id: 'improvmx',
    name: 'ImprovMX',
    role: 'gateway',
    hosts: ['improvmx.com'],
    marks: [/#id-5\.9\.\d/i],
  }),
  defineProvider({
    id: 'amazon-ses',
    name: 'Amazon SES',
    role: 'sending',
    hosts: ['amazonses.com'], // amazonaws.com has every customer's own server
    marks: [/failed the check in region/i],
    spf: ['amazonses.com'],
    selectors: ['resend'], // a customer's selectors are random, but Resend sends through it
  }),
  defineProvider({
    id: 'sendgrid',
    name: 'SendGrid',
    role: 'sending',
    hosts: ['sendgrid.net'],
    spf: ['sendgrid.net'],
    selectors: ['s1', 's2', 'smtpapi'],
  }),
  defineProvider({
    id: 'mailgun',
    name: 'Mailgun',
    role: 'sending',
    hosts: ['mailgun.org', 'mailgun.net'],
    spf: ['mailgun.org'],
    selectors: ['k1', 'mx', 'smtp', 'mg', 'pic'],
  }),
  defineProvider({
    id: 'postmark',
    name: 'Postmark',
    role: 'sending',
    hosts: ['mtasv.net'],
    spf: ['spf.mtasv.net'],
    selectors: ['pm'],
  }),
  defineProvider({
    id: 'sparkpost',
    name: 'SparkPost',
    role: 'sending',
    hosts: ['sparkpostmail.com'],
    spf: ['sparkpostmail.com'],
  }),
] as const;

/** `google`, `microsoft` ... */
export type ProviderId = (typeof providers)[number]['id'];

/** Host -> provider; a notice names dozens of hosts. */
const ofHost = new Map<string, ProviderId>(
  providers.flatMap(({ id, hosts }) => hosts.map((host) => [host, id] as const)),
);

/** The provider that runs this host, if we know it: of the name itself, or of the domain that it is in. */
export function providerOfHost(host: string): ProviderId | undefined {
  let name = host.toLowerCase().replace(/\.$/, '');
  for (;;) {
    const known = ofHost.get(name);
    const dot = name.indexOf('.');
    if (known || dot < 0) return known;
    name = name.slice(dot + 1);
  }
}

const hostNames = /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/gi;

/** The provider whose mark a reply bears, or whose host it names. */
export function providerInText(text: string): ProviderId | undefined {
  const marked = providers.find(
    (provider) => 'marks' in provider && provider.marks.some((mark) => mark.test(text)),
  );
  if (marked) return marked.id;
  for (const [host] of text.matchAll(hostNames)) {
    const provider = providerOfHost(host);
    if (provider) return provider;
  }
  return undefined;
}

/** The provider of the mailboxes at a domain that anybody can have an address at. */
export function providerOfDomain(domain: string): ProviderId | undefined {
  const name = domain.toLowerCase();
  return providers.find(
    (provider) => 'domains' in provider && provider.domains.some((known) => known === name),
  )?.id;
}

/** What people call it. */
export const nameOfProvider = (id: ProviderId): string =>
  providers.find((provider) => provider.id === id)?.name ?? id;
