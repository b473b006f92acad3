import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import { type BaitSign, baitSignsIn, mentions } from './bait.ts';
import type { Mail } from './mail.ts';
import {
  type Appearance,
  isDisguised,
  isForged,
  isFromHome,
  isImpostor,
  isKnownSender,
  isMachineName,
  isProven,
  keepsToItself,
  type MailSign,
  mailSigns,
} from './mail-signs.ts';
import type { Notice } from './notice.ts';
import { partiesOf } from './parties.ts';

/** One sign proves nothing: newsletters press, providers warn of full mailboxes, filters hold mail. */
const ENOUGH = 3;
/** So many signs outweigh a report, a reply or a challenge, which anybody can copy. */
const PLENTY = 4;

/** Sets `fake` on bait dressed as a notice, with the ids of the signs. */
export function judgeGenuineness(notice: Notice, mail: Mail, words: string[]): Notice {
  if (isBackscatter(notice, mail)) {
    return { ...notice, genuineness: 'backscatter', genuinenessReasons: backscatterSigns };
  }
  if (notice.kind === 'feedback' || notice.kind === 'delivered') return notice;
  const parties = partiesOf(mail);
  if (!looksLikeNotice(mail, parties.name)) return notice;
  const own = words.map((line) => line.replace(reply, ''));
  const seen = { ...parties, mail, links: linksOf(mail, own), isNotice: claimsFailure(notice) };
  if (isVouchedFor(seen)) return notice;
  const said = baitSignsIn(`${mail.subject}\n${own.join('\n')}`);
  const shown = mailSigns.filter(({ isShownBy }) => isShownBy(seen));
  if (!isBait(said, shown, notice, seen)) return notice;
  return {
    ...notice,
    kind: 'not-a-bounce',
    genuineness: 'fake',
    genuinenessReasons: [...said, ...shown].map(({ id }) => id),
    recipients: [],
  };
}

/** A server's words, not the notice's: what they ask and where they lead proves nothing. */
const reply =
  /(?:^\s{0,8}[45]\d\d[ -]|\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\bsaid: ?[45]\d\d\b).{0,1000}/;

const claimsFailure = ({ kind }: Notice): boolean => kind === 'failure' || kind === 'delay';

/** The links of the notice itself: not of a reply that it quotes, nor of the message that it returns. */
function linksOf(mail: Mail, own: string[]): string[] {
  const text = mail.text.toLowerCase();
  const ownText = own.join('\n').toLowerCase();
  return mail.links.filter((link) => !text.includes(link) || ownText.includes(link));
}

/** `Re:`, `Fwd:`: a person's letter, whatever it quotes. */
const answer =
  /^\s{0,3}(?:re|aw|sv|antw|odp|vs|tr|fw|fwd|wg|rv|enc|vl|ynt|ilt|答复|转发|回复|返信)\s?(?:\[\d{1,3}\])?\s?[:：]/i;

/** Known, at home, or proven to be who he says, and not dressed up. */
function isVouchedFor(seen: Appearance): boolean {
  const { mail } = seen;
  if (isForged(seen)) return false;
  if (isKnownSender(seen) || isFromHome(seen)) return true;
  if (isImpostor(seen)) return false;
  if (isDisguised(seen)) return mail.isWhole && (isProven(mail) || isFilter(seen)) && keepsToItself(seen);
  return isProven(mail) || answer.test(mail.subject) || mail.header('list-id') !== undefined;
}

/** It offers something to press, says that mail or mailbox is in danger, and enough beside that. */
function isBait(said: BaitSign[], shown: MailSign[], notice: Notice, seen: Appearance): boolean {
  const points = said.length + shown.length;
  if (!said.some(({ asks }) => asks) && !shown.some(({ lures }) => lures)) return false;
  if (notice.kind === 'auto-reply') return points >= PLENTY && shown.length > 0;
  const isQuoting = quotesServer(notice, seen);
  if (isQuoting && seen.mail.isWhole) return isCopy(said, shown);
  if (!said.some(({ id }) => complaints.has(id)) && !claimsFailure(notice)) return false;
  return seen.mail.isWhole ? shown.length > 0 && points >= ENOUGH : isBaitText(said, shown, notice, seen);
}

