import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Filter, filterEntries } from '../../../lib/history/filter.ts';
import type { Grouping } from '../../../lib/history/group.ts';
import { translate } from '../../shell/translate.ts';
import type { Known } from '../known.ts';
import { numberOf } from '../labels.ts';
import { ActionBar } from './ActionBar.tsx';
import { Filters } from './Filters.tsx';
import { Groups } from './Groups.tsx';
import { Rows } from './Rows.tsx';
import type { Chosen } from './use-chosen.ts';
import { useDeeds } from './use-deeds.ts';
import { useWarmSearch } from './use-warm-search.ts';

interface Props {
  known: Known;
  filter: Filter;
  now: number;
  onFilter: (filter: Filter) => void;
  chosen: Chosen;
  grouping: Grouping | undefined;
  onGrouping: (grouping: Grouping | undefined) => void;
  onCompare: (ids: readonly string[]) => void;
  announce: (sentence: string) => void;
}

/** All bounces: searched, narrowed down, put together, chosen. */
export function Bounces({
  known,
  filter,
  grouping,
  chosen,
  now,
  onFilter,
  onGrouping,
  onCompare,
  announce,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { history } = known;
  const { campaigns } = known;
  const found = useMemo(
    () => filterEntries(history.entries, filter, { campaigns, textOf: known.textOf }),
    [known, filter],
  );
  useWarmSearch(known);
  const deeds = useDeeds({ announce, onEnd: () => heading.current?.focus() });

  const arrivedBy = useRef(filter);
  useEffect(() => {
    if (arrivedBy.current.ids || arrivedBy.current.from) heading.current?.focus(); // a press elsewhere led here
  }, []);

  const list = { known, chosen, deeds, now };
  return (
    <section class="bounces" aria-labelledby="bounces">
      <h2 id="bounces" tabIndex={-1} ref={heading}>
        {translate({ key: 'history_bounces' })}
      </h2>
      <Filters
        known={known}
        filter={filter}
        now={now}
        grouping={grouping}
        onFilter={onFilter}
        onGrouping={onGrouping}
      />
      <p class="found" aria-live="polite">
        {translate({
          key: 'history_found',
          values: [numberOf(found.length), numberOf(history.entries.length)],
        })}
      </p>
      {found.length === 0 && <p>{translate({ key: 'history_found_none' })}</p>}
      {grouping && found.length > 0 && <Groups key={grouping} entries={found} by={grouping} {...list} />}
      {!grouping && found.length > 0 && <Rows entries={found} {...list} />}
      <p class="quiet">
        {translate({ key: 'history_erase_where' })}{' '}
        <a class="page" href="/options.html">
          {translate({ key: 'popup_options' })}
        </a>
      </p>
      <ActionBar known={known} chosen={chosen} deeds={deeds} onCompare={onCompare} />
    </section>
  );
}
