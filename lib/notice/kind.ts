import { bodyFrames, type Frame, findFrame, subjectFrames } from './frames.ts';
import type { Mail } from './mail.ts';
import type { Action, NoticeKind } from './notice.ts';

/** Who writes notices. */
const daemon =
  /mailer[-_ ]?daemon|mail delivery (?:sub)?system|postmaster|mail[-_ ]?(?:delivery|system|administrator)|microsoft outlook|microsoft exchange|delivery (?:subsystem|system|notification|status)|bounce|mdaemon|mail router|zustellsystem|no-?reply.{0,20}(?:groups|delivery)/i;

/** Subjects of automatic answers in the languages seen (classification.md 3). */
const autoReplySubject =
  /^(?:auto(?:matic)?[- ]?(?:reply|response|answer|antwort)|out of (?:the )?office|ooo\b|on (?:vacation|leave|holiday)|vacation|away from|automatische antwort|abwesenheit|nicht im büro|réponse automatique|absence|respuesta automática|fuera de la oficina|resposta automática|risposta automatica|fuori sede|automatisch antwoord|afwezig|automatyczna odpowiedź|autosvar|automaattinen|автоответ|自動応答|自动回复|자동 회신|otomatik yanıt)/i;

/** Challenge-response: the recipient's filter asks the sender to prove himself. */
const challenge =
  /(?:protected by|confirm (?:that )?you(?:r message| are)|verify (?:that )?you are|prove (?:that )?you are|one-time (?:confirmation|verification)|allowed senders? list|click .{0,60}(?:so that|to (?:have|get)) .{0,60}(?:deliver|inbox))/i;

const abuse =
  /(?:this is an? (?:email )?(?:abuse|spam|feedback) report|feedback-type\s?:|abuse report|spam complaint|complaint about (?:message|mail) from)/i;

const reportSubject =
  /^\s*(?:\[preview\]\s*)?report domain:|dmarc (?:aggregate|failure) report|tls.?rpt|smtp tls report|quarantine (?:digest|summary|report|notification)/i;

const readReceipt =
  /^(?:read|not read|gelesen|ungelesen|lu|non lu|leído|lido|letto|gelezen|读取|開封済み|已读):|return receipt|read receipt|lesebestätigung|disposition notification/i;

/** `Re:` and the like: a person's answer or forward, whatever it quotes. */
const answerSubject = /^\s*(?:re|aw|sv|antw|odp|vs|tr|fw|fwd|wg|rv|enc|i|r|res)\s?(?:\[\d{1,3}\])?\s?:/i;

/** Lines that quote another message; what they say was said by somebody else. */
const quoted =
  /^\s{0,3}>|^\s{0,3}(?:on|am|le|el|il|op|w dniu|den) .{5,120}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał|skrev)\s?:|^-{2,}\s?(?:original|forwarded|ursprüngliche|weitergeleitete|message) ?(?:message|nachricht|transféré)?|^begin forwarded message/im;

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
  actions: Action[];
  hasReply: boolean;
  hasRecipient: boolean;
}

/** Decides what kind of mail this is, structure before words. */
export function decideKind(facts: KindFacts): KindDecision {
  const { mail, words, actions } = facts;
  const subjectFrame = findFrame(subjectFrames, mail.subject);
  const bodyFrame = findFrame(bodyFrames, words);
  const frame = bodyFrame ?? subjectFrame;
  const structural = byStructure(mail, words);
  if (structural) return { kind: structural };
  if (actions.length > 0) return withFrame(byActions(actions), frame);
  if (isAutoReply(mail, facts.hasReply)) return { kind: 'auto-reply' };
  if (isAnswer(mail)) return { kind: 'not-a-bounce' };
  if (challenge.test(words) && !facts.hasReply) return { kind: 'auto-reply' };
  if (!isWrittenByMachine(facts, subjectFrame, bodyFrame)) return { kind: 'not-a-bounce' };
  return withFrame(byFrames(subjectFrame, bodyFrame), frame);
}

