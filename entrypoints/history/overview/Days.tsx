import { useMemo, useState } from 'preact/hooks';
import { daysBetween, startOfDay } from '../../../lib/history/days.ts';
import type { History } from '../../../lib/history/entry.ts';
import type { Filter } from '../../../lib/history/filter.ts';
import { type Slot, timelineOf } from '../../../lib/history/timeline.ts';
import type { MessageKey } from '../../../lib/i18n.ts';
import { translate } from '../../shell/translate.ts';
import { dayOf, monthOf, numberOf, shortDayOf } from '../labels.ts';
import { Timeline } from './Timeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';

/** Days that are shown, as far as they are remembered. */
const RANGES: readonly { days: number; label: MessageKey }[] = [
  { days: 30, label: 'history_range_month' },
  { days: 90, label: 'history_range_quarter' },
  { days: 365, label: 'history_range_year' },
  { days: Number.POSITIVE_INFINITY, label: 'history_range_all' },
];

const EACH = { day: 'history_bar_day', week: 'history_bar_week', month: 'history_bar_month' } as const;
const MOST_IN = {
  day: 'history_days_most',
  week: 'history_days_most_from',
  month: 'history_days_most_month',
} as const;

interface Props {
  history: History;
  now: number;
  onShow?: (wanted: Partial<Filter>) => void;
}

/** Failures per day and provider, with the changes that were marked. */
export function Days({ history, now, onShow }: Props) {
  const { entries, marks } = history;
  const oldest = useMemo(() => entries.reduce((least, { at }) => Math.min(least, at), now), [entries, now]);
  const age = daysBetween(startOfDay(oldest), startOfDay(now)) + 1;
  const ranges = RANGES.filter((_, at) => at === 0 || age > (RANGES[at - 1]?.days ?? 0));
  const [days, setDays] = useState(() => fitting(entries, now));
  const timeline = useMemo(
    () =>
      timelineOf(entries, {
        from: Number.isFinite(days) ? startOfDay(now, 1 - days) : oldest,
        to: now,
        marks,
        rowOf: ({ provider = '' }) => provider,
      }),
    [entries, marks, now, days, oldest],
  );
  const nameOfSlot = ({ from }: Slot) => (timeline.length === 'month' ? monthOf(from) : dayOf(from));
  const peak = timeline.all.counts.indexOf(Math.max(...timeline.all.counts));
  const highest = timeline.slots[peak];
  return (
    <section class="days" aria-labelledby="days">
      <header>
        <h2 id="days">{translate({ key: 'history_days' })}</h2>
        {ranges.length > 1 && (
          <fieldset class="ranges">
            <legend class="unseen">{translate({ key: 'history_time' })}</legend>
            {ranges.map(({ days: each, label }) => (
              <button
                key={label}
                type="button"
                class="button"
                aria-pressed={each === days}
                onClick={() => setDays(each)}
              >
                {translate({ key: label })}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <p>
        {timeline.all.total === 0 || !highest
          ? translate({ key: 'history_days_none' })
          : translate({
              key: MOST_IN[timeline.length],
              values: [
                numberOf(timeline.all.total),
                numberOf(timeline.all.counts[peak] ?? 0),
                nameOfSlot(highest),
              ],
            })}{' '}
        <span class="quiet">{translate({ key: EACH[timeline.length] })}</span>
      </p>
      <Timeline
        timeline={timeline}
        nameOfSlot={nameOfSlot}
        shortOf={({ from }) => (timeline.length === 'month' ? monthOf(from) : shortDayOf(from))}
      />
      <TimelineTable timeline={timeline} nameOfSlot={nameOfSlot} onShow={onShow} />
    </section>
  );
}

/** The shortest stretch that has most of what came last: a page of empty bars says nothing. */
function fitting(entries: History['entries'], now: number): number {
  const within = (days: number) => entries.some(({ at }) => at >= startOfDay(now, 1 - days) && at <= now);
  return RANGES.find(({ days }) => !Number.isFinite(days) || within(days))?.days ?? Number.POSITIVE_INFINITY;
}
