import type { Failed, RecordType, Resolve } from './answer.ts';
import { familyOf } from './extended-error.ts';

/**
 * Is there an answer that resolvers withhold because its DNSSEC proof is broken? They say so (RFC 8914), or the answer
 * appears as soon as nobody asks for the proof.
 */
export async function isBogus(
  failed: Failed,
  type: RecordType,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<boolean> {
  if (failed.reason !== 'servfail') return false;
  if (failed.extended && familyOf(failed.extended) !== 'other') return familyOf(failed.extended) === 'dnssec';
  const unproven = await resolve(failed.name, type, { signal, validation: 'off' });
  return unproven.status !== 'failed';
}
