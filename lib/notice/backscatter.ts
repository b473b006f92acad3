import { providerOfHost } from '../providers/index.ts';
import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import { backscatterSigns, type Case } from './backscatter-signs.ts';
import type { Grammar } from './grammar.ts';
import { type Hop, hopsOf } from './hops.ts';
import { harmless, isAt } from './link-hosts.ts';
import type { Mail } from './mail.ts';
import type { Notice } from './notice.ts';
import { hasFailed, hasFailedCheck, hasPassed, results } from './returned-checks.ts';
import { headersIn } from './returned-headers.ts';
import { borrowsName, hasForeignId } from './returned-hosts.ts';
import { accountIn, foreignScript, isUnknownHere } from './submitters.ts';

/**
 * Backscatter: a real notice about mail that somebody else sent in the reader's name (classification.md 11). Whoever took
 * the returned message says in its `Received` lines who brought it; where no trace of the reader is, and other signs
 * agree, he never sent it.
 */
const ENOUGH = 4;
/** Of signs of which none is strong. */
const PLENTY = 5;

/** The signs that the reader never sent what came back, or none. */
export function backscatterSignsOf(notice: Notice, mail: Mail, returned: string, grammar: Grammar): string[] {
  const seen = caseOf(notice, mail, returned, grammar);
  if (!seen || isTraced(seen, mail)) return [];
  const isTheirId = hasForeignId(seen);
  const shown = backscatterSigns.filter(
    ({ isFaint, isShownBy }) => (!isFaint || isTheirId) && isShownBy(seen),
  );
  const strong = shown.filter(({ isStrong }) => isStrong);
  const path = seen.isPathKnown ? ['foreign-path'] : [];
  if (path.length + shown.length < (strong.length > 0 ? ENOUGH : PLENTY)) return [];
  const isAmbiguous = !seen.isPathKnown || isUndecided(seen) || isHandedIn(seen) || isInCloud(seen);
  if (isAmbiguous && (strong.length < 2 || !strong.some(({ id }) => telling.has(id)))) return [];
  return [...path, ...shown.map(({ id }) => id)];
}

/** What it says itself, not by which way it came. */
const telling = new Set(['spam-subject', 'bait-subject', 'borrowed-brand', 'foreign-author', 'harmful']);

/** Somebody signed in at a provider, who does not say who; providers' hosts have names. */
const isHandedIn = ({ hops, entry }: Case): boolean =>
  entry.account === undefined &&
  (entry.isSubmission ||
    (!entry.isUnnamed && hops.slice(hops.indexOf(entry)).some(({ isSubmission }) => isSubmission)));

/** From a machine that anybody may rent at a provider that everybody knows: the reader's shop, too. */
const isInCloud = ({ entry }: Case): boolean =>
  [entry.greeting, ...entry.names].some((name) =>
    /\.(?:amazonaws\.com|googleusercontent\.com|azure\.com|cloudapp\.net|your-server\.de|linodeusercontent\.com)$/.test(
      name,
    ),
  );

/** Of a message whose way did not come back. */
const NOBODY: Hop = {
  greeting: '',
  names: [],
  isUnnamed: false,
  isNumbered: false,
  by: '',
  isLocal: true,
  isSubmission: false,
};

