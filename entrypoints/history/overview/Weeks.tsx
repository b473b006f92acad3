import { useMemo } from 'preact/hooks';
import { weekByWeek } from '../../../lib/history/before-after.ts';
import { startOfDay } from '../../../lib/history/days.ts';
import type { History } from '../../../lib/history/entry.ts';
import type { Filter } from '../../../lib/history/filter.ts';
import { translate } from '../../shell/translate.ts';
import { nameOfGroup, numberOf } from '../labels.ts';
import { PairBars } from './PairBars.tsx';

/** More would be a table. */
const MOST = 4;

interface Props {
  history: History;
  now: number;
  onShow?: (wanted: Partial<Filter>) => void;
}

/** The providers whose last week differs most from the one before. */
export function Weeks({ history: { entries }, now, onShow }: Props) {
  const weeks = useMemo(
    () => weekByWeek(entries, { now, rowOf: ({ provider = '' }) => provider }).slice(0, MOST),
    [entries, now],
  );
  const most = Math.max(...weeks.flatMap(({ before, after }) => [before, after]));
  if (weeks.length === 0) return null;
  return (
    <section class="weeks" aria-labelledby="weeks">
      <h2 id="weeks">{translate({ key: 'history_weeks' })}</h2>
      <ul>
        {weeks.map(({ id, before, after }) => {
          const values = [nameOfGroup('provider', id), numberOf(after), numberOf(before)];
          return (
            <li key={id}>
              <PairBars
                bars={[
                  { count: after, when: 'after' },
                  { count: before, when: 'before' },
                ]}
                most={most}
              />
              <p>{translate({ key: 'history_week', values })}</p>
              {onShow && (
                <button
                  type="button"
                  class="link"
                  aria-label={translate({ key: 'history_week_show', values: values.slice(0, 1) })}
                  onClick={() =>
                    onShow({ groups: { provider: id }, from: startOfDay(now, -13), to: startOfDay(now, 1) })
                  }
                >
                  {translate({ key: 'history_show' })}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
