import { providerOfHost } from '../providers/index.ts';
import { domainOf } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import { isForged, isProven, returnPathOf } from './arrival.ts';
import type { BaitSign } from './bait.ts';
import { isBorrowed, isDisguised, isImpostor, isNameless } from './disguise.ts';
import { isBrandElsewhere } from './forged-headers.ts';
import { daemonName, isMachineName } from './machine-names.ts';
import { bringsPage, isPage, keepsToItself, type MailSign } from './mail-signs.ts';
import type { Notice } from './notice.ts';
import { isFilter, isWholeStory, PLENTY } from './vouching.ts';

/** One sign proves nothing: newsletters press, providers warn of full mailboxes, filters hold mail. */
const ENOUGH = 3;

/** Does it say that mail failed or waits? */
export const claimsFailure = ({ kind }: Notice): boolean => kind === 'failure' || kind === 'delay';

/** What a mail was judged by beside its signs. */
export interface Circumstances {
  notice: Notice;
  seen: Appearance;
  /** Holds a report, the returned message or a server's reply. */
  isQuoting: boolean;
}

/** It offers something to press, says that mail or mailbox is in danger, and enough beside that. */
export function isBait(
  said: BaitSign[],
  shown: MailSign[],
  { notice, seen, isQuoting }: Circumstances,
): boolean {
  const points = said.length + shown.length;
  if (isMute(shown, seen) || isParcel(seen)) return true;
  const isOwnPage = isProven(seen.mail) && keepsToItself(seen) && !isImpostor(seen);
  const isPosing = isDisguised(seen) && seen.readers.length > 0;
  const isLuring = shown.some(
    ({ id, lures }) => lures && !(isOwnPage && id.endsWith('-link') && !(isPosing && id === 'masked-link')),
  );
  if (!said.some(({ asks }) => asks) && !isLuring) return false;
  const isDishonest = shown.some(({ id }) => dishonest.has(id));
  if (notice.kind === 'auto-reply') return points >= PLENTY && isDishonest;
  if ((isQuoting || seen.isAboutOther) && seen.mail.isWhole) return isCopy(said, shown, seen);
  if (!complains(said) && !claimsFailure(notice) && !beckons(said, shown)) return false;
  const isReturning = isQuoting && seen.isAboutOther && notice.original.messageId !== undefined;
  if (!seen.mail.isWhole) return !isReturning && isBaitText(said, shown, notice, seen);
  // Of a sender who is only called like a mail system and leads to himself, one remark is not enough.
  const isPlain = said.length < 2 && keepsToItself(seen) && !isImpostor(seen);
  if (isPlain && !shown.some(({ id }) => id === 'attached-page')) return false;
  // A challenge or a service asks for a click as well; of a sender who pretends nothing, that is not enough.
  const isHonest = !isDishonest && shown.every(({ id }) => id.endsWith('-link') && id !== 'masked-link');
  return (shown.length > 0 && points >= (isHonest ? PLENTY + 1 : ENOUGH)) || isWholeStory(said, seen);
}

/** A mail system's name, not a word, and something to press or to scan. */
function isMute(shown: MailSign[], seen: Appearance): boolean {
  const { mail, name } = seen;
  if (/[\p{L}\d]/u.test(mail.text) || mail.deliveryStatus !== undefined || mail.original !== undefined)
    return false;
  const isLuring = shown.some(({ id, lures }) => lures && id !== 'attached-page'); // a scanner says nothing either
  return isLuring && (isImpostor(seen) || (isDisguised(seen) && daemonName.test(name)));
}

/** A carrier or a shop that everybody knows, from somewhere else, with a file to open: what could not be delivered is no parcel. */
const isParcel = ({ mail, name, sender }: Appearance): boolean =>
  mail.deliveryStatus === undefined &&
  mail.original === undefined &&
  returnPathOf(mail) !== undefined &&
  isBrandElsewhere(name, domainOf(sender)) &&
  mail.mimeTypes.some((type) => isPage.test(type) && type !== 'application/pdf');

/** Of a text nobody knows who sent it: it has to speak as mail's own voice, and to leave something to press. */
function isBaitText(said: BaitSign[], shown: MailSign[], notice: Notice, seen: Appearance): boolean {
  const ids = [...said, ...shown].map(({ id }) => id);
  if (isLetter.test(seen.mail.text) || !ids.some((id) => presses.has(id))) return false;
  if (isFilter(seen) && !isImpostor(seen)) return false;
  const isPosing = isImpostor(seen) || (isDisguised(seen) && isNameless(seen));
  if (shown.length > 0) return ids.length >= (isPosing ? ENOUGH : PLENTY);
  const isPressing = ids.some((id) => hurries.has(id)) || ids.length > PLENTY;
  if (seen.sender === '' ? !isPressing : !isMachineName(seen.name, seen.grammar) && !isNameless(seen))
    return false;
  const isNamed = seen.sender !== '' || notice.recipients.some(({ address }) => address);
  return ids.length >= (isNamed && !ids.includes('message-count') ? PLENTY + 1 : PLENTY);
}

/** A person quotes; bait never does. */
const isLetter = /^>/m;

/** What a text leaves to press. */
const presses = new Set(['lone-button', 'foreign-link', 'keep-password']);

/** What help pages and digests do not do, which hold mail and have buttons too. */
const hurries = new Set(['deadline', 'keep-password', 'message-count']);

/** What bait is about. */
const complaints = new Set(['messages-held', 'storage-threat', 'keep-password', 'password-threat']);

/** Something is wrong with the reader's mail, or will be unless he takes it. */
const complains = (said: readonly BaitSign[]): boolean => {
  const ids = said.map(({ id }) => id);
  return ids.some((id) => complaints.has(id)) || (ids.includes('release-link') && ids.includes('deadline'));
};

/** Plays a mail system, and has something to hand out to this reader alone, elsewhere. */
const beckons = (said: readonly BaitSign[], shown: readonly MailSign[]): boolean =>
  said.some(({ id }) => id === 'release-link') &&
  ['disguised-sender', 'foreign-link', 'personal-link'].every((id) => shown.some((sign) => sign.id === id));

/** What no server does that quotes another. */
const dishonest = new Set([
  'failed-authentication',
  'disguised-sender',
  'foreign-return-path',
  'foreign-server',
  'about-reader',
]);

/** A copied report or reply, or one that names who did not get it: somebody pretends, and asks for a click that leads to others or names the reader. */
function isCopy(said: BaitSign[], shown: MailSign[], seen: Appearance): boolean {
  const ids = shown.map(({ id }) => id);
  if (isPageForMessage(seen)) return true;
  const isAsking = said.some(({ asks }) => asks) || ids.includes('claims-home');
  if (!isAsking || !ids.some((id) => dishonest.has(id))) return false;
  const isLure = ids.some((id) => id === 'personal-link' || id === 'attached-page' || id === 'masked-link');
  const isLiar = isForged(seen) || (isImpostor(seen) && isBorrowed(seen)) || ids.includes('claims-home');
  const isLeading = ids.includes('foreign-link') && isLiar;
  return (isLure || isLeading) && said.length + shown.length >= PLENTY;
}

/** A provider that everybody knows returns the message, and no page; somebody else wrote this. */
const isPageForMessage = (seen: Appearance): boolean =>
  isForged(seen) &&
  bringsPage(seen) &&
  seen.mail.original === undefined &&
  providerOfHost(domainOf(seen.sender)) !== undefined;
