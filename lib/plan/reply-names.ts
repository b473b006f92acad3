import { isPrivateAddress, readAddress } from '../dns/address.ts';
import { readDomain } from '../dns/name.ts';
import { listOf } from '../lists/named-signal.ts';
import { providerOfHost } from '../providers/index.ts';

/** As long as classify.ts reads, too. */
const LONGEST_REPLY = 16_384;
/** A reply is about one domain; more names are padding. */
const MOST_NAMES = 60;

const ADDRESS_V4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g;
const ADDRESS_V6 = /(?<![\w:.])[0-9a-f]{0,4}:[0-9a-f:]{3,36}(?![\w:])/gi;
/** What stands behind the address in the name that a blocklist was asked for: `1.2.0.192.zen.example`. */
const ZONE_BEHIND = /^\.[a-z][\w-]{0,62}\.[a-z]/i;
const ZONE_LENGTH = 66;
/** `Microsoft SMTP Server id 15.1.225.42` is the version of a program. */
const VERSION_BEFORE = /\bid $/i;

const LABELS = '(?:[a-z0-9_][a-z0-9_-]{0,62}\\.){1,8}';
const NAME = new RegExp(`(?<![\\w.%-])${LABELS}[a-z][a-z0-9-]{1,24}(?![\\w@-])`, 'gi');
const URL_IN_TEXT = /\bhttps?:\/\/([^\s/?#<>"']{1,253})([^\s<>"']{0,500})/gi;
/** Ends of files that pages of lists have in their addresses. */
const FILE = /\.(?:html?|php|aspx?|jsp|cgi|txt|pdf|png|eml)$/i;

/**
 * What looks like a name and is none: two sentences without a blank between, a component of Exchange, an address that
 * whoever published the reply made unreadable.
 */
const NO_NAMES = [
  /\.[A-Z][a-z]+$/,
  /^(?:RESOLVER|STOREDRV|QUEUE|ROUTING|CAT|AGENT|APPROVAL|SMTP|SMTPSEND|TRANSPORT)\./,
  /^x{1,3}(?:\.x{1,3}){3}$/i,
];
/** Whom to ask is not whom it is about. */
const CONTACT =
  /(?:\b(?:contact|write|forward|e-?mail|report)\b[^@<]{0,40}?[\s<]|\b(?=(?:postmaster|abuse|support|delist|help|noc)@))[\w.+-]{1,64}@[\w.-]{1,253}/gi;

/** Dots that a server took out of a name, so that nobody follows it: `acme[.]example`, `acme (dot) example`. */
const HIDDEN_DOT = / {0,2}[[({](?:\.|dot)[\])}] {0,2}/gi;
/** Behind one of these words a blank beside a dot is no end of a sentence: `domain acme. example`. */
const SPACED_NAME =
  /\b(?:domains?|urls?|uris?|links?|hosts?|websites?)[\s:"'<([]{1,3}((?:[a-z0-9-]{1,63} {0,1}\. {0,1}){1,6}[a-z]{2,24})(?![\w-])/gi;
/** A blank in front of a dot ends no sentence anywhere: `acme .example`. */
const BLANK_BEFORE_DOT = /(?<=[a-z0-9]) {1,2}\. {0,1}(?=[a-z]{2})/g;

const reversed = (address: string) => address.split('.').reverse().join('.');

/** The first address in the reply that is one on the internet. */
export function addressIn(reply: string): string | undefined {
  const text = reply.slice(0, LONGEST_REPLY);
  const isNumber = (place: number) => VERSION_BEFORE.test(text.slice(Math.max(0, place - 4), place));
  return [...text.matchAll(ADDRESS_V4), ...text.matchAll(ADDRESS_V6)]
    .filter(({ index }) => !isNumber(index))
    .sort((one, other) => one.index - other.index)
    .map(({ 0: written, index }) =>
      ZONE_BEHIND.test(text.slice(index + written.length, index + written.length + ZONE_LENGTH))
        ? reversed(written)
        : written,
    )
    .map(readAddress)
    .find((address) => address !== undefined && !isPrivateAddress(address));
}

/** `acme.example.dbl.example` was asked at a list about `acme.example`; other names of lists are theirs. */
function withoutZone(name: string): string | undefined {
  const list = listOf(name);
  if (list === undefined) return name;
  const zone = list.zones?.find((one) => name.endsWith(`.${one}`)) ?? name;
  return name.slice(0, -zone.length - 1).includes('.') ? name.slice(0, -zone.length - 1) : undefined;
}

/** Names written so that no mail program makes links of them, made whole. */
const madeWhole = (reply: string) =>
  reply
    .slice(0, LONGEST_REPLY)
    .replace(HIDDEN_DOT, '.')
    .replace(SPACED_NAME, (whole, name: string) => whole.replace(name, name.replaceAll(' ', '')))
    .replace(BLANK_BEFORE_DOT, '.')
    .replace(/\bhxxps?:\/\//gi, ' ')
    .replace(CONTACT, ' ');

const isNoName = (written: string) => FILE.test(written) || NO_NAMES.some((form) => form.test(written));

/** The domains that a reply is about, in its order; pages of lists and providers explain, and are not meant. */
export function domainsIn(reply: string): string[] {
  const text = madeWhole(reply).replace(URL_IN_TEXT, (_, _host, rest: string) =>
    rest.replace(/%40|[?&=/;:]/g, ' '),
  );
  const names: string[] = [];
  for (const [written] of text.matchAll(NAME)) {
    if (names.length >= MOST_NAMES) break;
    const name = isNoName(written) ? undefined : withoutZone(written.toLowerCase());
    const domain = name === undefined ? undefined : readDomain(name);
    if (domain?.ok && providerOfHost(domain.value) === undefined) names.push(domain.value);
  }
  return [...new Set(names)];
}

/** Postfix names the greeting and nothing else there, so it may be a bare label. */
const REJECTED_GREETING = /<([^<>\s]{1,253})>: helo command rejected/i;
/** How other servers say which greeting they dislike. */
const GREETINGS = [
  /\bhelo[= ]<?\[?([\w.:-]{1,253})/i,
  /\bs=helo[;&]id=([\w.-]{1,253})/i,
  /\b(?:helo|ehlo)(?:\/ehlo)?(?: name| argument| host(?: ?name)?)?[ :=]{1,3}["'<([]([\w.:-]{1,253})/i,
];

/** The greeting that the reply names. */
export function greetingIn(reply: string): string | undefined {
  const text = reply.slice(0, LONGEST_REPLY);
  const rejected = REJECTED_GREETING.exec(text)?.[1];
  if (rejected !== undefined) return rejected;
  const [found] = GREETINGS.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return found !== undefined && /[.:]|^localhost$/i.test(found) ? found : undefined; // else a word of the sentence
}

/** How servers say for which domain SPF was evaluated. */
const SPF_DOMAINS = [
  /\bs=mfrom[;&]id=(?:[^\s;&]{1,64}(?:%40|@))?([\w.-]{4,253})/i,
  /\bspf \[([\w.-]{4,253})\]/i,
  /\bdomain of (?:[^\s@<>]{1,64}@)?([\w.-]{4,253}) does not designate/i,
  /\bspf [\w ]{0,30}\b(?:for|of) (?:the )?(?:domain )?["'<[]?([\w.-]{4,253})/i,
];

/** The domain whose SPF record the reply says was evaluated. */
export function spfDomainIn(reply: string): string | undefined {
  const text = reply.slice(0, LONGEST_REPLY);
  const [found] = SPF_DOMAINS.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  const domain = found === undefined ? undefined : readDomain(found);
  return domain?.ok ? domain.value : undefined;
}
