import type { Finding, Verdict } from '../dns/finding.ts';
import type { Proof } from './define.ts';
import { STEPS, type StepId } from './steps.ts';

/** The first that any finding has is the step's: what nobody could check is not fine because something beside it is. */
const ORDER: readonly Verdict[] = ['fail', 'warn', 'unchecked', 'pass', 'info'];

const isProof = ({ checks, ids }: Proof, { check, id }: Finding): boolean =>
  checks.includes(check) && (ids?.test(id) ?? true);

/**
 * How a step came out. A record that is there is `info`: existence proves nothing about a message. Where no finding counts
 * it is `unchecked`, and nothing where the check was not run.
 */
export function verdictOf(proof: Proof, findings: readonly Finding[]): Verdict | undefined {
  if (!findings.some(({ check }) => proof.checks.includes(check))) return undefined;
  const found = new Set(findings.filter((one) => isProof(proof, one)).map(({ verdict }) => verdict));
  return ORDER.find((verdict) => found.has(verdict)) ?? 'unchecked';
}

/** How each step that DNS can show came out; nothing where nobody could be asked, which says nothing about any step. */
export function verdictsOf(findings: readonly Finding[]): Partial<Record<StepId, Verdict>> | undefined {
  if (!findings.some(({ verdict }) => verdict !== 'unchecked')) return undefined;
  return Object.fromEntries(
    STEPS.flatMap(({ id, proof }) => {
      const verdict = proof && verdictOf(proof, findings);
      return verdict ? [[id, verdict]] : [];
    }),
  );
}
