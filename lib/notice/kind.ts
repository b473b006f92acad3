import { domainOf, isRelated } from './addresses.ts';
import { daemon, hasNullPath, isAutomatic } from './daemon.ts';
import { type Frame, findFrame } from './frames.ts';
import type { Grammar } from './grammar.ts';
import {
  abuse,
  answerSubject,
  complaint,
  disposition,
  isFinal,
  readReceipt,
  rejection,
} from './kind-words.ts';
import { likenessOf } from './likeness.ts';
import type { Mail } from './mail.ts';
import type { Action, NoticeKind } from './notice.ts';
import { isOtherMail } from './other-mail.ts';
import { isPastedNotice } from './pasted-notice.ts';
import { isUndelivered } from './services.ts';
import { isForReader, isNobody, isStopped, quoted, says, speaksOfMail } from './stopped.ts';
import { withoutTags } from './subject-marks.ts';

/** What kind of mail it is stands at the beginning. */
const HEAD = 4000;

export interface KindDecision {
  kind: NoticeKind;
  /** The frame that showed it, for the language. */
  frame?: Frame;
}

/** What the reader knows before it decides what kind of mail this is. */
export interface KindFacts {
  mail: Mail;
  /** The notice's own words. */
  words: string;
  /** BCP 47, when the words tell. */
  language: string | undefined;
  actions: Action[];
  hasReply: boolean;
  hasRecipient: boolean;
  /** Their addresses. */
  named: readonly string[];
  /** The mail that it returns was written by whom it goes to. */
  returnsOwn: boolean;
  /** What the words are read by. */
  grammar: Grammar;
}

/** Decides what kind of mail this is, structure before words. */
export function decideKind(facts: KindFacts): KindDecision {
  const { mail, words, language, actions, grammar } = facts;
  const structural = byStructure(mail, words);
  if (structural) return { kind: structural };
  const isPerson = isAnswer(mail, grammar) && !(facts.returnsOwn && isNobody(mail, grammar)); // a list refuses a mail under its own subject
  const isRefusal = () => isNobody(mail, grammar) && isStopped(facts);
  if (isPerson && answerSubject.test(mail.subject) && !mail.deliveryStatus)
    return {
      kind:
        isRefusal() &&
        words.includes('@') &&
        facts.named.some((name) => isRelated(domainOf(name), domainOf(mail.fromAddress ?? '')))
          ? 'failure'
          : isMarkedReply(mail)
            ? 'auto-reply'
            : 'not-a-bounce',
    };
  if (actions.length > 0 && language) return { kind: byActions(actions) };
  const head = words.slice(0, HEAD);
  const body =
    findFrame('body', head, language, grammar) ??
    findFrame('body', head.replace(/\s+/g, ' '), language, grammar); // sentences go on over line breaks
  const subject = findFrame('subject', mail.subject, language, grammar);
  const frame = body ?? subject;
  if (actions.length > 0) return withFrame(byActions(actions), frame);
  if (isAutoReply(facts, subject))
    return { kind: !isAway(mail, grammar) && isRefusal() ? 'failure' : 'auto-reply' };
  if (isPerson) return { kind: 'not-a-bounce' };
  if (!facts.hasReply && says('challenge', words, 'en', grammar)) return { kind: 'auto-reply' };
  const claimed = claimedKind(facts, subject, body);
  const share = isAsked(mail) ? undefined : likenessOf(facts, subject, body);
  const isUnlike = share !== undefined && share < UNLIKE && claimed !== 'delivered';
  if (claimed) return isUnlike ? { kind: 'not-a-bounce' } : withFrame(claimed, frame);
  const isLike = share !== undefined && share > LIKE && facts.hasRecipient && !isFromList(mail);
  return isLike && !isForReader(words, mail.subject, language, grammar)
    ? withFrame(body?.kind === 'delay' ? 'delay' : 'failure', frame)
    : { kind: 'not-a-bounce' };
}

/** So like a notice is a mail that shows no sign of one, and so little one that is none for all its signs. */
const LIKE = 0.8;
const UNLIKE = 0.1;

/** Somebody pasted it, and wants to know. */
const isAsked = (mail: Mail): boolean => !mail.isWhole && mail.from === '';

/** What single signs say. */
function claimedKind(
  facts: KindFacts,
  subject: Frame | undefined,
  body: Frame | undefined,
): NoticeKind | undefined {
  if (isWrittenByMachine(facts, subject, body)) return byFrames(subject, body, facts.words);
  if (isStopped(facts)) return 'failure';
  if (!isUndelivered(facts)) return undefined;
  return body?.kind === 'delay' ? 'delay' : 'failure';
}

const withFrame = (kind: NoticeKind, frame: Frame | undefined): KindDecision => ({
  kind,
  ...(frame && { frame }),
});

function byStructure(mail: Mail, words: string): NoticeKind | undefined {
  const fields = mail.deliveryStatus ?? words.slice(0, HEAD); // some programs give them another type
  if (
    mail.reportType === 'feedback-report' ||
    mail.mimeTypes.includes('message/feedback-report') ||
    /^feedback-type[ \t]{0,3}:/im.test(fields)
  )
    return 'feedback';
  const isReceipt =
    mail.reportType === 'disposition-notification' ||
    mail.mimeTypes.includes('message/disposition-notification') ||
    disposition.test(fields);
  if (isReceipt) return isRejection(mail, words) ? 'failure' : 'not-a-bounce';
  if (isOtherMail(mail, words)) return 'not-a-bounce';
  if (readReceipt.test(mail.subject) && !mail.deliveryStatus && !daemon.test(mail.from))
    return 'not-a-bounce';
  if (mail.header('x-apple-unsubscribe') !== undefined) return 'feedback'; // an opt-out (RFC 5965 section 3.5)
  if (!mail.deliveryStatus && abuse.test(words.slice(0, 2000))) return 'feedback';
  if (!mail.deliveryStatus && mail.original !== undefined && complaint.test(mail.subject)) return 'feedback';
  return undefined;
}

