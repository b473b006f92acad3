import type { Call } from './answer.ts';
import { answerOpenly, answerQuestion } from './dns/resolver.ts';
import { answerGmail, sendAttachment } from './gmail/host.ts';
import { answerOutlook } from './outlook/host.ts';
import { answerTicket } from './ticket.ts';

/** Resolvers that allow every page to ask (handbook, dns.md section 7). */
const RESOLVERS = ['cloudflare-dns.com', 'dns.google', 'dns.acme.example', 'dns-elsewhere.acme.example'];

/** A resolver that says nothing about other origins (CORS), so that only a host permission helps. */
const CLOSED_RESOLVER = 'dns-closed.acme.example';

/** The four names of Outlook on the web show the same page. */
export const OUTLOOK_HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
  'outlook.cloud.microsoft',
];

/** Who answers for which host; any other host gets 404. */
export const hosts: Record<string, (call: Call) => void> = {
  'mail.google.com': answerGmail,
  'mail-attachment.googleusercontent.com': sendAttachment,
  'help.example': answerTicket,
  ...Object.fromEntries(OUTLOOK_HOSTS.map((host) => [host, answerOutlook])),
  ...Object.fromEntries(RESOLVERS.map((host) => [host, answerOpenly])),
  [CLOSED_RESOLVER]: answerQuestion,
};
