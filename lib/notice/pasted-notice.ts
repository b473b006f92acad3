import type { Frame } from './frames.ts';
import type { Mail } from './mail.ts';

/** Lines that quote another message; what they say was said by somebody else. */
const quoted =
  /^\s{0,3}>(?!>> ?(?:[a-z]{4}\b|[245]\d\d))|^\s{0,3}(?:on|am|le|el|il|op|w dniu|den) .{5,120}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał|skrev)\s?:|^-{2,}\s?(?:original|forwarded|ursprüngliche|weitergeleitete|message) ?(?:message|nachricht|transféré)?|^begin forwarded message/im;

/** A page on which people talk about a notice. */
const discussed =
  /\b(?:asked|posted|answered|edited) .{0,30}\bago\b|\b\d{1,6} (?:answers?|replies|comments|upvotes)\b|^\s{0,3}add a comment|\bpermalink\b|mark as (?:answer|solution)/im;

/** Somebody selected or pasted no more than this of a notice; longer texts have to show more. */
const SHORT = 500;

/** A line out of a log or a ticket: no code, no address, but a mail server's vocabulary. */
const claim = new RegExp(
  `\\b(?:${[
    'deliver(?:ed|y)|undeliver\\w{0,6}|bounced?|bouncing|blocked|rejected|refused|failed|failure|denied|forbidden|prohibited|suppress\\w{1,6}',
    'quota|mailbox|inbox|recipient|sender|user|account|disk|storage|output file|not found|unknown|does not exist|doesn.t exist|disabled|inactive|suspended|expired',
    'host|connection|timed out|time(?:d ?)?out|dns|lookup|smtp|mxs?|tls|helo|ehlo|ptr|spf|dkim|dmarc|certificate|authenticat\\w{1,6}|relay\\w{0,4}|unrouteable|loops back|forwarding loop|been failing|malformed',
    'spam|virus|malware|polic(?:y|ies)|reputation|(?:block|black|deny|grey) ?list\\w{0,3}|listed|rate limit|throttl\\w{1,4}|exceed\\w{0,3}|too (?:many|large|big|long)|unavailable|temporarily|complaints?|restricted mode',
    'not (?:allowed|permitted|authori[sz]ed|accepted)|accept mail|action not taken|in reply to|invalid|error|command (?:died|output)|submitted|message|[45]\\d\\d',
    'postfach|benutzer|empfänger|zugestellt|fehlermeldung|destinataire|destinatario|distribué',
  ].join('|')})\\b`,
  'i',
);

/** The same in other languages, by the beginnings of words. */
const claimElsewhere = new RegExp(
  [
    '(?<![a-zà-ÿ])(?:mail exchanger|nachricht|benutzer|schleife|mitglied|zustell|unzustell|empf(?:ä|ae)ng|postf|konto|anschrift|absender|fehlgeschlagen|bericht|bezorg|ontvang|postvak)',
    '(?<![a-zà-ÿ])(?:messagerie|authentif|autentic|rejet|groupe|fichier|l[ií]mite|bo[iî]te|adresse|serveur|courriel|exp[ée]di|connexion|refus|mensaje|correo|buz[oó]n|servidor|direcci[oó]n|entrega|conexi[oó]n)',
    '(?<![a-zà-ÿ])(?:mensagem|caixa|endereço|endere[cç]o|destinat|conex[aã]o|utente|messaggi|casella|indirizz|recapit|consegn|connession|mittent)',
    '(?<![a-zà-ÿ])(?:wiadomo|skrzynk|odbiorc|adresat|dor[eę]cz|u[zż]ytkown|meddel|mottag|modtag|mottak|leverer|postl[aå]|brevl|vastaanott|s[aä]hk[oö]posti|zpr[aá]v|schr[aá]nk|u[zž]ivatel|ileti|al[ıi]c[ıi]|kullan[ıi]c)',
    'сообщен|письм|ящик|получател|адрес|доставк|отправител|пользовател|отправк|сервер|соединен|メール|宛先|受信|送信|サーバ|ユーザ|邮件|郵件|邮箱|信箱|收件|发件|地址|用户|服务器|메일|수신|발신|사용자|주소|서버',
  ].join('|'),
  'i',
);

/** What people write to people; qmail says "I'm afraid" and "I've given up". */
const letter =
  /\b(?:hi|hello|hey|dear|thanks?|thank you|regards|cheers|please find|i(?:.m| am)(?! (?:afraid|sorry|not going|listed))|i(?:.ve| have)(?! given)|hallo|guten tag|danke|gr(?:ü|u)(?:ß|ss)e?|bonjour|merci|hola|gracias|ciao|grazie|bedankt|спасибо)\b/i;

/** One paragraph without a greeting or a mail's header lines: people's letters have more. */
const isShortClaim = (text: string): boolean =>
  text.length <= SHORT &&
  (claim.test(text) || claimElsewhere.test(text)) &&
  !quoted.test(text) &&
  !letter.test(text) &&
  !/\n[^\S\n]{0,40}\n|^(?:from|sent|to|subject|von|de)\s?:/im.test(text.trim());

/** What is known of a text without a sender. */
interface PastedFacts {
  mail: Mail;
  words: string;
  hasReply: boolean;
  hasRecipient: boolean;
}

/** Is it what people say of a notice, or a page on which they do? */
export const isDiscussion = (text: string): boolean => discussed.test(text) || quoted.test(text);

/** A person selected it: a reply, or a frame and somebody it failed for, or a few words that say so, will do. */
export function isPastedNotice(
  { mail, words, hasReply, hasRecipient }: PastedFacts,
  frame: Frame | undefined,
): boolean {
  if (discussed.test(words)) return false;
  if (quoted.test(words)) return hasReply && (frame !== undefined || hasRecipient);
  const isShort = mail.text.length <= SHORT;
  return hasReply || (frame !== undefined && (hasRecipient || isShort)) || isShortClaim(mail.text);
}
