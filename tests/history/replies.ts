import type { ProviderId } from '../../lib/providers/index.ts';

/** How a receiver says it; `{to}`, `{domain}`, `{ip}` and `{id}` are filled in. Our own wording, or the providers' documentation. */
export interface Reply {
  text: string;
  action?: 'delayed';
  /** How other servers say it. */
  others?: readonly string[];
  /** Of the command that it answers. */
  command?: 'RCPT TO' | 'end of DATA' | 'MAIL FROM';
}

const GOOGLE_SIGNATURE = '{id} - gsmtp';

/** By reason, the plain wording first; that of a provider where it has one. */
export const replies: Readonly<Record<string, Partial<Record<ProviderId | 'any', Reply>>>> = {
  'user-unknown': {
    any: {
      text: '550 5.1.1 <{to}>: Recipient address rejected: User unknown in virtual mailbox table',
      others: ['550 5.1.1 <{to}>... User unknown', '550 No such user here'],
      command: 'RCPT TO',
    },
    google: {
      text: `550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. ${GOOGLE_SIGNATURE}`,
      command: 'RCPT TO',
    },
    microsoft: {
      text: '550 5.4.1 Recipient address rejected: Access denied. [{id}.eurprd03.prod.outlook.com]',
      command: 'RCPT TO',
    },
  },
  'mailbox-disabled': {
    any: { text: '550 5.2.1 <{to}>: mailbox disabled, not accepting messages', command: 'RCPT TO' },
  },
  'mailbox-full': { any: { text: '552 5.2.2 <{to}>: Mailbox full', command: 'RCPT TO' } },
  'domain-not-found': {
    any: {
      text: 'Host or domain name not found. Name service error for name={domain} type=AAAA: Host not found',
    },
  },
  expired: {
    any: { text: '{host}: retry timeout exceeded, connect to {host}[203.0.113.80]:25: Connection timed out' },
  },
  'connection-timeout': {
    any: { text: 'connect to {host}[203.0.113.80]:25: Connection timed out', action: 'delayed' },
  },
  'connection-refused': { any: { text: 'connect to {host}[203.0.113.80]:25: Connection refused' } },
  greylisted: {
    any: {
      text: '450 4.2.0 <{to}>: Recipient address rejected: Greylisted, try again in 5 minutes',
      action: 'delayed',
      command: 'RCPT TO',
    },
  },
  'server-busy': { any: { text: '421 4.3.2 All server ports are busy', action: 'delayed' } },
  'group-restricted': {
    any: {
      text: '550 5.7.124 RESOLVER.RST.NotAuthorizedForGroup; not authorized to send to this group',
      command: 'RCPT TO',
    },
  },
  'external-senders-blocked': {
    any: {
      text: '550 5.7.134 RESOLVER.RST.SenderNotAuthenticatedForMailbox; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this mailbox',
      command: 'RCPT TO',
    },
  },
  'message-too-big': { any: { text: '552 5.3.4 Message size exceeds fixed limit', command: 'MAIL FROM' } },
  'spam-content': {
    any: {
      text: '554 5.7.1 Message identified as SPAM',
      others: [
        '550 5.7.1 Rejected by spam filter',
        '554 rejected due to content: spam score 12.1',
        '550 5.7.1 This message is likely unsolicited email.',
        '550 5.7.1 Message refused: it looks like spam',
      ],
      command: 'end of DATA',
    },
    google: {
      text: `550-5.7.1 [{ip}] Our system has detected that this message is likely unsolicited mail. 550 5.7.1 To reduce the amount of spam sent to Gmail, this message has been blocked. ${GOOGLE_SIGNATURE}`,
      command: 'end of DATA',
    },
  },
  'ip-reputation': {
    any: {
      text: '554 5.7.1 Your access to this mail system has been rejected due to the poor reputation of the sending IP [{ip}]',
      others: [
        '550 5.7.1 [{ip}] rejected: the IP has a poor reputation',
        '554 Connection refused, the sending IP {ip} has a bad reputation',
        '550 5.7.1 Mail from {ip} refused, IP reputation too low',
      ],
      command: 'MAIL FROM',
    },
  },
  'ip-reputation-for-now': {
    any: {
      text: '421 4.7.0 [{ip}] temporarily deferred due to the poor reputation of the sending IP',
      others: [
        '421 4.7.1 Deferred: poor IP reputation of {ip}, try later',
        '450 4.7.1 The IP reputation of {ip} is too low at the moment',
      ],
      action: 'delayed',
    },
  },
  'domain-reputation': {
    any: {
      text: '554 5.7.1 Your domain acme.example has a poor reputation',
      others: ['554 5.7.1 Rejected: domain reputation'],
      command: 'end of DATA',
    },
  },
  'sender-rate-limit': {
    any: {
      text: '451 4.7.1 Message rate limit exceeded for {ip}',
      others: [
        '421 4.7.0 You are sending too fast, please slow down',
        '450 4.7.1 Too many messages from {ip}, rate limit reached',
      ],
      action: 'delayed',
      command: 'MAIL FROM',
    },
  },
  'sending-limit': { any: { text: '550 5.4.5 Daily user sending limit exceeded.', command: 'end of DATA' } },
  'local-policy': {
    any: {
      text: '554 5.7.1 Delivery refused by administrative policy',
      others: [
        '550 5.7.0 Local Policy Violation',
        '550 5.7.1 Rejected for local policy reasons',
        '554 5.7.1 Message rejected due to local policy',
      ],
      command: 'RCPT TO',
    },
  },
  'generic-rejection': {
    any: {
      text: '554 transaction failed',
      others: ['550 Message rejected', '551 5.3.0 Unknown error', '554 5.0.0 Rejected'],
      command: 'end of DATA',
    },
  },
  'ip-blocklisted': {
    any: {
      text: '554 5.7.1 Service unavailable; Client host [{ip}] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/{ip}',
      others: [
        '550 5.7.1 Mail from {ip} refused, see https://www.spamhaus.org/query/ip/{ip}',
        '550 {ip} is listed at zen.spamhaus.org',
      ],
      command: 'RCPT TO',
    },
  },
  'ip-blocklisted-elsewhere': {
    any: {
      text: '554 5.7.1 Service unavailable; Client host [{ip}] blocked using bl.spamcop.net; see https://www.spamcop.net/bl.shtml?{ip}',
      command: 'RCPT TO',
    },
  },
  unauthenticated: {
    any: {
      text: '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks.',
      others: [
        '550 5.7.26 Multiple authentication checks failed',
        '550 5.7.1 Message is not authenticated: neither SPF nor DKIM passed',
      ],
      command: 'end of DATA',
    },
    google: {
      text: `550-5.7.26 This email has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550 5.7.26 {id} - gsmtp`,
      command: 'end of DATA',
    },
    microsoft: {
      text: '550 5.7.515 Access denied, sending domain acme.example does not meet the required authentication level.',
      command: 'end of DATA',
    },
  },
  'relay-denied': { any: { text: '554 5.7.1 <{to}>: Relay access denied', command: 'RCPT TO' } },
  'dns-failure': {
    any: {
      text: 'Host or domain name not found. Name service error for name={domain} type=MX: Host not found, try again',
      action: 'delayed',
    },
  },
};

/** What comes to a mailbox where nothing is wrong: of 1,000 bounces. */
export const usualMixture = {
  'user-unknown': 380,
  'mailbox-disabled': 80,
  'mailbox-full': 100,
  'domain-not-found': 50,
  expired: 40,
  'connection-timeout': 50,
  'connection-refused': 20,
  greylisted: 50,
  'server-busy': 40,
  'group-restricted': 20,
  'external-senders-blocked': 20,
  'message-too-big': 20,
  'spam-content': 35,
  'ip-reputation': 10,
  'ip-reputation-for-now': 10,
  'domain-reputation': 5,
  'sender-rate-limit': 10,
  'local-policy': 20,
  'generic-rejection': 15,
  'ip-blocklisted': 5,
  'ip-blocklisted-elsewhere': 5,
  unauthenticated: 10,
  'relay-denied': 5,
  'dns-failure': 10,
} as const;

/** The reason that a key of the table stands for. */
export const reasonOf = (key: string): string => key.replace(/-(?:for-now|elsewhere)$/, '');
