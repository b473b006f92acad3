import { namedSignal } from '../../../lists/named-signal.ts';
import { DAY } from '../../days.ts';
import type { HistoryEntry } from '../../entry.ts';
import { receiverOfEntry } from '../../receiver.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import type { View } from '../view.ts';

const thresholds = { fewest: 5, receivers: 3, days: 30, share: 0.2 };
/** Replies that name a list differ only in the address of the server; more wordings than this are not read. */
const MOST_WORDINGS = 400;

/** One public list is behind the refusals of several receivers (R49). */
export const oneList = definePattern({
  id: 'one-list',
  thresholds,
  why: 'Receivers that ask the same list share nothing else; three within a month, and a fifth of all refusals, is one listing.',
  source: 'R49',
  enough: thresholds.fewest,
  covers: ['same-reply', 'everywhere', 'one-provider', 'sudden-start'],
  find(view) {
    const named = namedIn(view);
    const refused = onePerRecipient(view.refusals.filter(isLately(view))).length;
    const cases = onePerRecipient(named.map(({ entry }) => entry));
    const listOfId = new Map(named.map(({ entry, list }) => [entry.id, list]));
    const names = countBy(cases, ({ id }) => listOfId.get(id)).map(([name]) => name);
    const lists = countBy(cases, ({ id }) => fullName(listOfId.get(id), names));
    return lists.slice(0, 2).flatMap(([list, entries]) => {
      const receivers = countBy(entries, receiverOfEntry).length;
      const isMuch = entries.length >= thresholds.fewest && entries.length >= refused * thresholds.share;
      if (!isMuch || receivers < thresholds.receivers) return [];
      return [
        {
          subject: list,
          sentence: { key: 'pattern_one_list' as const, values: [list, String(receivers)] },
          evidence: [
            { key: 'pattern_named_list' as const, values: [String(entries.length), String(cases.length)] },
          ],
          entries: idsOf(entries),
          counts: { named: entries.length, all: cases.length, receivers },
          bucket: 'reputation' as const,
          advice: { key: 'pattern_advice_list_removal' as const },
          isSmall: false,
        },
      ];
    });
  },
});

/** "Spamhaus" is the list of theirs that most others name. */
const fullName = (name: string | undefined, names: readonly string[]): string | undefined =>
  names.find((other) => name !== undefined && other.startsWith(`${name} `)) ?? name;

const isLately =
  ({ asOf }: View) =>
  ({ at }: HistoryEntry): boolean =>
    at > asOf - thresholds.days * DAY;

/** A list of one receiver alone is its own affair. */
function namedIn(view: View): { entry: HistoryEntry; list: string }[] {
  const recent = view.refusals.filter(isLately(view)).filter(({ bucket }) => bucket === 'reputation');
  const known = new Map<string, string | undefined>();
  return recent.flatMap((entry) => {
    if (!known.has(entry.diagnostic) && known.size < MOST_WORDINGS) {
      const signal = namedSignal(entry.diagnostic, entry.provider);
      known.set(entry.diagnostic, signal?.reach === 'private' ? undefined : signal?.name);
    }
    const list = known.get(entry.diagnostic);
    return list === undefined ? [] : [{ entry, list }];
  });
}