/** What there is to judge: mail in the reader's name, which others took from a stranger and now report. */
function caseOf(notice: Notice, mail: Mail, returned: string, grammar: Grammar): Case | undefined {
  const { original, recipients, reportingMta = '' } = notice;
  const { from, to } = original;
  if ((notice.kind !== 'failure' && notice.kind !== 'delay') || !from) return undefined;
  const own = mail.to.find((reader) =>
    [from, original.returnPath].some((writer) => writer && isSameMailbox(reader, writer)),
  );
  if (!own) return undefined;
  const domain = domainOf(own);
  const authors = [domain, domainOf(from)]; // a rule of his that sends others' mail on leaves their signature
  if (original.dkim.some((signature) => authors.some((author) => isRelated(signature.domain, author))))
    return undefined;
  if (original.returnPath && !isRelated(domainOf(original.returnPath), domain)) return undefined; // a service that sends for him
  const writer = mail.fromAddress ? domainOf(mail.fromAddress) : '';
  const reporters = [reportingMta, writer].filter((host) => host !== '');
  if (isWrittenAtHome(reporters, domain, mail)) return undefined;
  const addressees = recipients
    .flatMap(({ address, intended }) => [address, intended])
    .concat(to && isSameMailbox(to, own) ? [] : to) // what he sends on was written to him
    .flatMap((address) => (address ? [domainOf(address)] : []));
  const headers = headersIn(returned);
  const hops = hopsOf(headers);
  const takers = [...reporters, hops[0]?.by ?? ''].filter((host) => host !== '');
  const taken = [...takers, ...addressees];
  const isTheirs = (host: string) => taken.some((own) => isRelated(host, own) || isOfOneProvider(host, own));
  const last = hops.findLastIndex((hop, at) => isOwnTo(hop, isTheirs) || (at > 0 && isTheirs(hop.greeting)));
  const entry = hops.slice(last + 1).find((hop) => !hop.isLocal) ?? NOBODY;
  const isAtAddressee =
    takers.some(
      (host) => addressees.some((own) => isRelated(host, own)) || providerOfHost(host) !== undefined,
    ) || recipients.every(isUnknownHere);
  const account = entry.account ?? accountIn(headers);
  const scriptHost = foreignScript(headers, domain);
  const isNamed = [entry.greeting, ...entry.names, scriptHost].some((name) => name.includes('.'));
  if (entry !== NOBODY && !isNamed && !isAtAddressee && account === undefined) return undefined;
  const direct = recipients.filter(({ intended }) => intended === undefined); // a forward fails such checks by itself
  const replies = direct.map(({ diagnostic }) => diagnostic).join('\n');
  const signedIn = { ...entry, ...(account && { account }) };
  const path = hops.map((hop) => (hop === entry ? signedIn : hop));
  const isService = original.dkim.some((signature) =>
    [entry.greeting, ...entry.names].some((name) => isRelated(name, signature.domain)),
  );
  return {
    domain,
    grammar,
    isService,
    isPathKnown: entry !== NOBODY,
    headers,
    original,
    hops: path,
    entry: signedIn,
    addressees,
    isAtAddressee,
    replies,
    scriptHost,
  };
}

/** By the reader's own server, or by the one that took the notice for him. */
function isWrittenAtHome(reporters: readonly string[], domain: string, mail: Mail): boolean {
  if (/^internal$/i.test(mail.header('x-ms-exchange-organization-authas') ?? '')) return true;
  const home = homeOf(mail);
  return reporters.some((host) => isRelated(host, domain) || (home !== '' && isRelated(host, home)));
}

/** The server that took the notice for the reader. */
const homeOf = (mail: Mail): string =>
  /\sby\s{1,3}([a-z0-9.-]{3,253})/i.exec((mail.header('received') ?? '').slice(0, 600))?.[1]?.toLowerCase() ??
  '';

const isOfOneProvider = (one: string, other: string): boolean => {
  const provider = providerOfHost(one);
  return provider !== undefined && provider === providerOfHost(other);
};

/** Brought by one of those that report: by the name that the taker found, else by what he calls himself. */
const isOwnTo = (
  { greeting, names, isLocal, isUnnamed }: Hop,
  isTheirs: (host: string) => boolean,
): boolean => {
  if (isLocal || isUnnamed) return false;
  const found = names.filter((name) => name.includes('.'));
  return found.length > 0 ? found.some(isTheirs) : greeting.includes('.') && isTheirs(greeting);
};

/** Something in it is the reader's: a host, a signature, an account, a check that he passed; or a service's that he may use. */
function isTraced(seen: Case, mail: Mail): boolean {
  const { domain, headers, hops, entry } = seen;
  if (hasPassed(seen)) return true;
  if (entry.account && isOf(entry.account, domain)) return true;
  const home = homeOf(mail);
  const path = hops.slice(Math.max(0, hops.indexOf(entry)));
  const names = path
    .flatMap(({ greeting, names: found, by }, at) =>
      at === 0 ? [greeting, ...found] : [greeting, ...found, by],
    )
    .filter((name) => name.includes('.'));
  const isClaimed = hasFailedCheck(headers, domain); // then his name is only what somebody calls himself
  return names.some(
    (name) =>
      (!isClaimed && [domain, home].some((own) => own !== '' && isRelated(name, own))) ||
      ((providerOfHost(name) !== undefined || isAt(name, harmless())) &&
        !path.some((hop) => hop.greeting === name && borrowsName(hop))),
  );
}

const isOf = (account: string, domain: string): boolean =>
  !account.includes('@') || isRelated(domainOf(account), domain);

/** Who took it checked, and had nothing to object. */
function isUndecided(seen: Case): boolean {
  return !hasFailed(seen) && /\bspf=(?:neutral|none)\b|^(?:neutral|none)\b/m.test(results(seen.headers));
}