/** Of a text nobody knows who sent it: it has to speak as mail's own voice, and to leave something to press. */
function isBaitText(said: BaitSign[], shown: MailSign[], notice: Notice, seen: Appearance): boolean {
  const ids = [...said, ...shown].map(({ id }) => id);
  if (isLetter.test(seen.mail.text) || !ids.some((id) => presses.has(id))) return false;
  if (isFilter(seen) && !isImpostor(seen)) return false;
  if (shown.length > 0) return ids.length >= PLENTY;
  if (seen.sender !== '' && !isMachineName(seen.name)) return false;
  const isNamed = seen.sender !== '' || notice.recipients.some(({ address }) => address);
  return ids.length >= (isNamed ? PLENTY + 1 : PLENTY);
}

/** A person quotes; bait never does. */
const isLetter = /^>/m;

/** The digest of a filter holds mail as well, and says why. */
const isFilter = ({ mail }: Appearance): boolean => mentions(mail.text.slice(0, 1000), [['filter']]);

/** What a text leaves to press. */
const presses = new Set(['lone-button', 'foreign-link', 'keep-password']);

/** What bait is about. */
const complaints = new Set(['messages-held', 'storage-threat', 'keep-password']);

/** A copied report or reply: forged or disguised, and asking for a click somewhere else. */
function isCopy(said: BaitSign[], shown: MailSign[]): boolean {
  const isDishonest = shown.some(({ id }) => id === 'failed-authentication' || id === 'disguised-sender');
  const isLure = said.some(({ asks }) => asks) && shown.some(({ lures }) => lures);
  return isDishonest && isLure && said.length + shown.length >= PLENTY;
}

/** A server's reply says something; bait only shows a number that looks like one. */
const sentence = /[a-z]{2,}\W{1,20}[a-z]{2,}/i;

/** A report, the returned message or a server's own sentence about somebody else: what bait does not have. */
function quotesServer(notice: Notice, { mail, sender, readers }: Appearance): boolean {
  const isReplyAlone = !mail.isWhole && sender === '';
  const isAboutSelf = (address: string) => [sender, ...readers].some((own) => isSameMailbox(own, address));
  const others = notice.recipients.filter(({ address }) => address && !isAboutSelf(address));
  const hasReply = (isReplyAlone ? notice.recipients : others).some(
    ({ replyCode, enhancedCode, diagnostic }) => (replyCode ?? enhancedCode) && sentence.test(diagnostic),
  );
  const isReport = mail.deliveryStatus !== undefined || mail.reportType !== undefined;
  return (
    hasReply ||
    (isReport && (others.length > 0 || notice.recipients.length === 0)) ||
    mail.original !== undefined ||
    notice.original.messageId !== undefined
  );
}

const backscatterSigns = ['foreign-message-id', 'unsigned', 'authentication-failed'];

/** Never from one signal: a foreign Message-ID, no signature of the sender's domain, and a receiver that says "forged". */
function isBackscatter({ kind, original }: Notice, mail: Mail): boolean {
  const { from, messageId, dkim } = original;
  if (kind !== 'failure' || !from || !messageId || !mail.original) return false;
  const domain = domainOf(from);
  if (isRelated(domainOf(messageId.replace(/[<>]/g, '')), domain)) return false;
  if (dkim.some((signature) => isRelated(signature.domain, domain))) return false;
  return /\b(?:spf=fail|received-spf: ?fail)\b/i.test(mail.original);
}

/** What bait and notices are called. */
const topics = [
  ['held'],
  ['deliver'],
  ['storage'],
  ['account', 'full'],
  ['mail', 'not'],
  ['mail', 'fault'],
  ['mail', 'threat'],
  ['mail', 'ask'],
  ['secret', 'threat'],
  ['secret', 'ask'],
  ['account', 'ask'],
  ['account', 'threat'],
] as const;

const looksLikeNotice = (mail: Mail, name: string): boolean =>
  isMachineName(name) ||
  mentions(mail.subject, topics) ||
  (!mail.isWhole && mentions(mail.text.slice(0, 400), topics));
