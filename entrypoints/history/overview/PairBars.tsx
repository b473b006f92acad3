interface Props {
  before: number;
  after: number;
  /** The longest bar beside which it stands. */
  most: number;
}

/** Two bars that the sentence beside them puts in words: before, after. */
export function PairBars({ before, after, most }: Props) {
  const width = (count: number) => (count === 0 ? 0 : Math.max(2, (count / Math.max(1, most)) * 100));
  return (
    <svg class="pair" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <rect class="before" x="0" y="1" width={width(before)} height="8" />
      <rect x="0" y="11" width={width(after)} height="8" />
    </svg>
  );
}
