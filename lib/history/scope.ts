import type { Diagnosis } from '../diagnosis.ts';
import type { Message } from '../i18n.ts';
import { asciiDomainOf } from '../plan/names.ts';
import type { ProviderId } from '../providers/index.ts';
import { writtenTo } from '../report/written-to.ts';
import type { KnownAnswer, KnownAnswers } from '../scope/questions.ts';
import { DAY } from './days.ts';
import type { ChangeMark, History, HistoryEntry } from './entry.ts';
import { receiverNameOf, receiverOfEntry } from './receiver.ts';
import { countBy, onePerRecipient, shownAddress } from './sides.ts';

/** The same trouble a month ago is the same trouble; a year ago it was another. */
const RECENT = 30 * DAY;
/** Two bounces are a coincidence. */
const ENOUGH = 3;
/** One of ten elsewhere is noise. */
const NEARLY_ALL = 0.9;
/** No receiver has more than this when several refuse. */
const MIXED = 0.6;
/** So much more often since a change is no "as before". */
const RISE = 3;

/** What the local history knows of the three scope questions (R31), for this bounce; a question is left out where it knows too little. */
export function knownScope(history: History, diagnosis: Diagnosis, now: number): KnownAnswers {
  const known = history.entries.filter(({ at, action }) => action === 'failed' && at <= now);
  const recent = known.filter(({ at }) => at > now - RECENT);
  const isAlike = ({ bucket }: HistoryEntry) => bucket === diagnosis.bucket;
  const alike = recent.filter(isAlike);
  const witnesses = onePerRecipient(alike);
  const own = alike.filter(isOf(diagnosis));
  const providers = providersOf(witnesses, recent, history.tallies, receiversOf(own, diagnosis), now);
  const senders = sendersOf(witnesses, recent, own);
  const change = changeOf(known.filter(isAlike), history, now);
  return { ...(providers && { providers }), ...(senders && { senders }), ...(change && { change }) };
}

const nameIn = (address: string): string => address.slice(0, address.lastIndexOf('@')).toLowerCase();

/** Is it this bounce, or another of the same recipient? Where names are hashed, of anybody at the same domain. */
function isOf(diagnosis: Diagnosis): (entry: HistoryEntry) => boolean {
  const written = writtenTo(diagnosis);
  if (written === undefined) return () => false;
  const own = asciiDomainOf(written);
  return ({ recipient = '', domain }) =>
    domain === own && (recipient.startsWith('#') || nameIn(recipient) === nameIn(written));
}

/** Whose rules refused this bounce: as the history has it, else as its notice tells; nothing where neither does. */
function receiversOf(own: readonly HistoryEntry[], diagnosis: Diagnosis): readonly (string | undefined)[] {
  if (own.length > 0) return own.map(receiverOfEntry);
  const provider = diagnosis.rejectedBy.provider as ProviderId;
  const written = writtenTo(diagnosis);
  return [receiverOfEntry({ provider, ...(written && { domain: asciiDomainOf(written) }) })];
}

/** One receiver, while mail is known to go to others, too; or several. */
function providersOf(
  witnesses: readonly HistoryEntry[],
  recent: readonly HistoryEntry[],
  tallies: History['tallies'],
  here: readonly (string | undefined)[],
  now: number,
): KnownAnswer<'providers'> | undefined {
  if (witnesses.length < ENOUGH) return undefined;
  const receivers = countBy(witnesses, receiverOfEntry);
  const [first] = receivers;
  if (!first) return undefined;
  const [receiver, there] = first;
  const values = [String(there.length), String(witnesses.length), receiverNameOf(receiver)];
  const sent = tallies.filter(({ day }) => day > now - RECENT);
  const writesElsewhere = [...recent, ...sent].some((row) => (receiverOfEntry(row) ?? receiver) !== receiver);
  if (there.length >= witnesses.length * NEARLY_ALL && here.includes(receiver))
    // this one may be the first at another
    return writesElsewhere ? { choice: 'one', evidence: { key: 'history_scope_at', values } } : undefined;
  if (receivers.length < 3 || there.length > witnesses.length * MIXED) return undefined;
  const spread = [String(witnesses.length), String(receivers.length)];
  return { choice: 'several', evidence: { key: 'history_scope_spread', values: spread } };
}

/** One mailbox, this one's, while others are known to send; or several. */
function sendersOf(
  witnesses: readonly HistoryEntry[],
  recent: readonly HistoryEntry[],
  own: readonly HistoryEntry[],
): KnownAnswer<'senders'> | undefined {
  const sent = witnesses.filter(({ ownAddress }) => ownAddress !== undefined);
  const [first, second] = countBy(sent, ({ ownAddress }) => ownAddress);
  if (!first || sent.length < ENOUGH) return undefined;
  const [sender, mails] = first;
  if (mails.length >= sent.length * NEARLY_ALL) {
    const othersSend = recent.some(({ ownAddress }) => (ownAddress ?? sender) !== sender);
    const isIts = own.some(({ ownAddress }) => ownAddress === sender);
    return othersSend && isIts
      ? { choice: 'one', evidence: ofOne(mails.length, sent.length, sender) }
      : undefined;
  }
  if (!second || second[1].length < 2) return undefined;
  const senders = new Set(sent.map(({ ownAddress }) => ownAddress)).size;
  const values = [String(sent.length), String(senders)];
  return { choice: 'all', evidence: { key: 'history_scope_senders', values } };
}

function ofOne(count: number, all: number, sender: string): Message {
  const address = shownAddress(sender);
  const values = [String(count), String(all), ...(address ? [address] : [])];
  return { key: address ? 'history_scope_from' : 'history_scope_from_one', values };
}

/** Only after the last change, or before it as well; nothing where none is marked or nothing is known of before. */
function changeOf(
  alike: readonly HistoryEntry[],
  { entries, marks }: History,
  now: number,
): KnownAnswer<'change'> | undefined {
  const mark = lastMark(marks, now);
  if (!mark) return undefined;
  const dated = alike.filter(({ isUndated }) => !isUndated);
  const since = dated.filter(({ at }) => at >= mark.at).length;
  const before = dated.filter(({ at }) => at < mark.at && at > mark.at - RECENT).length;
  if (before >= 2 && since > 0) {
    const isWorse = since / Math.max(now - mark.at, DAY) >= (before / RECENT) * RISE;
    const evidence: Message = { key: 'history_scope_before', values: [String(before), mark.label] };
    return isWorse ? undefined : { choice: 'no', evidence };
  }
  const isKnownBefore = entries.some(({ at }) => at < mark.at - 7 * DAY);
  if (before > 0 || since < 2 || !isKnownBefore) return undefined;
  return { choice: 'yes', evidence: { key: 'history_scope_since', values: [String(since), mark.label] } };
}

function lastMark(marks: readonly ChangeMark[], now: number): ChangeMark | undefined {
  const recent = marks.filter(({ at }) => at <= now && at > now - RECENT);
  return recent.sort((a, b) => b.at - a.at)[0];
}
