import { domainOf, isRelated } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import { claimsHome, comesFromOutside, isForged, returnsElsewhere } from './arrival.ts';
import { hidesWords, isDisguised } from './disguise.ts';
import { isAt, isForeign } from './link-hosts.ts';
import type { Mail } from './mail.ts';

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
  defineSign({ id: 'masked-link', lures: true, isShownBy: masksLink }),
  defineSign({ id: 'attached-page', lures: true, isShownBy: attachesPage }),
  defineSign({ id: 'only-a-picture', lures: true, isShownBy: isPicture }),
  defineSign({ id: 'disguised-sender', isShownBy: isDisguised }),
  defineSign({ id: 'failed-authentication', isShownBy: isForged }),
  defineSign({ id: 'foreign-return-path', isShownBy: returnsElsewhere }),
  defineSign({ id: 'foreign-server', isShownBy: comesFromOutside }),
  defineSign({ id: 'disguised-letters', isShownBy: hidesWords }),
  defineSign({ id: 'claims-home', isShownBy: claimsHome }),
  defineSign({ id: 'about-reader', isShownBy: (seen) => seen.isAboutReader && !keepsToItself(seen) }),
];

const hostOf = (target: string): string => /^[a-z0-9.-]{1,253}/.exec(target)?.[0] ?? '';
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

/** To these domains, and to what everybody knows. */
export const leadsHome = (seen: Appearance, domains: ReadonlySet<string>): boolean =>
  linksBeside([seen.sender, ...seen.readers], seen).every((link) => isAt(hostOf(link), domains));

function leadsAway(seen: Appearance): boolean {
  return foreignLinks(seen).length > 0;
}

/** Base64 of a word as it stands at the start of a value; its last letters depend on what follows. */
const encoded = (word: string): string =>
  btoa(word.replace(/[^\x20-\x7e]/g, '?'))
    .replace(/={1,2}$/, '')
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

/** Shows the address of somebody else than the sender, and leads elsewhere; a filter rewrites links to its own host. */
export function masksLink({ mail, sender }: Appearance): boolean {
  return mail.maskedLinks.some(
    ({ shown, host }) => !isRelated(shown, host) && !isRelated(shown, domainOf(sender)) && isForeign(host),
  );
}

/** Pages to open and archives. */
export const isPage =
  /^(?:text\/html|application\/(?:octet-stream|zip|pdf|gzip|msword|rtf|onenote|javascript|x-[\w-]{1,30}|vnd\.(?:rar|ms-|openxml|oasis)[\w.-]{0,80}|xhtml\+xml)|image\/svg\+xml)$/;

/** A notice returns a message; a page to open or an archive is what bait brings. */
function attachesPage({ mail }: Appearance): boolean {
  return mail.mimeTypes.some((type) => isPage.test(type));
}

/** Nothing to press but a picture: a code for the telephone. */
function isPicture({ mail }: Appearance): boolean {
  return mail.links.length === 0 && mail.mimeTypes.some((type) => type.startsWith('image/'));
}

/** A page that shows a form when it is opened. */
export const bringsPage = ({ mail }: Appearance): boolean =>
  mail.mimeTypes.some((type) => /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)$/.test(type));

/** To a host that not everybody knows; where a quoted reply leads is the server's affair. */
export const leadsAnywhere = (mail: Mail, quoted: string): boolean =>
  mail.links.some((target) => {
    const host = hostOf(target);
    return isForeign(host) && !quoted.includes(host);
  });
