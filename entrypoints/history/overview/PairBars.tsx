interface Props {
  /** Upper bar first, as the sentence beside them has it. */
  bars: readonly [Bar, Bar];
  /** What the longest bar of all stands for. */
  most: number;
}

interface Bar {
  count: number;
  /** What was before is drawn hollow. */
  when: 'before' | 'after';
}

const BAR = 8;
const ROW = 10;

/** Two bars; the sentence beside them has the numbers. */
export function PairBars({ bars, most }: Props) {
  const width = (count: number) => (count === 0 ? 0 : Math.max(2, (count / Math.max(1, most)) * 100));
  return (
    <svg class="pair" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ count, when }, at) => (
        <rect key={when} class={when} x="0" y={at * ROW + 1} width={width(count)} height={BAR} />
      ))}
      <line class="base" x1="0" x2="0" y1="0" y2="20" />
    </svg>
  );
}
