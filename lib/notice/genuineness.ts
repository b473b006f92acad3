import { providerOfDomain } from '../providers/index.ts';
import { domainOf, isRelated, isSameMailbox } from './addresses.ts';
import { type BaitSign, baitSigns } from './bait.ts';
import type { Mail } from './mail.ts';
import { type MailSign, mailSigns, type Parties, partiesOf } from './mail-signs.ts';
import type { Notice } from './notice.ts';

/** One sign proves nothing: newsletters press, providers warn of full mailboxes, filters hold mail. */
const ENOUGH = 2;
/** So many words together need nothing else; so many signs outweigh even a report, which anybody can copy. */
const PLENTY = 4;

/** A server's reply says something; bait only shows a number that looks like one. */
const sentence = /[a-z]{2,}\W{1,20}[a-z]{2,}/i;

/** Sets `fake` on bait dressed as a notice, with the ids of the signs. */
export function judgeGenuineness(notice: Notice, mail: Mail, words: string[]): Notice {
  if (isBackscatter(notice, mail)) {
    return { ...notice, genuineness: 'backscatter', genuinenessReasons: backscatterSigns };
  }
  if (notice.kind === 'feedback' || notice.kind === 'delivered' || !looksLikeNotice(mail)) return notice;
  const text = `${mail.subject}\n${words.join('\n')}`.slice(0, 16_000);
  const said = baitSigns.filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)));
  const parties = partiesOf(mail);
  if (providerOfDomain(domainOf(parties.sender)) !== undefined) return notice;
  const shown = mailSigns.filter(({ isShownBy }) => isShownBy(mail, parties));
  const isFake = quotesServer(notice, mail, parties)
    ? isCopy(said, shown)
    : isBait(said, shown, mail, notice);
  if (!isFake) return notice;
  const reasons = [...said, ...shown].map(({ id }) => id);
  return {
    ...notice,
    kind: 'not-a-bounce',
    genuineness: 'fake',
    genuinenessReasons: reasons,
    recipients: [],
  };
}

/** It asks for a click, says why, and leads to or comes from somebody else; or it presses from all sides. */
function isBait(said: BaitSign[], shown: MailSign[], mail: Mail, notice: Notice): boolean {
  const isLure = said.some(({ asks }) => asks) || shown.some(({ lures }) => lures);
  if (!isLure) return false;
  if (notice.kind === 'auto-reply') return said.length + shown.length >= PLENTY;
  if (shown.length > 0)
    return said.length + shown.length > ENOUGH || (said.length > 0 && claimsFailure(notice));
  if (isProven(mail)) return false;
  return said.length > ENOUGH || (said.length === ENOUGH && !mail.isWhole);
}

const claimsFailure = ({ kind }: Notice): boolean => kind === 'failure' || kind === 'delay';

/** The reader's own server says that the sender is who he claims to be (RFC 8601). */
const isProven = (mail: Mail): boolean => /\bdmarc=pass\b/i.test(mail.header('authentication-results') ?? '');

/** A copied report or reply, sent by somebody whom the reader's own server calls forged. */
function isCopy(said: BaitSign[], shown: MailSign[]): boolean {
  const isForged = shown.some(({ id }) => id === 'failed-authentication');
  return isForged && said.some(({ asks }) => asks) && said.length + shown.length >= PLENTY;
}

/** A report, the returned message or a server's own sentence about somebody else: what bait does not have. */
function quotesServer(notice: Notice, mail: Mail, { sender, readers }: Parties): boolean {
  const isReplyAlone = !mail.isWhole && sender === '';
  const isAboutSelf = (address: string) => [sender, ...readers].some((own) => isSameMailbox(own, address));
  const hasReply = notice.recipients.some(
    ({ replyCode, enhancedCode, address, diagnostic }) =>
      (replyCode ?? enhancedCode) &&
      (isReplyAlone || (address && !isAboutSelf(address))) &&
      sentence.test(diagnostic),
  );
  return (
    hasReply ||
    mail.deliveryStatus !== undefined ||
    mail.reportType !== undefined ||
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

const dressed =
  /mailer[- ]?daemon|mail delivery|delivery (?:sub)?system|postmaster|(?:mail|inbox) ?(?:server|admin|support|system|center|box|team|desk|beheer)|undeliver|delivery (?:fail|status|notif|report|incomplete|problem|error)|deliver(?:y|ed)? failed|returned mail|(?:pending|held|quarantined|blocked|undelivered|incoming|outgoing|suspended|clustered) (?:\S{1,12} ){0,2}(?:messages?|mails?|e-?mails?|deliver)|(?:messages?|mails?|e-?mails?) (?:\S{1,12} ){0,3}(?:pending|held|on hold|undelivered|blocked|failed|quarantine|queued|rejected|not deliver)|failed delivery|it (?:desk|support|help)|web ?mail|quota exceeded|system administrator|help ?desk|zustell|zugestellt|zurückgehalten|postfach|unzustellbar|bezorg|opslaglimiet|berichten|non (?:consegnat|recapitat|remis|distribu)|casella|messagerie|boîte|correo|correio|mensagens|mensajes|buzón|skrzynk|wiadomości|недоставлен|почтов|未配信|メール|退信|邮件|郵件|ileti|posta/i;

const looksLikeNotice = (mail: Mail): boolean =>
  dressed.test(mail.from) ||
  dressed.test(mail.subject) ||
  (!mail.isWhole && dressed.test(mail.text.slice(0, 400)));
