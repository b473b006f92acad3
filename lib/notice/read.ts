import { isSameMailbox } from './addresses.ts';
import { asWritten } from './as-written.ts';
import { isoDate, printedStatus, readDeliveryStatus, withoutReport } from './delivery-status.ts';
import { isDoubleBounce } from './double-bounce.ts';
import { readEvent, type SesEvent } from './event.ts';
import { judgeGenuineness } from './genuineness.ts';
import { createGrammar, type Grammar, type Tables } from './grammar.ts';
import { decideKind, type KindDecision } from './kind.ts';
import { languageOf } from './language.ts';
import { type Mail, openMail } from './mail.ts';
import { withoutMargins } from './margins.ts';
import type { Notice, NoticeRecipient, NoticeSource } from './notice.ts';
import { forwardedFrom, type Headers, type Hop, readHeaders, readOriginal } from './original.ts';
import { passedOn, returnedNotice } from './passed-on.ts';
import { type Evidence, findRecipients, ticket } from './recipients.ts';
import { reportingHost } from './remote.ts';
import { isTelling } from './reply-lines.ts';
import { retryUntil } from './retry.ts';
import { divide } from './sections.ts';

/** Reads a source into what the notice says. Bad input gives `not-a-bounce`; nothing throws. */
export type ReadNotice = (source: NoticeSource) => Promise<Notice>;

/** A reader that knows the wordings of these tables. */
export function createReader(tables: Tables, grammar = createGrammar(tables)): ReadNotice {
  return async (source) => {
    const mail = await openMail(source, grammar);
    const event = readEvent(mail.text);
    if (event) return fromEvent(event, mail);
    const notice = fromMail(mail, grammar);
    const returned = notice.genuineness === 'genuine' && returnedNotice(mail, grammar);
    if (!returned) return notice;
    const inner = await openMail({ form: 'mime', raw: returned }, grammar);
    return passedOn(notice, mail, fromMail(inner, grammar), inner) ?? notice;
  };
}

function fromMail(mail: Mail, grammar: Grammar): Notice {
  const written = asWritten(mail.text);
  const { words: said, original: shownOriginal } = divide(written, grammar);
  const headers = readHeaders(mail.original ?? shownOriginal);
  const printed = mail.deliveryStatus ? undefined : printedStatus(written);
  const report = mail.deliveryStatus ?? printed;
  const status = report ? readDeliveryStatus(report) : { recipients: [] };
  const all = printed ? withoutReport(said) : said;
  const whole: Evidence = { mail, words: all, status, headers, original: readOriginal(headers), grammar };
  const first = findRecipients(whole);
  const words = first.every(isTold) ? all : withoutMargins(all, grammar);
  const evidence = { ...whole, words };
  const recipients = words === all ? first : findRecipients(evidence);
  const text = words.join('\n');
  const language = languageOf(text, grammar);
  const decision = decideOn(evidence, text, headers, recipients, language);
  const reportingMta = status.reportingMta ?? reportingHost(text, grammar);
  const isDelay = decision.kind === 'delay';
  const arrival = mail.date && !isDelay ? undefined : isoDate(status.arrivalDate);
  const date = mail.date ?? arrival;
  const hop = { sender: evidence.original.from, reporter: reportingMta };
  const notice: Notice = {
    kind: decision.kind,
    genuineness: 'genuine',
    genuinenessReasons: [],
    ...(date && { date }),
    ...(reportingMta && { reportingMta }),
    language: language ?? decision.frame?.language ?? 'en',
    original: evidence.original,
    recipients: asKind(recipients, decision.kind, headers, hop).map((recipient) =>
      isDelay ? withRetry(recipient, text, { date: mail.date, arrival }, grammar) : recipient,
    ),
  };
  // A stranger's bait may stand beside the words of a disclaimer: nothing is left out here.
  const judged = { ...whole, named: recipients };
  return judgeGenuineness(notice, judged, mail.original ?? shownOriginal);
}

/** So many words of a server's own say more than that it refused. */
const LONG_REPLY = 60;

/** Where a reply tells what failed, nobody asks what else is said. */
const isTold = ({ address, replyCode, diagnostic }: NoticeRecipient): boolean =>
  address !== undefined &&
  replyCode !== undefined &&
  (diagnostic.length > LONG_REPLY || isTelling([diagnostic]));

function decideOn(
  { mail, status, original, grammar }: Evidence,
  text: string,
  headers: Headers,
  recipients: NoticeRecipient[],
  language: string | undefined,
): KindDecision {
  const decision = decideKind({
    mail,
    words: text,
    language,
    actions: status.recipients.map((recipient) => recipient.action),
    hasReply: recipients.some((recipient) => recipient.replyCode || recipient.enhancedCode),
    hasRecipient:
      recipients.some((recipient) => recipient.address) && (text.includes('@') || !ticket.test(mail.subject)),
    named: recipients.flatMap(({ address }) => address?.toLowerCase() ?? []),
    returnsOwn: mail.to.some(
      (address) => original.from !== undefined && isSameMailbox(address, original.from),
    ),
    grammar,
  });
  const isWrapped = status.recipients.length > 0 && !mail.deliveryStatus; // the report printed in the text is the inner notice's
  return decision.kind === 'failure' && !isWrapped && isDoubleBounce(mail, headers, original, text, grammar)
    ? { ...decision, kind: 'not-a-bounce' }
    : decision;
}

/** Whom the mail reached is nobody's problem; of one alone, the returned headers may tell on which way it failed. */
function asKind(
  recipients: NoticeRecipient[],
  kind: Notice['kind'],
  headers: Headers,
  hop: Omit<Hop, 'address'>,
): NoticeRecipient[] {
  if (kind !== 'failure' && kind !== 'delay') return [];
  const unreached = recipients.filter(({ action }) => action === 'failed' || action === 'delayed');
  const [only, ...others] = unreached;
  if (!only?.address || only.intended || others.length > 0) return unreached;
  const intended = forwardedFrom(headers, { ...hop, address: only.address });
  return [{ ...only, ...(intended && { intended }) }];
}

function withRetry(
  { hasExpired: _, ...recipient }: NoticeRecipient,
  text: string,
  { date, arrival }: { date: string | undefined; arrival: string | undefined },
  grammar: Grammar,
): NoticeRecipient {
  const until = recipient.retryUntil ?? retryUntil(text, date, arrival, grammar);
  return { ...recipient, action: 'delayed', ...(until && { retryUntil: until }) };
}

/** Amazon SES says all that there is to read. */
function fromEvent({ kind, reportingMta, date, from, recipients }: SesEvent, mail: Mail): Notice {
  const isBounce = kind === 'failure' || kind === 'delay';
  const at = date ?? mail.date;
  return {
    kind,
    genuineness: 'genuine',
    genuinenessReasons: [],
    ...(at && { date: at }),
    ...(reportingMta && { reportingMta }),
    language: 'en',
    original: { ...(from && { from }), dkim: [] },
    recipients: isBounce ? recipients : [],
  };
}
