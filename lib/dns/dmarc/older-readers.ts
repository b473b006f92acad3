import type { Ruling } from './policy.ts';
import type { Walk } from './walk.ts';

/** How receivers that still follow RFC 7489 read this domain differently. */
export interface OlderReading {
  /** `suffix`: they never ask at a public suffix; `above`: they do not know `psd=n` and go on to the record above. */
  kind: 'suffix' | 'above';
  /** The domain whose record makes the difference. */
  owner: string;
}

/**
 * Receivers of RFC 7489 find the organisational domain by the public suffix list, not by walking. The list itself is
 * left out (31 kB for a remark), so this tells only what the walk shows: a policy that comes from a public suffix,
 * which those receivers never ask, and a record above a `psd=n`, which they take for the organisation's.
 */
export function findOlderReading(
  walk: Walk,
  { owner, record, isInherited }: Ruling,
): OlderReading | undefined {
  if (isInherited && record.psd === 'y') return { kind: 'suffix', owner };
  const stop = walk.steps.at(-1);
  const above = walk.beyond.filter((step) => step.record !== undefined && step.record.psd !== 'y').at(-1);
  if (stop?.record?.psd !== 'n' || above === undefined) return undefined;
  return { kind: 'above', owner: above.name };
}
