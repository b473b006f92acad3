import { providerOfDomain, providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import { signer } from './host-words.ts';
import { harmless, isAt, isForeign, serviceOf } from './link-hosts.ts';
import type { Mail } from './mail.ts';
import { daemonAddress, roleAddress } from './role-addresses.ts';

const resultsOf = (mail: Mail): string => mail.header('authentication-results') ?? '';

/** The reader's own server says that the sender is who he claims to be (RFC 8601). */
export const isProven = (mail: Mail): boolean => /\bdmarc=pass\b/i.test(resultsOf(mail));

/** Comes from one of these domains by its signature, its envelope, or the name that the reader's server found for who brought it. */
export function comesFrom(mail: Mail, domains: ReadonlySet<string>): boolean {
  const isOwn = (host = '') => isAt(host.toLowerCase(), domains);
  if (
    isProven(mail) ||
    resultsOf(mail)
      .matchAll(signer)
      .some(([, host]) => isOwn(host))
  )
    return true;
  const { hosts = [] } = lastHop(mail) ?? {};
  return hosts.length > 1 && hosts.every(isOwn); // a greeting alone is anybody's
}

/** They sent it; or the reader's server has not asked, and nobody else is to be answered. */
export const mayComeFrom = (mail: Mail, domains: ReadonlySet<string>): boolean =>
  comesFrom(mail, domains) ||
  (resultsOf(mail) === '' && isAt(domainOf(mail.header('reply-to') ?? mail.from).replace('>', ''), domains));

/** The reader's own server says that he is not. */
export function isForged(seen: Appearance): boolean {
  const { mail } = seen;
  if (isProven(mail) || !/\b(?:spf|dmarc)=(?:soft|perm)?(?:fail|error)\b/i.test(resultsOf(mail)))
    return false;
  return isWorthForging(seen) || returnPathOf(mail) !== undefined;
}

/** A name that opens doors. What a stranger's server writes is seldom signed, and has no way back by which to check it. */
function isWorthForging({ sender, readers }: Appearance): boolean {
  const domain = domainOf(sender);
  if (readers.length === 0 || readers.some((reader) => isRelated(domainOf(reader), domain))) return true;
  return isKnownDomain(domain) || (providerOfDomain(domain) ?? serviceOf(domain)) !== undefined;
}

const isKnownDomain = (domain: string): boolean =>
  providerOfHost(domain) !== undefined || isAt(domain, harmless());

/** Where it came from by its envelope. */
export const returnPathOf = (mail: Mail): string | undefined =>
  /[^\s<>]{1,64}@[^\s<>]{3,253}/.exec(mail.header('return-path') ?? '')?.[0];

/** A notice has no way back (RFC 3464 section 2), other mail leads back to who sent it. */
export function returnsElsewhere({ mail, sender, isNotice }: Appearance): boolean {
  const returnPath = returnPathOf(mail);
  if (returnPath === undefined || isProven(mail)) return false;
  return (
    (isNotice && !(isSameMailbox(returnPath, sender) && mail.header('auto-submitted'))) ||
    daemonAddress.test(sender) ||
    !isRelated(domainOf(returnPath), domainOf(sender))
  );
}

const hop = /^\s{0,5}from\s([\s\S]{1,400}?)\sby\s{1,3}([a-z0-9.-]{3,253})/i;
const hostNames = /\b(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;

/** Who handed the mail to the reader's server, and that server: the last hop, which nobody can forge. */
export function lastHop(mail: Mail): { hosts: string[]; by: string } | undefined {
  const [, from, by] = hop.exec(mail.header('received') ?? '') ?? [];
  if (!from || !by) return undefined;
  return {
    hosts: (from.toLowerCase().match(hostNames) ?? []).filter((host) => host !== 'localhost.localdomain'),
    by: by.toLowerCase(),
  };
}

/** Claims the domain of the server that took it, but was brought by a stranger. */
export function comesFromOutside({ mail, sender }: Appearance): boolean {
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
export function isKnownSender({ mail, sender }: Appearance): boolean {
  const domain = domainOf(sender);
  const { hosts = [], by = '' } = lastHop(mail) ?? {};
  const isBrought = hosts.length > 0 && hosts.every((host) => isForeign(host) && !isRelated(host, by));
  if (isBrought && !isProven(mail)) return false;
  if (providerOfDomain(domain)) return roleAddress.test(sender) || daemonAddress.test(sender);
  return isKnownDomain(domain);
}

/** Says that the reader's own server wrote it, which a stranger did. */
export function claimsHome(seen: Appearance): boolean {
  const { reporter = '', readers, sender } = seen;
  const own = readers.map(domainOf).filter((domain) => isRelated(reporter, domain));
  if (own.length === 0 || own.some((domain) => isRelated(domainOf(sender), domain))) return false;
  return isBrought(seen) || isForged(seen) || returnsElsewhere(seen);
}

/** The last hop was from somebody else's server. */
const isBrought = ({ mail, readers }: Appearance): boolean => {
  const { hosts = [], by = '' } = lastHop(mail) ?? {};
  const own = [by, ...readers.map(domainOf)];
  return hosts.length > 0 && !hosts.some((host) => own.some((domain) => isRelated(host, domain)));
};
