import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../lib/history/entry.ts';
import { translate } from '../../shell/translate.ts';
import type { Known } from '../known.ts';
import { numberOf } from '../labels.ts';
import { BounceRow } from './BounceRow.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Deeds } from './use-deeds.ts';

/** As many as can be drawn while somebody types; what is not drawn is found by the search. */
const PAGE = 50;

/** What every list of bounces is given. */
export interface ListProps {
  known: Known;
  chosen: Chosen;
  deeds: Deeds;
  now: number;
}

/** Bounces, a page of them at a time: the browser's own search and the keyboard reach all that is drawn. */
export function Rows({ entries, known, chosen, deeds }: ListProps & { entries: readonly HistoryEntry[] }) {
  const [page, setPage] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const pages = Math.ceil(entries.length / PAGE);
  const at = Math.min(page, pages - 1);
  useEffect(() => setPage(0), [entries.length]);
  const shown = entries.slice(at * PAGE, (at + 1) * PAGE);
  const ids = shown.map(({ id }) => id);
  const isEachChosen = ids.every((id) => chosen.ids.has(id));

  const turn = (to: number) => {
    setPage(to);
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <label class="choice choose-all">
        <input
          type="checkbox"
          checked={isEachChosen}
          onChange={() => (isEachChosen ? chosen.leave(ids) : chosen.choose(ids))}
        />
        <span>{translate({ key: 'history_choose_all', values: [numberOf(ids.length)] })}</span>
      </label>
      <ul class="list" tabIndex={-1} ref={list}>
        {shown.map((entry) => (
          <BounceRow
            key={entry.id}
            entry={entry}
            campaign={known.campaignOf(entry)}
            isChosen={chosen.ids.has(entry.id)}
            chosen={chosen}
            deeds={deeds}
            known={known}
          />
        ))}
      </ul>
      {pages > 1 && (
        <nav class="pages" aria-label={translate({ key: 'history_pages' })}>
          <button
            type="button"
            class="button"
            aria-disabled={at === 0}
            onClick={() => at > 0 && turn(at - 1)}
          >
            {translate({ key: 'history_page_newer' })}
          </button>
          <span>
            {translate({
              key: 'history_page',
              values: [at * PAGE + 1, at * PAGE + shown.length, entries.length].map(numberOf),
            })}
          </span>
          <button
            type="button"
            class="button"
            aria-disabled={at === pages - 1}
            onClick={() => at < pages - 1 && turn(at + 1)}
          >
            {translate({ key: 'history_page_older' })}
          </button>
        </nav>
      )}
    </>
  );
}
