import { providerOfHost } from '../providers/index.ts';
import { bareAddress, domainOf, isRelated } from './addresses.ts';
import type { Grammar } from './grammar.ts';
import type { Hop } from './hops.ts';
import type { Original } from './notice.ts';
import { first, type Headers } from './returned-headers.ts';
import {
  bearsBrand,
  isDoubtful,
  nameOf,
  playsInstitution,
  readsAsBait,
  readsAsSpam,
  shouts,
} from './spam-words.ts';

/** What the signs look at. */
export interface Case {
  /** Of the reader, in whose name it was sent. */
  domain: string;
  grammar: Grammar;
  /** Signed by whoever brought it, as services that send for others do. */
  isService: boolean;
  /** The lines came back that say who brought it. */
  isPathKnown: boolean;
  headers: Headers;
  original: Original;
  /** Lines by which the message came to those who report, the newest first. */
  hops: Hop[];
  /** The hop that left the sender's side. */
  entry: Hop;
  /** Domains of those it was sent to. */
  addressees: string[];
  /** It was brought to the server of those it was sent to; else somebody may have sent it through his own provider. */
  isAtAddressee: boolean;
  replies: string;
  /** Of the web site whose script wrote it, where that is not the reader's. */
  scriptHost: string;
}

interface BackscatterSign {
  id: string;
  /** Says of itself that something is wrong; the others only say that nothing is right. */
  isStrong?: true;
  /** Counts only beside an id that is not the reader's: offices and people at home show it, too. */
  isFaint?: true;
  isShownBy: (seen: Case) => boolean;
}

const defineSign = (sign: BackscatterSign): BackscatterSign => sign;

export const backscatterSigns: readonly BackscatterSign[] = [
  defineSign({ id: 'foreign-message-id', isShownBy: hasForeignId }),
  defineSign({
    id: 'unsigned',
    isShownBy: ({ original, domain }) =>
      !original.dkim.some((signature) => isRelated(signature.domain, domain)),
  }),
  defineSign({ id: 'authentication-failed', isStrong: true, isShownBy: hasFailed }),
  defineSign({ id: 'unnamed-host', isStrong: true, isShownBy: isRented }),
  defineSign({
    id: 'borrowed-name',
    isStrong: true,
    isShownBy: ({ entry, addressees }) =>
      addressees.includes(entry.greeting)
        ? isNamedOtherwise(entry)
        : isProvider(entry.greeting) && borrowsName(entry),
  }),
  defineSign({ id: 'bulk-program', isStrong: true, isShownBy: isBulkProgram }),
  defineSign({ id: 'marked-as-spam', isStrong: true, isShownBy: isMarked }),
  defineSign({ id: 'spam-subject', isStrong: true, isShownBy: ({ headers }) => readsAsSpam(headers) }),
  defineSign({
    id: 'borrowed-brand',
    isStrong: true,
    isShownBy: ({ headers, domain }) => bearsBrand(headers, domain) || playsInstitution(headers),
  }),
  defineSign({
    id: 'bait-subject',
    isStrong: true,
    isShownBy: ({ headers, grammar, isService }) => !isService && readsAsBait(headers, grammar),
  }),
  defineSign({
    id: 'harmful',
    isStrong: true,
    isFaint: true,
    isShownBy: ({ replies }) => harmful.test(replies),
  }),
  defineSign({
    id: 'foreign-author',
    isStrong: true,
    isShownBy: ({ original, domain, isPathKnown }) =>
      isPathKnown && original.from !== undefined && !isRelated(domainOf(original.from), domain),
  }),
  defineSign({ id: 'foreign-account', isShownBy: ({ entry }) => entry.account !== undefined }),
  defineSign({
    id: 'web-script',
    isShownBy: ({ headers }) => headers.some(([name]) => /^x-php-(?:originating-)?script$/.test(name)),
  }),
  defineSign({ id: 'foreign-script', isStrong: true, isShownBy: ({ scriptHost }) => scriptHost !== '' }),
  defineSign({ id: 'foreign-answers', isShownBy: answersElsewhere }),
  defineSign({ id: 'foreign-name', isFaint: true, isShownBy: isCalledOtherwise }),
  defineSign({ id: 'answers-nothing', isFaint: true, isShownBy: answersNothing }),
  defineSign({ id: 'doubtful-subject', isFaint: true, isShownBy: ({ headers }) => isDoubtful(headers) }),
  defineSign({ id: 'shouting', isFaint: true, isShownBy: ({ headers }) => shouts(headers) }),
];

