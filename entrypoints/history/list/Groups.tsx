import { useMemo, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { type Group, type Grouping, groupEntries } from '../../../lib/history/group.ts';
import { translate } from '../../shell/translate.ts';
import { dayOf, headlineOf, nameOfGroup, numberOf } from '../labels.ts';
import { type ListProps, Rows } from './Rows.tsx';

/** Hundreds of servers in one page are no overview. */
const MOST = 40;

interface Props extends ListProps {
  entries: readonly HistoryEntry[];
  by: Grouping;
}

/** Bounces put together, the largest groups first; one that is opened lists its own. */
export function Groups({ entries, by, ...list }: Props) {
  const [shown, setShown] = useState(MOST);
  const groups = useMemo(() => groupEntries(entries, by, list.known.campaigns), [entries, by, list.known]);
  const most = groups.reduce((largest, group) => Math.max(largest, group.entries.length), 1);
  return (
    <>
      <ul class="groups">
        {groups.slice(0, shown).map((group) => (
          <GroupRow key={group.id} group={group} by={by} most={most} {...list} />
        ))}
      </ul>
      {groups.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + MOST)}>
          {translate({ key: 'history_more_groups', values: [numberOf(groups.length - shown)] })}
        </button>
      )}
    </>
  );
}

interface GroupProps extends ListProps {
  group: Group;
  by: Grouping;
  most: number;
}

function GroupRow({ group: { id, entries }, by, most, ...list }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const commonest = useMemo(() => commonestIn(entries), [entries]);
  const isGuess = by === 'campaign' && entries.some((entry) => list.known.campaignOf(entry)?.isGuessed);
  const newest = entries[0];
  return (
    <li class="group">
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span class="group-name">
            <bdi>{nameOfGroup(by, id)}</bdi>{' '}
            {isGuess && <span class="badge">{translate({ key: 'history_guess' })}</span>}
          </span>
          <span class="share">
            <b>{numberOf(entries.length)}</b>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(entries.length / most) * 100} height="8" />
            </svg>
          </span>
          <span class="quiet">
            {commonest && translate({ key: 'history_group_mostly', values: [headlineOf(commonest)] })}
            {newest && ` · ${translate({ key: 'history_group_last', values: [dayOf(newest.at)] })}`}
          </span>
        </summary>
        {isOpen && <Rows entries={entries} {...list} />}
      </details>
    </li>
  );
}

/** One of those with the commonest reason. */
function commonestIn(entries: readonly HistoryEntry[]): HistoryEntry | undefined {
  const counts = new Map<string, number>();
  for (const { reason } of entries) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return entries.find(({ reason }) => reason === first?.[0]);
}
