import { providerOfDomain } from '../../../providers/index.ts';
import { DAY } from '../../days.ts';
import type { HistoryEntry } from '../../entry.ts';
import { receiverNameOf, receiverOfEntry } from '../../receiver.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { binomialTail, fisher } from '../../statistics.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const HOUR = 3_600_000;
const thresholds = { fewest: 6, hours: 6, share: 0.9, chance: 0.001, days: 14, usual: 0.5 };

/** Many unknown addresses at one provider within hours may be an outage there (classification.md 9). */
export const outage = definePattern({
  id: 'outage',
  thresholds,
  why: 'A list that is out of date fails at all providers; one provider alone, far above its share of the other wrong addresses, is the provider.',
  source: 'handbook',
  find(view) {
    const unknown = view.others.filter(({ reason, isUndated }) => reason === 'user-unknown' && !isUndated);
    const found = countBy(unknown, receiverOfEntry).flatMap(([receiver, entries]) =>
      burstAt(view, receiver, entries, unknown),
    );
    return found.slice(0, 1);
  },
});

function burstAt(
  view: View,
  receiver: string,
  entries: readonly HistoryEntry[],
  unknown: readonly HistoryEntry[],
): Found[] {
  const burst = longestBurst(entries);
  const [first] = burst;
  const last = burst.at(-1);
  if (!first || !last || burst.length < thresholds.fewest || last.at < view.asOf - thresholds.days * DAY)
    return [];
  if (isOneCompany(receiver, burst)) return [];
  const isInBurst = ({ at }: HistoryEntry) => at >= first.at && at <= last.at;
  const meanwhile = onePerRecipient(unknown.filter(isInBurst));
  if (burst.length < meanwhile.length * thresholds.share) return [];
  const otherTimes = onePerRecipient(unknown.filter((entry) => !isInBurst(entry)));
  if (chanceOf(receiver, burst, meanwhile, otherTimes) >= thresholds.chance) return [];
  const values = [String(burst.length), receiverNameOf(receiver), view.say.day(first.at)];
  return [
    {
      subject: receiver,
      sentence: { key: 'pattern_outage', values },
      evidence: [{ key: 'pattern_unknown_elsewhere', values: [String(meanwhile.length - burst.length)] }],
      entries: idsOf(burst),
      counts: { there: burst.length, meanwhile: meanwhile.length },
      bucket: 'address',
      advice: { key: 'pattern_advice_outage' },
      isSmall: false,
    },
  ];
}

/** All at one domain with its own name: a company that moved. */
function isOneCompany(receiver: string, burst: readonly HistoryEntry[]): boolean {
  if (receiver.includes('.')) return true;
  const [domain = '', ...others] = countBy(burst, (entry) => entry.domain).map(([name]) => name);
  const isFree = providerOfDomain(domain) !== undefined || domain.split('.')[0] === receiver; // `yahoo.fr`
  return others.length === 0 && !isFree;
}

function longestBurst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const single = [...onePerRecipient(entries)].sort((a, b) => a.at - b.at);
  let from = 0;
  let best: [from: number, to: number] = [0, 0];
  for (const [index, { at }] of single.entries()) {
    while ((single[from]?.at ?? at) < at - thresholds.hours * HOUR) from++;
    if (index + 1 - from > best[1] - best[0]) best = [from, index + 1];
  }
  return single.slice(...best);
}

function chanceOf(
  receiver: string,
  burst: readonly HistoryEntry[],
  meanwhile: readonly HistoryEntry[],
  otherTimes: readonly HistoryEntry[],
): number {
  if (otherTimes.length < 10) return binomialTail(burst.length, meanwhile.length, thresholds.usual);
  const usual = otherTimes.filter((entry) => receiverOfEntry(entry) === receiver).length;
  return fisher({ hits: burst.length, all: meanwhile.length }, { hits: usual, all: otherTimes.length });
}
