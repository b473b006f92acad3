import { namedSignal } from '../../../lists/named-signal.ts';
import type { HistoryEntry } from '../../entry.ts';
import { receiverOfEntry } from '../../receiver.ts';
import { countBy, onePerRecipient } from '../../sides.ts';
import { idsOf } from '../concentrate.ts';
import { definePattern } from '../define.ts';
import { DAY, type View } from '../view.ts';

const thresholds = { fewest: 3, receivers: 3, days: 30 };
/** Replies that name a list differ only in the address of the server; more wordings than this are not read. */
const MOST_WORDINGS = 400;

/** One public list is behind the refusals of several receivers (R49). */
export const oneList = definePattern({
  id: 'one-list',
  thresholds,
  why: 'Receivers that ask the same list share nothing else; three within a month is one listing.',
  source: 'R49',
  covers: ['same-reply', 'everywhere', 'one-provider'],
  find(view) {
    const named = namedIn(view);
    const cases = onePerRecipient(named.map(({ entry }) => entry));
    const listOfId = new Map(named.map(({ entry, list }) => [entry.id, list]));
    const lists = countBy(cases, ({ id }) => listOfId.get(id));
    return lists.slice(0, 2).flatMap(([list, entries]) => {
      const receivers = countBy(entries, receiverOfEntry).length;
      if (entries.length < thresholds.fewest || receivers < thresholds.receivers) return [];
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

/** A list of one receiver alone is its own affair. */
function namedIn(view: View): { entry: HistoryEntry; list: string }[] {
  const recent = view.refusals.filter(
    ({ bucket, at }) => bucket === 'reputation' && at > view.asOf - thresholds.days * DAY,
  );
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
