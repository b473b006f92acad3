import { providerOfDomain, providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import { mentions } from './bait.ts';
import { harmless, isAt, rented } from './link-hosts.ts';
import type { Mail } from './mail.ts';
import type { Parties } from './parties.ts';

/** What the signs look at. */
export interface Appearance extends Parties {
  mail: Mail;
  /** What the notice's own links lead to; not those of a reply or a message that it quotes. */
  links: readonly string[];
  /** Claims that mail failed or waits. */
  isNotice: boolean;
}

/** A sign that the mail gives beside its words. */
export interface MailSign {
  id: string;
  /** Offers something to click or to open. */
  lures?: true;
  isShownBy: (seen: Appearance) => boolean;
}

const defineSign = (sign: MailSign): MailSign => sign;

export const mailSigns: readonly MailSign[] = [
  defineSign({ id: 'foreign-link', lures: true, isShownBy: leadsAway }),
  defineSign({ id: 'personal-link', lures: true, isShownBy: namesReaderInLink }),
  defineSign({ id: 'attached-page', lures: true, isShownBy: attachesPage }),
  defineSign({ id: 'disguised-sender', isShownBy: isDisguised }),
  defineSign({ id: 'failed-authentication', isShownBy: isForged }),
  defineSign({ id: 'foreign-return-path', isShownBy: returnsElsewhere }),
  defineSign({ id: 'foreign-server', isShownBy: comesFromOutside }),
];

const hostOf = (target: string): string => /^[a-z0-9.-]{1,253}/.exec(target)?.[0] ?? '';
const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const isPrivate = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

const isForeign = (host: string): boolean => {
  if (isAddress.test(host)) return !isPrivate.test(host);
  if (isAt(host, rented)) return true;
  return providerOfHost(host) === undefined && !isAt(host, harmless);
};

/** Links to a host that is none of these people's nor a known one. */
function linksBeside(people: readonly string[], { links }: Appearance): string[] {
  const own = people.map(domainOf).filter((domain) => domain.includes('.'));
  return links.filter((target) => {
    const host = hostOf(target);
    return isForeign(host) && !own.some((domain) => isRelated(host, domain));
  });
}

/** Foreign to sender and reader; where somebody in disguise leads is no better for being his own. */
const foreignLinks = (seen: Appearance): string[] =>
  linksBeside(isDisguised(seen) ? seen.readers : [seen.sender, ...seen.readers], seen);

/** All that can be clicked is the sender's, the reader's, or a known provider's. */
export const keepsToItself = (seen: Appearance): boolean =>
  linksBeside([seen.sender, ...seen.readers], seen).length === 0;

function leadsAway(seen: Appearance): boolean {
  return foreignLinks(seen).length > 0;
}

/** Base64 of a word as it stands at the start of a value; its last letters depend on what follows. */
const encoded = (word: string): string =>
  btoa(word.replace(/[^\x20-\x7e]/g, '?'))
    .replace(/=+$/, '')
    .slice(0, word.length % 3 === 0 ? undefined : -1)
    .toLowerCase();

/** Shorter words stand in any link. */
const SHORTEST_NAME = 4;

/** A foreign link that carries the reader's name, address or domain. */
function namesReaderInLink(seen: Appearance): boolean {
  const marks = seen.readers.flatMap(marksOf).filter((mark) => mark.length >= SHORTEST_NAME);
  return marks.length > 0 && foreignLinks(seen).some((target) => marks.some((mark) => target.includes(mark)));
}

/** What of a reader a link carries: plain, escaped, in Base64, or dressed as a host (`corp-example.evil.example`). */
function marksOf(reader: string): string[] {
  const address = reader.toLowerCase();
  const domain = domainOf(address);
  const name = address.slice(0, address.lastIndexOf('@'));
  const [label = ''] = domain.split('.');
  const hidden = [reader, name, domain].filter((word) => word.length >= SHORTEST_NAME).map(encoded);
  return [name, label, address.replace('@', '%40'), ...hidden];
}

const page =
  /^(?:text\/html|application\/(?:octet-stream|zip|pdf|x-[\w-]{1,30}|xhtml\+xml)|image\/svg\+xml)$/;

/** A notice returns a message; a page to open or an archive is what bait brings. */
function attachesPage({ mail }: Appearance): boolean {
  return mail.mimeTypes.some((type) => page.test(type));
}

/** What mail systems and their people call themselves, and programs and makers whose name bait borrows. */
const machine =
  /mailer[- ]?daemon|post ?mai?ster|admin|help ?desk|web ?mail|\bi[ckt]t?[- ]?(?:support|desk|help|team|service|dep|afd|abt|security)|\b(?:imap|pop3|smtp|mta|owa|zimbra|roundcube|exchange|office ?365|microsoft|outlook|cpanel)\b|mail ?(?:server|box|system|cent(?:er|re))|(?:post|palvelin|sähköposti|e-post)server|postipalvelin|postfach|администр|管理员|管理員|管理者|管理人|관리자|yönetici/i;
const exchangeAddress = /^microsoftexchange[0-9a-f]{8,40}@/i;
const daemonAddress =
  /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,40}|bounces?\b.{0,60}|mail-daemon|double-bounce|quarantine\b.{0,20})@/i;
const roleAddress =
  /^(?:it|ict|edv|admin\w{0,12}|support|soporte|supporto|suporte|help\w{0,8}|service\w{0,8}|servicedesk|webmaster|hostmaster|security|systems?|no-?reply|noreply|alerts?|notif\w{0,12}|mailings?|info|quarant\w{0,10}|mailer-daemon|postmaster)\b/i;

/** Does a name say that mail itself is writing? */
export const isMachineName = (name: string): boolean =>
  machine.test(name) ||
  mentions(name, [
    ['mail', 'operator'],
    ['deliver', 'operator'],
  ]);

