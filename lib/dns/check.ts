import type { Target } from '../diagnosis.ts';
import type { Result } from '../i18n.ts';
import type { Resolve } from './answer.ts';
import type { CheckSettings } from './checks/define.ts';
import { CHECKS } from './checks/index.ts';
import { startDeadline } from './deadline.ts';
import type { Finding } from './finding.ts';
import { listenTo } from './remarks.ts';

export { targetsFor } from './targets.ts';

/** For all questions of one check together; what is still open then could not be checked. */
const DEADLINE_MS = 5_000;
/** No honest domain gets half of it; a record of 64 kB can hold thousands of mistakes. */
const MAX_FINDINGS = 60;

/** Runs one check. An error means that the subject is none; trouble with DNS is a finding. */
export async function runCheck(
  target: Target,
  resolve: Resolve,
  options: { signal: AbortSignal; settings?: CheckSettings },
): Promise<Result<Finding[]>> {
  const check = CHECKS[target.check];
  const subject = check.read(target.subject);
  if (!subject.ok) return subject;
  const { signal, stop } = startDeadline(DEADLINE_MS, options.signal);
  const listener = listenTo(resolve, target.check);
  const { facts = {} } = target;
  const { settings = {} } = options;
  try {
    const findings = await check.run(subject.value, listener.resolve, { signal, facts, settings });
    const remarks = listener.describe(subject.value);
    return { ok: true, value: [...findings.slice(0, MAX_FINDINGS), ...remarks] };
  } finally {
    stop();
  }
}