/** RFC 5429 section 2.2: a filter may refuse a mail by a receipt that says "deleted", and why. */
const isRejection = (mail: Mail, words: string): boolean =>
  /\(rejected\)/i.test(mail.header('auto-submitted') ?? '') || rejection.test(words.slice(0, 1000));

/** RFC 3464 section 2.3.3: one recipient that failed makes it a failure. */
function byActions(actions: Action[]): NoticeKind {
  if (actions.includes('failed')) return 'failure';
  return actions.includes('delayed') ? 'delay' : 'delivered';
}

function byFrames(subject: Frame | undefined, body: Frame | undefined, words: string): NoticeKind {
  if (subject && subject.kind !== 'failure') return subject.kind;
  const kind = body?.kind ?? subject?.kind ?? 'failure';
  return kind === 'delay' && isFinal.test(words.slice(0, HEAD)) ? 'failure' : kind;
}

/** Of a selection nobody knows who wrote the mail around it; whoever selected it asked. A machine says what it answers, too (RFC 3834). */
const isAnswer = (mail: Mail, grammar: Grammar): boolean =>
  (mail.isWhole || mail.from !== '') &&
  (answerSubject.test(mail.subject) ||
    (mail.header('in-reply-to') !== undefined &&
      (!isWrittenByRobot(mail, grammar) || quoted.test(mail.text)))) &&
  (!daemon.test(mail.from) || isPostmaster(mail));

/** Exchange and others write `In-Reply-To` into their notices; no person's mail has a null return path. */
const isWrittenByRobot = (mail: Mail, grammar: Grammar): boolean =>
  isNobody(mail, grammar) ||
  ((isAutomatic(mail) || hasNullPath(mail)) && says('robot', mail.from, 'en', grammar));

/** A person answers under that name, too: from there, and not by himself. */
const isPostmaster = (mail: Mail): boolean =>
  answerSubject.test(mail.subject) &&
  !isAutomatic(mail) &&
  mail.fromAddress !== undefined &&
  (mail.header('return-path') ?? '').includes(mail.fromAddress);

/** Its own headers say that it answers by itself (RFC 3834 section 5, and what came before). */
const isMarkedReply = ({ header }: Mail): boolean =>
  /auto-replied|vacation|auto_reply/i.test(`${header('auto-submitted')} ${header('precedence')}`) ||
  (header('x-autoreply') ?? header('x-autorespond')) !== undefined;

/** Who is away says so at once. */
const LONGEST_NOTE = 600;

function isAutoReply({ mail, words, hasReply, grammar }: KindFacts, subject: Frame | undefined): boolean {
  if (isAway(mail, grammar)) return true;
  if (hasReply || subject || daemon.test(mail.from)) return false;
  if (!mail.isWhole && mail.subject === '' && says('absent', words.slice(0, LONGEST_NOTE), 'en', grammar))
    return true;
  return isMarkedReply(mail) && mail.header('x-failed-recipients') === undefined;
}

const isAway = ({ subject }: Mail, grammar: Grammar): boolean =>
  says('away', withoutTags(subject), 'en', grammar);

/** A reason is given among the first lines. */
const MOST_LINES = 200;

/** Behind a label: `Reason: ...`. */
const givesReason = (words: string, { labels }: Grammar): boolean =>
  words.split('\n', MOST_LINES).some((line) => labels.response.test(line));

const isFromList = ({ header }: Mail): boolean =>
  header('list-unsubscribe') !== undefined || header('list-id') !== undefined;

/** Lists have people who decide about a mail. */
const moderated = /moderat/i;

/** Auto-Submitted alone proves nothing; a notice has a machine's sender or subject, and says what failed. */
function isWrittenByMachine(facts: KindFacts, subject: Frame | undefined, body: Frame | undefined): boolean {
  const { mail, words, language, hasReply, hasRecipient, grammar } = facts;
  if (mail.header('x-failed-recipients') !== undefined || mail.reportType === 'delivery-status') return true;
  if (isFromList(mail)) return false;
  if (isAsked(mail)) return isPastedNotice(facts, subject ?? body);
  const isDaemon = daemon.test(mail.from);
  const tells =
    body !== undefined || hasReply || (subject !== undefined && (isDaemon || givesReason(words, grammar)));
  const isNull = hasNullPath(mail);
  const isList = isNobody(mail, grammar) && moderated.test(words);
  if (
    (isDaemon || isList) &&
    !hasReply &&
    body?.kind !== 'delay' &&
    isForReader(words, mail.subject, language, grammar)
  )
    return false;
  if ((isDaemon || isNull || subject || body) && facts.returnsOwn && hasRecipient) return true;
  const isForeign = !grammar.frames.some(({ code }) => code === language); // its words tell nothing
  if (isDaemon && isNull && isForeign && hasRecipient) return true;
  if (isDaemon) return tells && (hasRecipient || hasReply || (subject !== undefined && body !== undefined));
  const isReporting = hasReply && body !== undefined && isAutomatic(mail);
  const isWhole =
    subject !== undefined &&
    body !== undefined &&
    givesReason(words, grammar) &&
    speaksOfMail(words, grammar);
  return (isNull || subject !== undefined || isReporting) && tells && (hasRecipient || isWhole);
}