/** Makers whose name bait borrows; Exchange signs with theirs at anybody's domain, so its own address is one of a daemon. */
const maker = /\b(?:microsoft|office ?365|outlook|google|gmail|yahoo|icloud)\b/i;
/** `cPanel on corp.example` writes from the server that it runs on. */
const panel = /^"?(cpanel|plesk|directadmin|root|wordpress)\b/i;

const isPanel = (name: string, sender: string): boolean =>
  sender.startsWith(`${panel.exec(name)?.[1]?.toLowerCase()}@`);

/** Writes as the reader or as somebody at the reader's domain, or shows a domain that is not its own. */
export function isImpostor({ name, sender, readers }: Parties): boolean {
  if (!sender.includes('@')) return false;
  if (readers.some((reader) => isSameMailbox(reader, sender))) return true;
  const domain = domainOf(sender);
  const own = readers.map(domainOf);
  if (own.some((other) => isRelated(other, domain))) return false;
  if (own.some((other) => isDressed(domain, other) || showsOwner(name, other))) return !isPanel(name, sender);
  return (
    (showsAnother(name, domain) || maker.test(name)) &&
    !exchangeAddress.test(sender) &&
    !isPanel(name, sender)
  );
}

/** An impostor, or somebody who plays a mail system or an administrator from an address that none of them has. */
export function isDisguised(parties: Parties): boolean {
  const { name, sender, readers } = parties;
  if (isImpostor(parties)) return true;
  if (!sender.includes('@') || daemonAddress.test(sender) || isPanel(name, sender)) return false;
  if (readers.some((reader) => isRelated(domainOf(reader), domainOf(sender))) || !isMachineName(name))
    return false;
  return readers.length > 0 || !roleAddress.test(sender) || /daemon/i.test(name);
}

/** `Corp Mail Desk` to somebody at `corp.example`. */
const showsOwner = (name: string, domain: string): boolean => {
  const [label = ''] = domain.split('.');
  return label.length >= SHORTEST_NAME && name.toLowerCase().includes(label);
};

/** `corp-mail.example` to somebody at `corp.example`; a host of a service, `corp.service.example`, is its customer's. */
const isDressed = (host: string, domain: string): boolean => {
  const [label = ''] = domain.split('.');
  return (
    label.length >= SHORTEST_NAME &&
    host.split('.').slice(-2)[0] !== label &&
    host.split('.').slice(-2)[0]?.includes(label) === true
  );
};

const domainInName = /(?:^|[\s"@(])((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})\b/i;

/** Shows another domain than it writes from. */
function showsAnother(name: string, domain: string): boolean {
  const shown = domainInName.exec(name)?.[1]?.toLowerCase();
  return shown !== undefined && !isRelated(shown, domain);
}

const resultsOf = (mail: Mail): string => mail.header('authentication-results') ?? '';

/** The reader's own server says that the sender is who he claims to be (RFC 8601). */
export const isProven = (mail: Mail): boolean => /\bdmarc=pass\b/i.test(resultsOf(mail));

/** The reader's own server says that he is not. */
export function isForged({ mail }: Appearance): boolean {
  return !isProven(mail) && /\b(?:spf|dmarc)=(?:soft|perm)?(?:fail|error)\b/i.test(resultsOf(mail));
}

/** A notice has no way back (RFC 3464 section 2), other mail leads back to who sent it. */
function returnsElsewhere({ mail, sender, isNotice }: Appearance): boolean {
  const returnPath = /[^\s<>]{1,64}@[^\s<>]{3,253}/.exec(mail.header('return-path') ?? '')?.[0];
  if (returnPath === undefined || isProven(mail)) return false;
  return isNotice || !isRelated(domainOf(returnPath), domainOf(sender));
}

const hop = /^\s{0,5}from\s([\s\S]{1,400}?)\sby\s{1,3}([a-z0-9.-]{3,253})/i;
const hostNames = /\b(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;

/** Who handed the mail to the reader's server, and that server: the last hop, which nobody can forge. */
function lastHop(mail: Mail): { hosts: string[]; by: string } | undefined {
  const [, from, by] = hop.exec(mail.header('received') ?? '') ?? [];
  if (!from || !by) return undefined;
  return {
    hosts: (from.toLowerCase().match(hostNames) ?? []).filter((host) => host !== 'localhost.localdomain'),
    by: by.toLowerCase(),
  };
}

/** Claims the domain of the server that took it, but was brought by a stranger. */
function comesFromOutside({ mail, sender }: Appearance): boolean {
  const { hosts, by } = lastHop(mail) ?? {};
  const domain = domainOf(sender);
  if (!hosts || !by || isProven(mail) || !isRelated(domain, by)) return false;
  return hosts.some((host) => !isRelated(host, domain) && isForeign(host));
}

/** Written by the reader's own server, or by whoever runs it. */
export function isFromHome(seen: Appearance): boolean {
  const { mail, sender } = seen;
  if (isForged(seen)) return false;
  if (/^internal$/i.test(mail.header('x-ms-exchange-organization-authas') ?? '')) return true;
  const { hosts, by } = lastHop(mail) ?? {};
  const domain = domainOf(sender);
  return by !== undefined && isRelated(domain, by) && !comesFromOutside(seen) && hosts !== undefined;
}

/** A provider that everybody knows, or one of its own addresses at a domain where anybody can have one. */
export function isKnownSender({ sender }: Parties): boolean {
  const domain = domainOf(sender);
  if (providerOfDomain(domain))
    return roleAddress.test(sender) || daemonAddress.test(sender) || /service|server/i.test(sender);
  return providerOfHost(domain) !== undefined || isAt(domain, harmless);
}
