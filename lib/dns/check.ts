import type { Target } from '../diagnosis.ts';
import type { Result } from '../i18n.ts';
import type { Resolve } from './answer.ts';
import { CHECKS } from './checks/index.ts';
import { startDeadline } from './deadline.ts';
import type { Finding } from './finding.ts';

export { targetsFor } from './targets.ts';

/** For all questions of one check together; what is still open then could not be checked. */
const DEADLINE_MS = 5_000;

/** Runs one check. An error means that the subject is none; trouble with DNS is a finding. */
export async function runCheck(
  target: Target,
  resolve: Resolve,
  options: { signal: AbortSignal },
): Promise<Result<Finding[]>> {
  const check = CHECKS[target.check];
  const subject = check.read(target.subject);
  if (!subject.ok) return subject;
  const { signal, stop } = startDeadline(DEADLINE_MS, options.signal);
  try {
    return { ok: true, value: await check.run(subject.value, resolve, { signal }) };
  } finally {
    stop();
  }
}
