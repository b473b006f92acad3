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

/** Without the older ones of several answers to the same question. */
export const latest = (answers: readonly TargetAnswer[]): TargetAnswer[] =>
  answers.filter(
    ({ target }, at) => !answers.slice(at + 1).some((later) => isSameTarget(later.target, target)),
  );
