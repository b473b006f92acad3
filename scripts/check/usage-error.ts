import type { Result, Translate } from '../../lib/i18n.ts';

/** Bad usage: one sentence for the person, exit code 2. */
export class UsageError extends Error {}

/** The value, or its sentence as bad usage. */
export function must<Value>(result: Result<Value>, translate: Translate): Value {
  if (!result.ok) throw new UsageError(translate(result.error));
  return result.value;
}