const withFrame = (kind: NoticeKind, frame: Frame | undefined): KindDecision => ({
  kind,
  ...(frame && { frame }),
});

function byStructure(mail: Mail, words: string): NoticeKind | undefined {
  if (mail.reportType === 'feedback-report' || mail.mimeTypes.includes('message/feedback-report'))
    return 'feedback';
  if (mail.reportType === 'disposition-notification') return 'not-a-bounce';
  if (mail.mimeTypes.includes('message/disposition-notification')) return 'not-a-bounce';
  if (mail.reportType === 'tlsrpt' || reportSubject.test(mail.subject)) return 'not-a-bounce';
  if (readReceipt.test(mail.subject)) return 'not-a-bounce';
  if (abuse.test(words.slice(0, 2000)) && !mail.deliveryStatus) return 'feedback';
  return undefined;
}

/** RFC 3464 section 2.3.3: one recipient that failed makes it a failure. */
function byActions(actions: Action[]): NoticeKind {
  if (actions.includes('failed')) return 'failure';
  return actions.includes('delayed') ? 'delay' : 'delivered';
}

function byFrames(subject: Frame | undefined, body: Frame | undefined): NoticeKind {
  if (subject && subject.kind !== 'failure') return subject.kind;
  return body?.kind ?? subject?.kind ?? 'failure';
}

const isAnswer = (mail: Mail): boolean =>
  (answerSubject.test(mail.subject) || mail.header('in-reply-to') !== undefined) && !daemon.test(mail.from);

function isAutoReply(mail: Mail, hasReply: boolean): boolean {
  if (autoReplySubject.test(mail.subject)) return true;
  if (hasReply || daemon.test(mail.from)) return false;
  if (findFrame(subjectFrames, mail.subject)) return false;
  const submitted = mail.header('auto-submitted') ?? '';
  const isMarked =
    /auto-replied|vacation/i.test(submitted) ||
    /auto_reply/i.test(mail.header('precedence') ?? '') ||
    mail.header('x-autoreply') !== undefined ||
    mail.header('x-autorespond') !== undefined;
  return isMarked && mail.header('x-failed-recipients') === undefined;
}

/** Somebody selected or pasted no more than this of a notice; longer texts have to show more. */
const SHORT = 500;

/** A line out of a log or a ticket: no code, no address, but a mail server's vocabulary. */
const claim =
  /\b(?:deliver(?:ed|y)|undeliver\w{0,6}|bounced?|blocked|rejected|refused|failed|quota|mailbox|recipient|host|connection|timed out|postfach|benutzer|empfänger|zugestellt|destinataire|destinatario|distribué|submitted|message|[45]\d\d)\b/i;

/** One paragraph without a mail's header lines: people's letters have more. */
const isShortClaim = (text: string): boolean =>
  text.length <= SHORT &&
  claim.test(text) &&
  !quoted.test(text) &&
  !/\S\s*\n\s*\n\s*\S|^(?:from|sent|to|subject|von|de)\s?:/im.test(text);

/** Auto-Submitted alone proves nothing; a notice has a machine's sender or subject, and says what failed. */
function isWrittenByMachine(
  { mail, words, hasReply, hasRecipient }: KindFacts,
  subject: Frame | undefined,
  body: Frame | undefined,
): boolean {
  if (mail.header('x-failed-recipients') !== undefined || mail.reportType === 'delivery-status') return true;
  if (mail.header('list-unsubscribe') !== undefined || mail.header('list-id') !== undefined) return false;
  const isDaemon = daemon.test(mail.from);
  const says = body !== undefined || hasReply || (isDaemon && subject !== undefined);
  if (mail.isWhole || mail.from !== '') {
    const isNull = /^\s*<>\s*$/.test(mail.header('return-path') ?? '');
    if (isDaemon) return says && (hasRecipient || hasReply || body !== undefined);
    return (isNull || subject !== undefined) && says && hasRecipient;
  }
  if (quoted.test(words)) return false;
  return hasReply || (body !== undefined && hasRecipient) || isShortClaim(mail.text);
}
