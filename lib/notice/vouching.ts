import { domainOf, isRelated } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import {
  comesFrom,
  comesFromOutside,
  isForged,
  isFromHome,
  isKnownSender,
  isProven,
  mayComeFrom,
  returnPathOf,
} from './arrival.ts';
import type { BaitSign } from './bait.ts';
import { mentions } from './concept-hits.ts';
import { isDisguised, isForReader, isImpostor, isNameless, isSelfNamed } from './disguise.ts';
import { ANYBODY, isStrangersHouse, serviceOf } from './link-hosts.ts';
import { bringsPage, isPage, keepsToItself, leadsHome, masksLink } from './mail-signs.ts';
import { namesOther } from './reported.ts';
import { daemonAddress, roleAddress } from './role-addresses.ts';

/** So many signs outweigh a report, a reply or a challenge, which anybody can copy. */
export const PLENTY = 4;

/** `Re:`, `Fwd:`: a person's letter, whatever it quotes. */
const answer =
  /^\s{0,3}(?:re|aw|sv|antw|odp|vs|tr|fw|fwd|wg|rv|enc|vl|ynt|ilt|答复|转发|回复|返信)\s?(?:\[\d{1,3}\])?\s?[:：]/i;

/** Known, or at home. */
export const isTrusted = (seen: Appearance): boolean =>
  !isForged(seen) && (isKnownSender(seen) || isFromHome(seen) || isWellKnown(seen));

/** A service that everybody knows, as far as can be seen, that leads nowhere but to itself. */
function isWellKnown(seen: Appearance): boolean {
  const { mail, sender, readers } = seen;
  const domain = domainOf(sender);
  const own = serviceOf(domain);
  if (!own || isStrangersHouse(domain, readers.map(domainOf))) return false;
  if (own.has(ANYBODY) && !roleAddress.test(sender) && !daemonAddress.test(sender)) return false;
  return !mail.mimeTypes.some((type) => isPage.test(type)) && mayComeFrom(mail, own) && leadsHome(seen, own);
}

/** Proven to be who he says, and not dressed up; or dressed up only as much as every service is. */
export function isVouchedFor(seen: Appearance, said: readonly BaitSign[]): boolean {
  const { mail } = seen;
  if (isForged(seen) || masksLink(seen)) return false;
  if (isOwnAffair(seen, said) || isEmptyHanded(seen, said)) return true;
  if (isImpostor(seen)) return isProven(mail) && isFilter(seen) && isForReader(seen) && keepsToItself(seen);
  if (isDisguised(seen)) return isService(seen, said);
  if (answer.test(mail.subject) || mail.header('list-id') !== undefined) return true;
  if (isOwnErrand(seen)) return true;
  return isProven(mail) && !isWholeStory(said, seen) && (keepsToItself(seen) || !isPlot(said, seen));
}

/** From a host of its own, to pages of its own, about somebody elsewhere: bait speaks of nobody but the reader. */
const isOwnErrand = (seen: Appearance): boolean =>
  !bringsPage(seen) &&
  comesFrom(seen.mail, new Set([domainOf(seen.sender)])) &&
  keepsToItself(seen) &&
  namesOther(seen, seen.mail.text);

/** About mail to people of his own; the password is only asked for by who can quote a server, and at home. */
function isOwnAffair(seen: Appearance, said: readonly BaitSign[]): boolean {
  if (bringsPage(seen)) return false;
  if (!isGreedy(said)) return seen.isAboutOwnPeople;
  return seen.isAboutOwnHost && keepsToItself(seen);
}

/** A text that leads nowhere, from where it says, and asks for no secret: bait without a hook. */
function isEmptyHanded(seen: Appearance, said: readonly BaitSign[]): boolean {
  const { mail, sender } = seen;
  if (!mail.isWhole || mail.links.length > 0 || mail.mimeTypes.length > 0) return false;
  if (isGreedy(said) && !seen.isAboutOwnPeople) return false;
  if (!/^text\/plain\b/i.test(mail.header('content-type') ?? 'text/plain')) return false;
  const returnPath = returnPathOf(mail) ?? sender;
  return isRelated(domainOf(returnPath), domainOf(sender)) && !comesFromOutside(seen);
}

/** Called like a mail system, as services and filters are; whoever writes to strangers says who he is. */
function isService(seen: Appearance, said: readonly BaitSign[]): boolean {
  const { mail } = seen;
  if (!mail.isWhole || bringsPage(seen)) return false;
  if (isFilter(seen)) return keepsToItself(seen);
  if (!isProven(mail) || isNameless(seen) || isWholeStory(said, seen)) return false;
  if (isPlot(said, seen) && !isSelfNamed(seen)) return false;
  return keepsToItself(seen) || mail.header('list-unsubscribe') !== undefined;
}

/** After the account or its password. */
const isGreedy = (said: readonly BaitSign[]): boolean => said.some(({ id }) => secrets.has(id));
const secrets = new Set(['verify-account', 'keep-password', 'password-threat']);

const reasons = new Set(['system-fault', ...secrets]);

/** Mail does not come in because of a fault or a password; services tell only parts of it, and filters and lists say what they are. */
function isPlot(said: readonly BaitSign[], seen: Appearance): boolean {
  const ids = said.map(({ id }) => id);
  if (!ids.includes('messages-held') || !ids.some((id) => reasons.has(id)) || ids.length < PLENTY)
    return false;
  return !isFilter(seen) && seen.mail.header('list-unsubscribe') === undefined;
}

/** So many parts of it that no stranger has a reason to tell it: do something now, or lose what waits; who names the recipient may. */
export const isWholeStory = (said: readonly BaitSign[], seen: Appearance): boolean =>
  said.length > PLENTY &&
  !(seen.isAboutOther && keepsToItself(seen) && !isImpostor(seen)) &&
  said.some(({ id }) => id === 'deadline') &&
  said.some(({ asks }) => asks) &&
  isPlot(said, seen);

/** The digest of a filter holds mail as well, and says why. */
export const isFilter = ({ mail, grammar }: Appearance): boolean =>
  mentions(`${mail.subject.replace(mark, '')} ${mail.text.slice(0, 900)}`, filters, grammar);
/** `[SPAM]`: what the reader's own filter says of it. */
const mark = /^\s{0,3}(?:\*{1,5}|\[|\{)[^\]*}]{0,30}spam[^\]*}]{0,20}(?:\*{1,5}|\]|\})/i;
const filters = [['filter']] as const;
