import { decodeWords } from 'postal-mime';
import type { Diagnosis, Report } from '../diagnosis.ts';
import { domainOf } from '../notice/addresses.ts';
import { EARLIEST_MAIL } from '../notice/dates.ts';
import { asciiDomainOf } from '../plan/names.ts';
import { failing } from '../report/failing.ts';
import { shortened } from '../report/harmless.ts';
import { writtenTo } from '../report/written-to.ts';
import { DAY } from './days.ts';
import { type Arrival, type HistoryEntry, REPLY_LIMIT, SUBJECT_LIMIT } from './entry.ts';
import { idOf } from './fingerprint.ts';
import { providerOf } from './provider-of.ts';
import { routeOf } from './route-of.ts';

/** How a notice came, and when it was read. */
export interface Reading {
  arrival: Arrival;
  /** Milliseconds since 1970. */
  now: number;
  /** The source, where there is one: names of servers stand there. */
  raw?: string;
}

/** A clock that is wrong by more says nothing; zones are in the dates. */
const TOLERANCE = DAY;

/** What mail programs put before the subject of an answer, in the languages that notices come in. */
const ANSWER =
  /^\s{0,5}(?:(?:re|aw|antw|sv|vs|ref|rif|r|odp|ynt|на|отв|回复|答复|回覆|fwd?|wg|tr|rv|enc|vb|vl|doorst|i|pd|ilt|转发|轉寄|転送|回信)\s?(?:\[\d{1,3}\])?\s?[:：]\s{0,5})+/i;

/** Subject of what was sent, as people write it. */
export function subjectOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const subject = shortened(decodeWords(written.slice(0, 5 * SUBJECT_LIMIT)), SUBJECT_LIMIT);
  return subject.replace(ANSWER, '').replace(/\s+/g, ' ').trim() || undefined;
}

const address = (written: string | undefined): string | undefined => {
  if (!written) return undefined;
  const at = written.lastIndexOf('@');
  return at < 0 ? undefined : `${written.slice(0, at).toLowerCase()}@${domainOf(written)}`;
};

function timeIn(date: string | undefined, now: number): number | undefined {
  const time = Date.parse(date ?? '');
  return time > EARLIEST_MAIL && time < now + TOLERANCE ? time : undefined; // NaN is neither
}

/** The date of the notice; else that of the message, which failed soon after; else it was read now. */
function timeOf({ date, original }: Report['notice'], now: number): Pick<HistoryEntry, 'at' | 'isUndated'> {
  const at = timeIn(date, now) ?? timeIn(original.date, now);
  return at === undefined ? { at: now, isUndated: true } : { at };
}

/** All that is worth remembering of a notice: of what really failed or is late, one entry for each recipient. */
export function entriesOf(report: Report, reading: Reading): HistoryEntry[] {
  const { kind, genuineness } = report.notice;
  const isGenuine = genuineness === 'genuine' && (kind === 'failure' || kind === 'delay');
  if (!isGenuine) return [];
  const entries = failing(report).map((diagnosis) => entryOf(diagnosis, report.notice, reading));
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

function entryOf(
  diagnosis: Diagnosis,
  notice: Report['notice'],
  { arrival, now, raw }: Reading,
): HistoryEntry {
  const { original } = notice;
  const { replyCode, enhancedCode, bucket, reason, permanence, actor, confidence } = diagnosis;
  const action = diagnosis.action === 'delayed' ? 'delayed' : 'failed';
  const recipient = address(writtenTo(diagnosis));
  const domain = recipient && asciiDomainOf(recipient);
  const provider = domain && providerOf(domain, diagnosis, notice, raw);
  const ownAddress = address(original.from);
  const subject = subjectOf(original.subject);
  const id = idOf({
    written: original.date,
    messageId: original.messageId,
    date: notice.date,
    reporter: notice.reportingMta,
    recipient: address(diagnosis.address) ?? recipient ?? '',
    action,
    reply: diagnosis.diagnostic,
  });
  return {
    id,
    ...timeOf(notice, now),
    ...(recipient && { recipient }),
    ...(domain && { domain }),
    ...(provider && { provider }),
    ...(ownAddress && { ownDomain: asciiDomainOf(ownAddress), ownAddress }),
    route: routeOf(diagnosis, notice),
    action,
    diagnostic: shortened(diagnosis.diagnostic, REPLY_LIMIT),
    ...(replyCode && { replyCode }),
    ...(enhancedCode && { enhancedCode }),
    rejectedBy: diagnosis.rejectedBy.party,
    bucket,
    reason,
    permanence,
    actor,
    confidence,
    ...(subject && { subject }),
    arrival,
  };
}
