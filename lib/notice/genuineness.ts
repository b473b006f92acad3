import { domainOf } from './addresses.ts';
import type { Mail } from './mail.ts';
import type { Notice } from './notice.ts';

/** A sign that a "bounce" is bait (classification.md 11). */
interface FakeSign {
  id: string;
  pattern: RegExp;
}

const defineSign = (sign: FakeSign): FakeSign => sign;

const signs: readonly FakeSign[] = [
  defineSign({
    id: 'messages-held',
    pattern:
      /(?:messages?|mails?|e-?mails?) (?:\S{1,12} ){0,3}(?:held|pending|quarantined|suspended|waiting|stuck|withheld|on hold|undelivered|blocked)\b.{0,120}|(?:held|pending|quarantined|undelivered|incoming|blocked) (?:\S{1,12} ){0,2}(?:messages?|mails?|e-?mails?)/i,
  }),
  defineSign({
    id: 'release-link',
    pattern:
      /\b(?:release|retrieve|recover|restore|unblock|allow|review|view) (?:your |the |my |these |all |pending |held |blocked |undelivered |\d{1,4} ){0,3}(?:messages?|mails?|e-?mails?|deliver(?:y|ies)|now|pending)\b|click (?:here|below|the (?:button|link))/i,
  }),
  defineSign({
    id: 'verify-account',
    pattern:
      /\b(?:verify|validate|confirm|re-?activate|upgrade|update|sign ?in|log ?in|keep|increase|fix)\b.{0,40}\b(?:your|my|the same|current) (?:\S{1,12} ){0,2}(?:account|mail ?box|password|identity|e-?mail|storage|ownership|quota)\b/i,
  }),
  defineSign({
    id: 'storage-threat',
    pattern:
      /\b(?:storage|quota|mail ?box|account|server)\b.{0,60}\b(?:is (?:almost )?full|9\d ?%|exceeded|limit reached|low|error|upgrade|sync|configuration|closed|deactivated|suspended|terminated|deleted|expire)/i,
  }),
  defineSign({
    id: 'deadline',
    pattern:
      /\b(?:within|in the next|before|after) (?:the next )?(?:\d{1,3}|twenty|forty) ?-?(?:hours?|hrs?|days?|minutes?)\b|\bwill be (?:closed|deleted|deactivated|terminated|lost|removed|suspended|permanently)\b|\bexpires? (?:in|on|today|soon)\b/i,
  }),
];

/** Two signs and no reply make bait; one alone proves nothing. */
const ENOUGH = 2;

/** A server's reply says something; bait only shows a number that looks like one. */
const sentence = /[a-z]{2,}\W{1,20}[a-z]{2,}/i;

/** Sets `fake` on bait dressed as a notice, with the ids of the signs; a mail with a server's reply is never called one. */
export function judgeGenuineness(notice: Notice, mail: Mail, words: string[]): Notice {
  const hasReport = mail.deliveryStatus !== undefined || mail.reportType !== undefined;
  const isPasted = !mail.isWhole && mail.from === '';
  const hasReply = notice.recipients.some(
    ({ replyCode, enhancedCode, address, diagnostic }) =>
      (replyCode ?? enhancedCode) && (isPasted || address) && sentence.test(diagnostic),
  );
  const isOther = notice.kind === 'auto-reply' || notice.kind === 'feedback' || notice.kind === 'delivered';
  if (isBackscatter(notice, mail)) {
    return { ...notice, genuineness: 'backscatter', genuinenessReasons: backscatterSigns };
  }
  const returnsMail = mail.original !== undefined || notice.original.messageId !== undefined;
  if (hasReport || hasReply || returnsMail || isOther || !looksLikeNotice(mail)) return notice;
  const text = `${mail.subject}\n${words.join('\n')}`.slice(0, 16_000);
  const found = signs.filter((sign) => sign.pattern.test(text)).map((sign) => sign.id);
  const isBait = found.includes('release-link') || found.includes('verify-account');
  if (found.length < ENOUGH || !isBait) return notice;
  return { ...notice, kind: 'not-a-bounce', genuineness: 'fake', genuinenessReasons: found, recipients: [] };
}

const backscatterSigns = ['foreign-message-id', 'unsigned', 'authentication-failed'];

/** Never from one signal: a foreign Message-ID, no signature of the sender's domain, and a receiver that says "forged". */
function isBackscatter({ kind, original }: Notice, mail: Mail): boolean {
  const { from, messageId, dkim } = original;
  if (kind !== 'failure' || !from || !messageId || !mail.original) return false;
  const domain = domainOf(from);
  const isRelated = (name: string) =>
    name === domain || name.endsWith(`.${domain}`) || domain.endsWith(`.${name}`);
  if (isRelated(domainOf(messageId.replace(/[<>]/g, '')))) return false;
  if (dkim.some((signature) => isRelated(signature.domain))) return false;
  return /\b(?:spf=fail|received-spf: ?fail)\b/i.test(mail.original);
}

const dressed =
  /mailer[- ]?daemon|mail delivery|delivery (?:sub)?system|postmaster|mail ?(?:server|admin|support|system|center|box)|undeliver|delivery (?:fail|status|notif|report|incomplete|problem|error)|returned mail|(?:pending|held|quarantined|blocked|undelivered|incoming|suspended) (?:\S{1,12} ){0,2}(?:messages?|mails?|e-?mails?|deliver)|(?:messages?|mails?|e-?mails?) (?:\S{1,12} ){0,2}(?:pending|held|on hold|undelivered|blocked|failed)|failed delivery|it (?:desk|support|help)|web ?mail/i;

const looksLikeNotice = (mail: Mail): boolean =>
  dressed.test(mail.from) ||
  dressed.test(mail.subject) ||
  (!mail.isWhole && dressed.test(mail.text.slice(0, 400)));
