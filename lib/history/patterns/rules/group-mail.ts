import type { HistoryEntry } from '../../entry.ts';
import { onePerRecipient } from '../../sides.ts';
import { fisher } from '../../statistics.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, fewestSingle: 5, share: 0.85, chance: 0.001 };

/** Mail to many is refused, mail to one person lands (R54): policy or reputation pressure. */
export const groupMail = definePattern({
  id: 'group-mail',
  thresholds,
  why: 'Both kinds of mail bounce for wrong addresses; only one of them is refused, and chance does that less than once in 1,000.',
  source: 'R54',
  covers: ['one-message', 'same-reply'],
  find(view) {
    const refused = byKind(view, view.refusals);
    const others = byKind(view, view.others);
    const all = refused.group.length + refused.single.length;
    const single = refused.single.length + others.single.length;
    const isEnough = refused.group.length >= thresholds.fewest && single >= thresholds.fewestSingle;
    if (!isEnough || refused.group.length < all * thresholds.share) return [];
    const group = refused.group.length + others.group.length;
    const chance = fisher(
      { hits: refused.group.length, all: group },
      { hits: refused.single.length, all: single },
    );
    if (chance >= thresholds.chance) return [];
    return [
      {
        sentence: { key: 'pattern_group_mail' },
        evidence: [
          { key: 'pattern_group_refused', values: [String(refused.group.length), String(group)] },
          { key: 'pattern_single_refused', values: [String(refused.single.length), String(single)] },
        ],
        entries: idsOf(refused.group),
        counts: {
          group: refused.group.length,
          groupAll: group,
          single: refused.single.length,
          singleAll: single,
        },
        ...bucketOf(refused.group),
        advice: { key: 'pattern_advice_group' },
        isSmall: false,
      },
    ];
  },
});

function byKind({ campaigns }: View, entries: readonly HistoryEntry[]) {
  const isOf = (kind: 'group' | 'one-to-one') => (entry: HistoryEntry) =>
    campaigns.get(entry.id)?.kind === kind;
  return {
    group: onePerRecipient(entries.filter(isOf('group'))),
    single: onePerRecipient(entries.filter(isOf('one-to-one'))),
  };
}
