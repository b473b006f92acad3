import type { Slot, Timeline as TimelineData, TimelineRow } from '../../../lib/history/timeline.ts';
import { translate } from '../../shell/translate.ts';
import { dayOf, nameOfGroup, numberOf } from '../labels.ts';

/** One bounce among hundreds still has to be seen. */
const LEAST_HEIGHT = 6;
const HEIGHT = 100;
const BAR = 0.8;

interface Props {
  timeline: TimelineData;
  nameOfSlot: (slot: Slot) => string;
  shortOf: (slot: Slot) => string;
}

/** What a row is called. */
export const nameOfRow = ({ id }: TimelineRow): string =>
  id === undefined ? translate({ key: 'history_others' }) : nameOfGroup('provider', id);

/** A line of bars for each provider, all on one scale; changes are lines through them all. The table below says the same. */
export function Timeline({ timeline, nameOfSlot, shortOf }: Props) {
  const { rows, slots, marks } = timeline;
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return null;
  const middle = slots[Math.floor(slots.length / 2)];
  return (
    <figure class="timeline" aria-labelledby="days">
      {marks.length > 0 && (
        <div class="flags" aria-hidden="true">
          {marks.map(({ mark, slot }, index) => (
            <span key={mark.id} style={{ insetInlineStart: `${((slot + 0.5) / slots.length) * 100}%` }}>
              {index + 1}
            </span>
          ))}
        </div>
      )}
      {rows.map((row) => (
        <div key={row.id ?? ''} class="row-of-bars">
          <span class="name">{nameOfRow(row)}</span>
          <Bars row={row} timeline={timeline} nameOfSlot={nameOfSlot} />
          <b>{numberOf(row.total)}</b>
        </div>
      ))}
      <div class="axis quiet" aria-hidden="true">
        <span>{shortOf(first)}</span>
        {middle && slots.length > 4 && <span>{shortOf(middle)}</span>}
        <span>{shortOf(last)}</span>
      </div>
      {marks.length > 0 && (
        <ol class="quiet legend">
          {marks.map(({ mark }) => (
            <li key={mark.id}>
              {dayOf(mark.at)}: <bdi>{mark.label}</bdi>
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}

function Bars({ row, timeline, nameOfSlot }: Omit<Props, 'shortOf'> & { row: TimelineRow }) {
  const { slots, most, marks } = timeline;
  const heightOf = (count: number) => Math.max(LEAST_HEIGHT, (count / most) * HEIGHT);
  const said = translate({ key: 'history_bars', values: [nameOfRow(row), numberOf(row.total)] });
  return (
    <svg
      class="bars"
      role="img"
      aria-label={said}
      viewBox={`0 0 ${slots.length} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {slots.map((slot, at) => {
        const count = row.counts[at] ?? 0;
        if (count === 0) return null;
        const height = heightOf(count);
        return (
          <rect key={at} x={at + (1 - BAR) / 2} y={HEIGHT - height} width={BAR} height={height}>
            <title>{`${nameOfSlot(slot)}: ${numberOf(count)}`}</title>
          </rect>
        );
      })}
      {marks.map(({ mark, slot }) => (
        <line key={mark.id} x1={slot + 0.5} x2={slot + 0.5} y1={0} y2={HEIGHT} />
      ))}
    </svg>
  );
}