const isNamedOtherwise = ({ names, greeting }: Hop): boolean =>
  names.every((name) => !isRelated(name, greeting));

/** Calls itself by a name that the taker did not find; hosts of providers have theirs. */
export const borrowsName = (hop: Hop): boolean =>
  (hop.isUnnamed || hop.names.length > 0) && isNamedOtherwise(hop);

const isProvider = (host: string): boolean => host.includes('.') && providerOfHost(host) !== undefined;

/** A reply that says what the message would have done. */
const harmful =
  /\b(?:virus(?!total)|malware|trojan|worm[./]\w|ransom\w{0,4}|(?:sender|address) (?:is |was |has been )?(?:forged|spoofed|faked)|spoof(?:ed|ing))\b/i;

/** What those who took it say of their checks. */
export const results = (headers: Headers): string =>
  headers
    .filter(([name]) => /^(?:authentication-results|received-spf|arc-authentication-results)$/.test(name))
    .map(([, value]) => value.slice(0, 1000))
    .join('\n')
    .toLowerCase();

const signed = /\bdkim=pass\b[^;]{0,200}\bheader\.[di]=@?([a-z0-9.-]{3,253})/;

/** A check of the reader's domain was passed (RFC 8601, RFC 7208 section 9.1). */
export function hasPassed({ headers, domain }: Case): boolean {
  const said = results(headers);
  if (/\bdmarc=pass\b/.test(said)) return true;
  const signer = signed.exec(said)?.[1];
  if (signer && isRelated(signer, domain)) return true;
  return /\bspf=pass\b|^pass\b/m.test(said) && said.includes(domain) && !/\bdmarc=fail/.test(said);
}

/** A check of the reader's domain failed. */
export const hasFailedCheck = (headers: Headers, domain: string): boolean => {
  const said = results(headers);
  return said.includes(domain) && /\b(?:spf|dmarc)=(?:soft)?fail\b|^(?:soft)?fail\b/m.test(said);
};

/** Who took it says that the reader's domain does not send from there; in a header, or in the reply. */
const refusal =
  /\b(?:spf|dmarc|sender policy framework)\b.{0,80}\b(?:fail|not (?:allowed|permitted|authori[sz]ed|pass|designate)|reject|violat)|\b(?:fail|not (?:allowed|permitted|authori[sz]ed)|unauthenticated|violat).{0,80}\b(?:spf|dmarc)\b|\b5\.7\.2[36]\b/i;

/** The reply alone proves nothing against a service that signs: somebody has not finished his settings. */
export function hasFailed({ headers, domain, replies, isService }: Case): boolean {
  return hasFailedCheck(headers, domain) || (!isService && refusal.test(replies.slice(0, 2000)));
}

/** Names that are valid in one network only (RFC 6762 appendix G): a web shop in the cloud or an office's device has no other. */
const isPrivateName =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intern|intranet|lan|private|home|corp)$/;

/** Mail programs and providers make ids of their own, and a computer its name. */
export function hasForeignId({ original, domain }: Case): boolean {
  const host = domainOf((original.messageId ?? '').replace(/[<>]/g, ''));
  if (host === '' || host.startsWith('localhost.') || isPrivateName.test(host)) return false;
  return !isRelated(host, domain) && providerOfHost(host) === undefined;
}

