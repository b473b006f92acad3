import { providerOfHost } from '../providers/index.ts';
import { domainOf, isSameMailbox } from './addresses.ts';
import { baitSigns } from './bait.ts';
import type { Mail } from './mail.ts';
import type { Notice } from './notice.ts';

/** What the mail itself gives away, beside its words. */
const FOREIGN_LINK = 'foreign-link';
const DISGUISED_SENDER = 'disguised-sender';

/** One sign proves nothing: newsletters press, providers warn of full mailboxes, filters hold mail. */
const ENOUGH = 2;
/** So many together need neither a foreign link nor a disguise. */
const PLENTY = 4;

/** A server's reply says something; bait only shows a number that looks like one. */
const sentence = /[a-z]{2,}\W{1,20}[a-z]{2,}/i;

/** Sets `fake` on bait dressed as a notice, with the ids of the signs; a mail with a server's reply is never called one. */
export function judgeGenuineness(notice: Notice, mail: Mail, words: string[]): Notice {
  if (isBackscatter(notice, mail)) {
    return { ...notice, genuineness: 'backscatter', genuinenessReasons: backscatterSigns };
  }
  const isOther = notice.kind === 'auto-reply' || notice.kind === 'feedback' || notice.kind === 'delivered';
  if (isOther || quotesServer(notice, mail) || !looksLikeNotice(mail)) return notice;
  const found = signsOf(mail, `${mail.subject}\n${words.join('\n')}`.slice(0, 16_000));
  if (!isBait(found, mail)) return notice;
  return { ...notice, kind: 'not-a-bounce', genuineness: 'fake', genuinenessReasons: found, recipients: [] };
}

/** A report, the returned message or a server's own sentence: what bait does not have. */
function quotesServer(notice: Notice, mail: Mail): boolean {
  const isPasted = !mail.isWhole && mail.from === '';
  const isAboutSelf = (address: string | undefined) =>
    address !== undefined && mail.to.some((own) => isSameMailbox(own, address));
  const hasReply = notice.recipients.some(
    ({ replyCode, enhancedCode, address, diagnostic }) =>
      (replyCode ?? enhancedCode) &&
      (isPasted || (address && !isAboutSelf(address))) &&
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

function signsOf(mail: Mail, text: string): string[] {
  const said = baitSigns.filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)));
  return [
    ...said.map(({ id }) => id),
    ...(leadsAway(mail) ? [FOREIGN_LINK] : []),
    ...(isDisguised(mail) ? [DISGUISED_SENDER] : []),
  ];
}

const asking = new Set(baitSigns.filter(({ asks }) => asks).map(({ id }) => id));

/** It asks for a click, it says why, and it comes from or leads to somebody else; or it presses from all sides. */
function isBait(found: string[], mail: Mail): boolean {
  const said = found.filter((id) => id !== FOREIGN_LINK && id !== DISGUISED_SENDER);
  if (!said.some((id) => asking.has(id)) || said.length < ENOUGH) return false;
  return !mail.isWhole || found.length > said.length || said.length >= PLENTY;
}

const addressIn = (from: string): string => from.slice(from.lastIndexOf(' ') + 1);

/** A link to a host that is neither the sender's nor the reader's nor a known mail provider's. */
function leadsAway(mail: Mail): boolean {
  const own = [addressIn(mail.from), ...mail.to].map(domainOf).filter((domain) => domain.includes('.'));
  return mail.linkHosts.some(
    (host) => !own.some((domain) => isRelated(host, domain)) && providerOfHost(host) === undefined,
  );
}

const machine =
  /mailer[- ]?daemon|mail ?(?:delivery|server|system|admin\w{0,8}|support|service|centre|center|notif\w{0,8})|e-?mail ?(?:server|admin\w{0,8}|support|service|delivery)|postmaster|delivery (?:sub)?system|it ?(?:help ?)?(?:desk|support|department|team)|web ?mail|message cent(?:er|re)|postfach|messagerie|администратор|管理员|管理員|postmeister/i;
const daemonAddress =
  /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8,40}|bounces?\b.{0,60}|mail-daemon|double-bounce|quarantine\b.{0,20})@/i;

/** Calls itself a mail system, and writes from an address that no mail system has; or shows an address that is not its own. */
function isDisguised(mail: Mail): boolean {
  const address = addressIn(mail.from);
  const name = mail.from.slice(0, -address.length);
  if (name === '' || !address.includes('@')) return false;
  const shown = /[^\s@<>"]{1,64}@([a-z0-9.-]{3,253})/i.exec(name)?.[1];
  if (shown && !isRelated(shown.toLowerCase(), domainOf(address))) return true;
  return machine.test(name) && !daemonAddress.test(address);
}

const isRelated = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

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
  /mailer[- ]?daemon|mail delivery|delivery (?:sub)?system|postmaster|mail ?(?:server|admin|support|system|center|box)|undeliver|delivery (?:fail|status|notif|report|incomplete|problem|error)|returned mail|(?:pending|held|quarantined|blocked|undelivered|incoming|suspended) (?:\S{1,12} ){0,2}(?:messages?|mails?|e-?mails?|deliver)|(?:messages?|mails?|e-?mails?) (?:\S{1,12} ){0,2}(?:pending|held|on hold|undelivered|blocked|failed)|failed delivery|it (?:desk|support|help)|web ?mail/i;

const looksLikeNotice = (mail: Mail): boolean =>
  dressed.test(mail.from) ||
  dressed.test(mail.subject) ||
  (!mail.isWhole && dressed.test(mail.text.slice(0, 400)));
