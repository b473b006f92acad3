import type { HistoryEntry } from '../../entry.ts';
import { onePerRecipient } from '../../sides.ts';
import { fisher } from '../../statistics.ts';
import { bucketOf, idsOf } from '../concentrate.ts';
import { definePattern, type Found } from '../define.ts';
import { firstOf, KINDS, type Kind } from '../kinds.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 6, fewestSingle: 5, share: 0.85, chance: 0.001 };

/** Mail to many is refused, mail to one person lands (R54): policy or reputation pressure. */
export const groupMail = definePattern({
  id: 'group-mail',
  thresholds,
  why: 'Both kinds of mail bounce for wrong addresses; only one of them is refused, and chance does that less than once in 1,000.',
  source: 'R54',
  covers: ['same-reply'],
  find: (view) => firstOf(view.refusals, (kind) => inKind(view, kind)),
});

function inKind(view: View, { cases, evidence }: Kind): Found[] {
  const refused = byKind(view, cases);
  const all = refused.group.length + refused.single.length;
  const isMost = refused.group.length >= Math.max(thresholds.fewest, all * thresholds.share);
  if (!isMost) return [];
  const others = byKind(view, view.others);
  const single = refused.single.length + others.single.length;
  if (single < thresholds.fewestSingle) return [];
  const group = refused.group.length + others.group.length;
  const chance = fisher(
    { hits: refused.group.length, all: group },
    { hits: refused.single.length, all: single },
  );
  if (chance >= thresholds.chance / KINDS) return [];
  return [
    {
      sentence: { key: 'pattern_group_mail' },
      evidence: [
        ...evidence,
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
}

interface ByKind {
  group: readonly HistoryEntry[];
  single: readonly HistoryEntry[];
}

/** The controls are the same for each kind of refusal. */
const sorted = new WeakMap<readonly HistoryEntry[], ByKind>();

function byKind({ campaigns }: View, entries: readonly HistoryEntry[]): ByKind {
  const known = sorted.get(entries);
  if (known) return known;
  const isOf = (kind: 'group' | 'one-to-one') => (entry: HistoryEntry) =>
    campaigns.get(entry.id)?.kind === kind;
  const kinds = {
    group: onePerRecipient(entries.filter(isOf('group'))),
    single: onePerRecipient(entries.filter(isOf('one-to-one'))),
  };
  sorted.set(entries, kinds);
  return kinds;
}
