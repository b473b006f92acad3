import { isSameMailbox } from './addresses.ts';
import type { Appearance } from './appearance.ts';
import { backscatterSignsOf } from './backscatter.ts';
import { baitSignsIn } from './bait.ts';
import { claimsFailure, isBait } from './bait-verdict.ts';
import { mentions } from './concept-hits.ts';
import type { Grammar } from './grammar.ts';
import { linksIn } from './links.ts';
import { isMachineName } from './machine-names.ts';
import type { Mail } from './mail.ts';
import { isPage, leadsAnywhere, mailSigns } from './mail-signs.ts';
import type { Notice, NoticeRecipient } from './notice.ts';
import { isAggregateReport, isLesson } from './other-mail.ts';
import { type Parties, partiesOf } from './parties.ts';
import type { Evidence } from './recipients.ts';
import { isAboutOther, isAboutOwnHost, isAboutReader, othersIn, ownPeopleAmong } from './reported.ts';
import { isTrusted, isVouchedFor } from './vouching.ts';

/** Sets `fake` on bait dressed as a notice and `backscatter` on forged mail that came back, with the ids of the signs. */
export function judgeGenuineness(
  notice: Notice,
  { mail, words, grammar, named }: Evidence & { named: NoticeRecipient[] },
  returned: string,
): Notice {
  const strays = backscatterSignsOf(notice, mail, returned, grammar);
  if (strays.length > 0) return { ...notice, genuineness: 'backscatter', genuinenessReasons: strays };
  const signs = fakeSignsOf(notice, mail, words, named, grammar);
  if (signs.length === 0) return notice;
  return { ...notice, kind: 'not-a-bounce', genuineness: 'fake', genuinenessReasons: signs, recipients: [] };
}

/** What shows that it is bait, or none; what costs nothing to see is asked first. */
function fakeSignsOf(
  notice: Notice,
  mail: Mail,
  words: string[],
  named: NoticeRecipient[],
  grammar: Grammar,
): string[] {
  if (notice.kind === 'feedback' || notice.kind === 'delivered') return [];
  if (notice.kind === 'not-a-bounce' && (isAggregateReport(mail) || isLesson(words.join('\n')))) return [];
  const parties = partiesOf(mail, words);
  const isQuoting = quotesServer(notice, mail, parties);
  if (isQuoting && mail.isWhole && !canLure(mail, notice)) return [];
  if (!looksLikeNotice(mail, parties.name, grammar)) return [];
  const people = mail.isWhole ? named : othersIn(notice, parties); // who answers for himself names himself
  const own = withoutReplies(words, mail.isWhole ? [] : named); // a whole mail shows more than its words
  const seen: Appearance = {
    ...parties,
    mail,
    links: linksOf(mail, own).concat(isLetterToReader(notice, parties) ? linksIn(mail.original ?? '') : []),
    isNotice: claimsFailure(notice),
    isAboutReader: isAboutReader(notice, parties),
    isAboutOwnPeople: ownPeopleAmong(people, parties).length > 0,
    isAboutOwnHost: isAboutOwnHost(notice, parties),
    isAboutOther: isAboutOther(notice, parties, words.join('\n')),
    ...(notice.reportingMta && { reporter: notice.reportingMta }),
    grammar,
  };
  if (isTrusted(seen)) return [];
  const said = baitSignsIn(`${mail.subject}\n${own.join('\n')}`, grammar);
  if (isVouchedFor(seen, said)) return [];
  const shown = mailSigns.filter(({ isShownBy }) => isShownBy(seen));
  const isFake = isBait(said, shown, { notice, seen, isQuoting });
  return isFake ? [...said, ...shown].map(({ id }) => id) : [];
}

/** A server's words, not the notice's: what they ask and where they lead proves nothing. */
const reply =
  /(?:^\s{0,8}[45]\d\d[ -]|\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|\bsaid: ?[45]\d\d\b).{0,1000}/;

/** Bait says it early; what a server says is told in a few lines. */
const EARLY = 6000;
/** Shorter lines stand in any reply. */
const SHORTEST_LINE = 12;

/** Postfix's, behind a reply. */
const inReply = / ?\(in reply [^()]{0,40}\)?$/;

/** The notice's own lines: neither what it quotes nor what a server replied, on however many lines. */
function withoutReplies(words: readonly string[], named: readonly NoticeRecipient[]): string[] {
  const replies = named.map(({ diagnostic }) => diagnostic).filter((text) => /^[45]\d\d/.test(text));
  const replied = replies.join('\n').slice(0, EARLY);
  let length = 0;
  return words.flatMap((line) => {
    length += line.length;
    const said = line.trim().replace(inReply, '');
    const isReplied = length < EARLY && said.length > SHORTEST_LINE && replied.includes(said);
    return line.startsWith('>') || isReplied ? [] : [line.replace(reply, '')];
  });
}

/** The links of the notice itself: not of a reply that it quotes, nor of the message that it returns. */
function linksOf(mail: Mail, own: string[]): string[] {
  const text = mail.text.toLowerCase();
  const ownText = own.join('\n').toLowerCase();
  return mail.links.filter((link) => !text.includes(link) || ownText.includes(link));
}

/** What "came back" was written for him to read: nobody's mail to himself fails at a stranger's. */
const isLetterToReader = (notice: Notice, parties: Parties): boolean => {
  const { to } = notice.original;
  if (to === undefined || othersIn(notice, parties).some(({ address }) => address)) return false; // who writes to himself, with others in Bcc
  return parties.readers.some((reader) => isSameMailbox(reader, to));
};

/** Something to press or to open, whatever it is. */
function canLure(mail: Mail, { recipients }: Notice): boolean {
  if (mail.mimeTypes.some((type) => isPage.test(type))) return true;
  if (mail.links.length === 0) return false;
  const quoted = recipients.map(({ diagnostic }) => diagnostic.toLowerCase()).join(' ');
  return leadsAnywhere(mail, quoted) || mail.maskedLinks.length > 0;
}

/** A server's reply says something; bait only shows a number that looks like one. */
const sentence = /[a-z]{2}\W{1,20}[a-z]{2}/i;

/** A report, the returned message or a server's own sentence about somebody else: what bait does not have. */
function quotesServer(notice: Notice, mail: Mail, parties: Parties): boolean {
  const isReplyAlone = !mail.isWhole && parties.sender === '';
  const others = othersIn(notice, parties);
  const hasReply = (isReplyAlone ? notice.recipients : others).some(
    ({ replyCode, enhancedCode, diagnostic }) => (replyCode ?? enhancedCode) && sentence.test(diagnostic),
  );
  const isReport = mail.deliveryStatus !== undefined || mail.reportType !== undefined;
  return (
    hasReply ||
    (isReport && (others.length > 0 || notice.recipients.length === 0)) ||
    (mail.original !== undefined && !isAboutReader(notice, parties) && !isLetterToReader(notice, parties)) || // a few made-up headers are no message
    (notice.original.messageId !== undefined && !isLetterToReader(notice, parties))
  );
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
  ['mail', 'number', 'filter'],
  ['mail', 'ask'],
  ['secret', 'threat'],
  ['secret', 'ask'],
  ['account', 'ask'],
  ['account', 'threat'],
] as const;

const looksLikeNotice = (mail: Mail, name: string, grammar: Grammar): boolean =>
  isMachineName(name, grammar) ||
  mentions(mail.subject, topics, grammar) ||
  (!mail.isWhole && mentions(mail.text.slice(0, 400), topics, grammar));
