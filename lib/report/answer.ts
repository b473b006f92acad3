import type { Target } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';

/** What DNS said to one target. */
export interface TargetAnswer {
  target: Target;
  findings: readonly Finding[];
}

/** The same question: what is known beside its subject decides the answer, too. */
export const isSameTarget = (one: Target, other: Target): boolean =>
  one.check === other.check &&
  one.subject === other.subject &&
  JSON.stringify(one.facts) === JSON.stringify(other.facts); // both come from `targetsOf`, which has one order

/** The answers with a new one, in the place of an older one to the same question. */
export const withAnswer = (known: readonly TargetAnswer[], fresh: TargetAnswer): TargetAnswer[] => [
  ...known.filter(({ target }) => !isSameTarget(target, fresh.target)),
  fresh,
];
