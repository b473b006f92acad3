import type { Message, MessageKey } from '../../../i18n.ts';
import { DAY } from '../../days.ts';
import type { HistoryEntry } from '../../entry.ts';
import { countBy, shownAddress } from '../../sides.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = { times: 3, days: 3, fullTimes: 3, fullDays: 14 };
/** More addresses than this fill no sentence. */
const SHOWN = 5;

/** The same dead address is written to again and again (R55). */
export const deadAddress = definePattern({
  id: 'dead-address',
  thresholds,
  why: 'Twice may be one mail and its reminder; three days of sending to an address that its own host calls dead is a list that nobody cleans.',
  source: 'R55',
  enough: thresholds.times,
  find: (view) =>
    again(view, isDead, thresholds.times, thresholds.days, {
      one: (address, mails) => ({ key: 'pattern_dead_address', values: [address, mails] }),
      many: 'pattern_dead_addresses',
    }),
});

/** A mailbox that stays full is one that nobody reads. */
export const abandonedMailbox = definePattern({
  id: 'abandoned-mailbox',
  thresholds,
  why: 'A full mailbox is emptied within days where somebody reads it; two weeks is longer than a holiday of most.',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
  enough: thresholds.fullTimes,
  find: (view) =>
    again(view, ({ reason }) => reason === 'mailbox-full', thresholds.fullTimes, thresholds.fullDays, {
      one: (address) => ({ key: 'pattern_full_mailbox', values: [address] }),
      many: 'pattern_full_mailboxes',
    }),
});

/** "Remove the address" only when its own host said so. */
const isDead = ({ bucket, reason, permanence, rejectedBy, action }: HistoryEntry): boolean =>
  action === 'failed' &&
  bucket === 'address' &&
  reason !== 'mailbox-full' &&
  permanence === 'permanent' &&
  (rejectedBy === 'recipient-organisation' || rejectedBy === 'gateway');

interface Sentences {
  one(address: string, mails: string): Message;
  many: MessageKey;
}

function again(
  { entries }: View,
  is: (entry: HistoryEntry) => boolean,
  times: number,
  days: number,
  { one, many }: Sentences,
): Found[] {
  const repeated = countBy(entries.filter(is), ({ recipient }) => recipient).filter(
    ([, mails]) => mails.length >= times && isOverDays(mails, days),
  );
  const [first] = repeated;
  if (!first) return [];
  const mails = repeated.flatMap(([, each]) => each);
  const only = repeated.length === 1 ? shownAddress(first[0]) : undefined;
  return [
    {
      sentence: only
        ? one(only, String(mails.length))
        : { key: many, values: [String(repeated.length), String(mails.length)] },
      evidence: repeated.slice(0, SHOWN).flatMap(evidenceOf),
      entries: idsOf(mails),
      counts: { addresses: repeated.length, mails: mails.length },
      bucket: 'address',
      isSmall: false,
    },
  ];
}

const isOverDays = (mails: readonly HistoryEntry[], days: number): boolean => {
  const at = mails.map((mail) => mail.at);
  return (
    Math.max(...at) - Math.min(...at) >= (days - 1) * DAY &&
    new Set(at.map((each) => Math.floor(each / DAY))).size >= 3
  );
};

function evidenceOf([recipient, mails]: [string, readonly HistoryEntry[]]): Message[] {
  const address = shownAddress(recipient);
  return address ? [{ key: 'pattern_times', values: [address, String(mails.length)] }] : [];
}
