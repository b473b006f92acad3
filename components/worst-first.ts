import type { Finding, Verdict } from '../lib/dns/finding.ts';

/** Fail and warn are both trouble. */
const RANKS: Record<Verdict, number> = { fail: 0, warn: 0.5, unchecked: 2, info: 3, pass: 4 };
/** Counts what all lists say: where nothing is wrong, it says more than the first list that could not be asked. */
const SUM = 'bl-sum';

const rankOf = ({ id, verdict }: Finding) => (id === SUM ? 1 : RANKS[verdict]);

/** What one check found, what is wrong first. */
export const worstFirst = (findings: Finding[]): Finding[] =>
  findings.toSorted((one, other) => rankOf(one) - rankOf(other));

/** Is it as bad as the worst? Another problem counts, another list that is fine does not. */
export const isAsBad = (finding: Finding, worst: Finding): boolean =>
  RANKS[finding.verdict] - RANKS[worst.verdict] < 1;
