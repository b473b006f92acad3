import type { Filter } from '../../../lib/history/filter.ts';
import type { Slot, Timeline } from '../../../lib/history/timeline.ts';
import { translate } from '../../shell/translate.ts';
import { numberOf } from '../labels.ts';
import { useSettled } from '../use-settled.ts';
import { nameOfRow } from './Timeline.tsx';

interface Props {
  timeline: Timeline;
  nameOfSlot: (slot: Slot) => string;
  onShow?: ((wanted: Partial<Filter>) => void) | undefined;
}

/** The numbers behind the bars, the newest first; what has none is left out. A day leads to its bounces. */
export function TimelineTable(props: Props) {
  const { all, marks } = props.timeline;
  const isSettled = useSettled();
  if (all.total === 0 && marks.length === 0) return null;
  return (
    <details class="numbers">
      <summary>{translate({ key: 'history_as_table' })}</summary>
      {isSettled && <Numbers {...props} />}
    </details>
  );
}

function Numbers({ timeline, nameOfSlot, onShow }: Props) {
  const { slots, all, rows, marks } = timeline;
  const marksIn = (at: number) => marks.filter(({ slot }) => slot === at).map(({ mark }) => mark.label);
  const shown = slots
    .map((slot, at) => ({ slot, at, changes: marksIn(at) }))
    .filter(({ at, changes }) => (all.counts[at] ?? 0) > 0 || changes.length > 0)
    .reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section class="scrolled" tabIndex={0} aria-label={translate({ key: 'history_table' })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({ key: 'history_day' })}</th>
            {rows.map((row) => (
              <th key={row.id ?? ''} scope="col" class="number">
                {nameOfRow(row)}
              </th>
            ))}
            <th scope="col" class="number">
              {translate({ key: 'history_all' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ slot, at, changes }) => (
            <tr key={at}>
              <th scope="row">
                {onShow ? (
                  <button type="button" class="link" onClick={() => onShow({ from: slot.from, to: slot.to })}>
                    {nameOfSlot(slot)}
                  </button>
                ) : (
                  nameOfSlot(slot)
                )}
                {changes.map((label, index) => (
                  <span key={index} class="quiet change-of-day">
                    <bdi>{label}</bdi>
                  </span>
                ))}
              </th>
              {[...rows, all].map(({ counts }, column) => (
                <td key={column} class="number">
                  {numberOf(counts[at] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