/** Lines of households and servers for rent have such names, or none; mail servers are named for their owners. */
const rented =
  /(?:^|[.-])(?:[avx]?dsl|adsl\d{0,3}|dyn(?:amic|ip)?|dial(?:up|in)?|dhcp|ppp(?:oe)?|pool\d{0,4}|cable|cpe|broadband|catv|ftth|fibre|fiber|modem|cust(?:omer)?s?|client|res(?:idential)?|mobile|vps|vm|vds|static|colo|unassigned|ip|serverp(?:ark|ool))[.-]?\d{0,5}(?=[.-])|(?:\d{1,3}[.-]){3}\d{1,3}|-pool\d{0,4}\.|(?:^|[.-])(?:vps|vm|ip)-?[0-9a-f]{1,8}(?=[.-])|\bcloud\b|\bvps\b/i;

function isRented({ entry, isAtAddressee }: Case): boolean {
  if (!isAtAddressee) return false;
  return (
    entry.isUnnamed ||
    entry.isNumbered ||
    [...entry.names, entry.greeting].some((name) => name.includes('.') && rented.test(name))
  );
}

/** Programs that send in bulk, and those that nobody has used for years but in forged headers. */
const bulk =
  /\b(?:smart[_ ]?send|gammadyne|supmailer|super ?mailer|massmail|bulk ?mail|atomic ?mail|turbo[- ]?mailer|sendblaster|dark ?mailer|leaf ?(?:php)?mailer|advanced mass|group ?mail|e-?mail ?sender|send-safe|the bat! \(v[1-6]\b|foxmail [3-6]\b|iplanet|squirrelmail)/i;
const outdated =
  /outlook express|outlook,? build (?:[4-9]|1[01])\.|windows mail 6|eudora|incredimail|office outlook 1[12]/i;
/** Windows XP and its mail programs ended in 2014. */
const ENDED = 2014;

function isBulkProgram({ headers }: Case): boolean {
  const program = (first(headers, 'x-mailer') ?? first(headers, 'user-agent') ?? '').slice(0, 200);
  if (program === '') return false;
  const year = Number(/\b(?:19|20)\d\d\b/.exec(first(headers, 'date') ?? '')?.[0] ?? 0);
  return bulk.test(program) || (year > ENDED && outdated.test(program));
}

/** The filter of those who took it marked it. */
function isMarked({ headers }: Case): boolean {
  const marks = headers.filter(
    ([name, value]) =>
      (/^x-.{0,20}spam-(?:flag|status)$/.test(name) && /^\s{0,5}yes\b/i.test(value)) ||
      (name.endsWith('-scl') && /^\s{0,5}[5-9]\b/.test(value)), // Exchange's spam confidence level
  );
  return marks.length > 0 || /^\W{0,8}\bspam\b\W{2,8}/i.test(first(headers, 'subject') ?? '');
}

/** Answers are to go to somebody else. */
function answersElsewhere({ headers, domain }: Case): boolean {
  const answers = bareAddress(first(headers, 'reply-to'));
  return answers !== undefined && !isRelated(domainOf(answers), domain);
}

/** An answer names what it answers (RFC 5322 section 3.6.4); people who only type `Re:` are rare. */
function answersNothing({ headers }: Case): boolean {
  if (!/^\s{0,3}(?:re|aw|sv|rv|odp)\s?:/i.test(first(headers, 'subject') ?? '')) return false;
  return !headers.some(([name]) => name === 'in-reply-to' || name === 'references');
}

/** `Natasha <joe@corp.example>`; what is nobody's address may bear any name. */
function isCalledOtherwise({ headers, original }: Case): boolean {
  const [local = ''] = (original.from ?? '').toLowerCase().split(/[@.+_-]/, 1);
  const name = nameOf(headers).toLowerCase();
  if (roles.test(local) || !/^[a-z]{3,20}$/.test(local) || !/^[a-z .'"-]{3,60}$/.test(name)) return false;
  const initials = (name.match(/[a-z]{1,30}/g) ?? []).map((word) => word[0]);
  return !initials.includes(local[0]);
}
const roles =
  /^(?:info|sales|service|support|office|mail|kontakt|contact|contato|contacto|admin|team|press|shop|news|hello|post|vertrieb|ventas|vendas|verkauf|einkauf|orders?|billing|jobs|hr|no|noreply|pr|marketing|web|webmaster|postmaster|help|it|finance|buchhaltung|rechnung|ceo)$/;
