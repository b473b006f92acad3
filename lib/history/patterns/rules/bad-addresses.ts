import type { HistoryEntry, SentTally } from '../../entry.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { binomialTail } from '../../statistics.ts';
import { concentrate, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = {
  fewest: 5,
  rate: 0.05,
  usual: 0.02,
  chance: 0.001,
  fewestSent: 50,
  fewestOfList: 10,
  share: 0.6,
};

/** A list that is out of date (R55). */
export const badAddresses = definePattern({
  id: 'bad-addresses',
  thresholds,
  why: 'Services ask for less than 2 % and review an account at 5 %. Without tallies a list is only compared with the other mail of the same person.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboard-bounce.html',
  find(view) {
    const bad = view.others.filter(
      ({ bucket, permanence }) => bucket === 'address' && permanence === 'permanent',
    );
    const counted = byList(view.tallies).flatMap(([list, tallies]) => ofSent(view, bad, list, tallies));
    return counted.length > 0 ? counted : ofFailures(view, bad);
  },
});

const WHOLE = '';

/** Each campaign that was counted; and all that is not of a campaign as one. */
const byList = (tallies: readonly SentTally[]): [string, SentTally[]][] =>
  countBy(tallies, ({ campaign }) => campaign ?? WHOLE);

function ofSent(
  view: View,
  bad: readonly HistoryEntry[],
  list: string,
  tallies: readonly SentTally[],
): Found[] {
  const sent = tallies.reduce((sum, tally) => sum + tally.sent, 0);
  const first = Math.min(...tallies.map(({ day }) => day));
  const isCounted = ({ id, at }: HistoryEntry) =>
    at >= first && (list === WHOLE || view.campaigns.get(id)?.name === list);
  const cases = onePerRecipient(bad.filter(isCounted));
  const isEnough = cases.length >= thresholds.fewest && sent >= thresholds.fewestSent;
  if (!isEnough || cases.length > sent || cases.length < sent * thresholds.rate) return [];
  if (binomialTail(cases.length, sent, thresholds.usual) >= thresholds.chance) return [];
  const percent = String(Math.round((cases.length / sent) * 100));
  return [
    {
      subject: list,
      sentence:
        list === WHOLE
          ? { key: 'pattern_bad_addresses', values: [percent] }
          : { key: 'pattern_bad_addresses_list', values: [percent, list] },
      evidence: [{ key: 'pattern_bad_of_sent', values: [String(cases.length), String(sent)] }],
      entries: idsOf(cases),
      counts: { bad: cases.length, sent },
      bucket: 'address',
      advice: { key: 'pattern_advice_list' },
      isSmall: false,
    },
  ];
}

function ofFailures(view: View, bad: readonly HistoryEntry[]): Found[] {
  const known = new Set(bad);
  const rest = view.entries.filter((entry) => !known.has(entry));
  const found = concentrate(bad, rest, {
    keyOf: ({ id }) => view.campaigns.get(id)?.id,
    fewest: thresholds.fewestOfList,
    share: 0,
  });
  if (view.tallies.some(({ campaign }) => campaign === found?.key)) return []; // counted, and found good
  if (found?.chance === undefined || found.chance >= thresholds.chance) return [];
  const { there, key, controlsThere } = found;
  const all = there.length + controlsThere;
  if (there.length < all * thresholds.share) return [];
  return [
    {
      subject: key,
      sentence: { key: 'pattern_bad_addresses_family', values: [key] },
      evidence: [{ key: 'pattern_bad_of_bounces', values: [String(there.length), String(all)] }],
      entries: idsOf(there),
      counts: { bad: there.length, all },
      bucket: 'address',
      advice: { key: 'pattern_advice_list' },
      isSmall: false,
    },
  ];
}
