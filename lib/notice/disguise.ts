import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import { lastHop, returnPathOf } from './arrival.ts';
import { mentions, saysOnly } from './concept-hits.ts';
import { hasDisguisedLetters } from './disguised-letters.ts';
import type { Grammar } from './grammar.ts';
import { daemonName, generic, isMachineName, mattersOrOperators } from './machine-names.ts';
import { bearsCarrier, bearsMaker, bearsService } from './maker-names.ts';
import { daemonAddress, exchangeAddress, roleAddress } from './role-addresses.ts';

/** Shorter words stand in any name. */
const SHORTEST_NAME = 4;

/** `cPanel on corp.example` writes from the server that it runs on. */
const panel = /^"?(cpanel|plesk|directadmin|root|wordpress)\b/i;

/** A panel's server has a name of its own. */
const isPanel = (name: string, sender: string): boolean =>
  sender.startsWith(`${panel.exec(name)?.[1]?.toLowerCase()}@`) && domainOf(sender).split('.').length > 2;

/** Every sign asks; the answer stays the same for one mail. */
function once(judge: (seen: Appearance) => boolean): (seen: Appearance) => boolean {
  const answers = new WeakMap<Appearance, boolean>();
  return (seen) => {
    const answer = answers.get(seen) ?? judge(seen);
    answers.set(seen, answer);
    return answer;
  };
}

/** Writes as the reader, shows a domain that is not its own, or plays a daemon. */
export const isImpostor = once((seen) => {
  const { name, sender, readers, grammar } = seen;
  if (!sender.includes('@')) return false;
  if (readers.some((reader) => isSameMailbox(reader, sender))) return true;
  if (isColleague(seen) || isPanel(name, sender)) return false;
  if (exchangeAddress.test(sender)) return playsDaemon(seen);
  const domain = domainOf(sender);
  const own = readers.map(domainOf);
  if (own.some((other) => isLike(domain, other)) && isMachineName(name, grammar)) return true;
  if (own.some((other) => showsOwner(name, other, grammar))) return true;
  return isBorrowed(seen) || playsDaemon(seen);
});

/** Bears the name of somebody else: another domain, a maker, or who runs the reader's mail. */
export const isBorrowed = (seen: Appearance): boolean => {
  const domain = domainOf(seen.sender);
  return (
    showsAnother(seen.name, domain) ||
    bearsMaker(seen, domain) ||
    bearsCarrier(seen, domain) ||
    bearsService(seen, domain) ||
    showsHost(seen) ||
    hidesWords(seen)
  );
};

/** An impostor, or somebody who plays a mail system or an administrator from an address that none of them has. */
export const isDisguised = once((seen) => {
  const { name, sender, readers, grammar } = seen;
  if (isImpostor(seen)) return true;
  if (!sender.includes('@') || isDaemon(seen) || isPanel(name, sender)) return false;
  if (isColleague(seen) || !isMachineName(name, grammar)) return false;
  return readers.length > 0 || !roleAddress.test(sender) || daemonName.test(name);
});

/** Speaks as a mail system without saying whose: services that write to strangers show their name. */
export function isNameless({ name, readers, grammar }: Appearance): boolean {
  const own = readers.map(domainOf).reduce((rest, domain) => rest.replaceAll(domain, ''), name.toLowerCase());
  return mentions(own, mattersOrOperators, grammar) && saysOnly(own, generic, grammar);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** `BigHost Support` at `mail.bighost.example`: says who he is. */
export function isSelfNamed({ name, sender, grammar }: Appearance): boolean {
  const label = domainOf(sender).split('.').at(-2) ?? '';
  const words = label.split('-').join(' ');
  return (
    label.length >= SHORTEST_NAME && bare(name).includes(bare(label)) && !saysOnly(words, generic, grammar)
  );
}

/** Bears the reader's name, as what somebody runs for his organisation does, and is nobody else. */
export function isForReader(seen: Appearance): boolean {
  const { name, sender, readers, grammar } = seen;
  const own = readers.map(domainOf);
  if (isBorrowed(seen) || playsDaemon(seen) || readers.some((reader) => isSameMailbox(reader, sender)))
    return false;
  return (
    own.some((domain) => showsOwner(name, domain, grammar)) &&
    !own.some((domain) => isLike(domainOf(sender), domain))
  );
}

/** Writes from the reader's own domain. */
const isColleague = ({ sender, readers }: Appearance): boolean =>
  readers.some((reader) => isRelated(domainOf(reader), domainOf(sender)));

/** Has an address of a mail system, and writes what such write. */
const isDaemon = ({ mail, sender, isNotice }: Appearance): boolean =>
  daemonAddress.test(sender) && (isNotice || !mail.isWhole || returnPathOf(mail) === undefined);

/** A daemon that has a return path is none (RFC 5321 section 6.1). */
const playsDaemon = (seen: Appearance): boolean =>
  returnPathOf(seen.mail) !== undefined &&
  (/^mail(?:er)?-daemon@/i.test(seen.sender) ||
    exchangeAddress.test(seen.sender) ||
    (seen.isNotice && /^postmaster@/i.test(seen.sender)));

/** `Corp Mail Desk` to somebody at `corp.example`. */
const showsOwner = (name: string, domain: string, grammar: Grammar): boolean => {
  const [label = ''] = domain.split('.');
  if (label.length < SHORTEST_NAME || !name.toLowerCase().includes(label)) return false;
  return mentions(name, [['mail'], ['deliver'], ['held'], ['operator']], grammar);
};

/** Labels of hosts that say nothing of whose they are. */
const common =
  /^(?:mail\w{0,6}|server\w{0,4}|host\w{0,6}|webmail|email|local|localhost|office|online|cloud|internal)$/;

/** `BigHost customer service` to somebody whose mail goes to `mx3.bighost.example`. */
function showsHost({ mail, name, sender, readers }: Appearance): boolean {
  const { by = '' } = lastHop(mail) ?? {};
  const label = by.split('.').at(-2) ?? '';
  if (label.length < 5 || common.test(label)) return false;
  if ([sender, ...readers].some((address) => isRelated(by, domainOf(address)))) return false;
  return bare(name).includes(bare(label));
}

/** `corp-mail.example` to somebody at `corp.example`. */
const isLike = (host: string, domain: string): boolean => {
  const [label = ''] = domain.split('.');
  const parts = host.split('.').at(-2)?.split('-') ?? [];
  return label.length >= SHORTEST_NAME && parts.length > 1 && parts.includes(label);
};

const domainInName = /(?:^|[\s"@(])((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})\b/i;

/** Shows another domain than it writes from. */
function showsAnother(name: string, domain: string): boolean {
  const shown = domainInName.exec(name)?.[1]?.toLowerCase();
  return shown !== undefined && !isRelated(shown, domain);
}

/** Spelt so that filters do not find the words. */
export function hidesWords({ mail }: Appearance): boolean {
  return hasDisguisedLetters(`${mail.from} ${mail.subject} ${mail.text.slice(0, 2000)}`);
}
