import type { Finding, Verdict } from '../lib/dns/finding.ts';

/** Less than one apart is as bad: both ask somebody to act. */
const RANKS: Record<Verdict, number> = { fail: 0, warn: 0.1, unchecked: 3, info: 4, pass: 5 };
/** Counts what all lists say: where nothing is wrong, it says more than the first list that could not be asked. */
const SUM = 'bl-sum';

const rankOf = ({ id, verdict }: Finding) => (id === SUM ? 1.2 : RANKS[verdict]);

/** What one check found, what is wrong first. */
export const worstFirst = (findings: Finding[]): Finding[] =>
  findings.toSorted((one, other) => rankOf(one) - rankOf(other));

/** How many of the others are as bad as the worst: another problem counts, another list that is fine does not. */
export const countAsBad = (others: readonly Finding[], worst: Finding): number =>
  others.filter((other) => rankOf(other) < rankOf(worst) + 1).length;
