import type { Answered, Resolve } from '../answer.ts';

/** A public suffix of three labels and a few levels of hosts; more are asked of nobody. */
const MAX_ABOVE = 5;

/** How long an absence may be believed, and who says so. */
export interface Absence {
  seconds: number;
  answer: Answered<'SOA'>;
}

/**
 * How long receivers may still believe that a name does not exist: the zone above it denied it, and the minimum of its
 * SOA says for how long that may be kept (RFC 2308 section 5).
 */
export async function findAbsence(
  name: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Absence | undefined> {
  const labels = name.split('.');
  const above = labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
  const asked = above.slice(0, MAX_ABOVE).map((parent) => resolve(parent, 'SOA', { signal }));
  for (const answer of await Promise.all(asked)) {
    if (answer.status === 'failed' && answer.reason !== 'bad-name') return undefined; // the nearest zone decides
    const [soa] = answer.records;
    if (answer.status === 'answer' && soa) return { seconds: soa.minimum, answer };
  }
  return undefined;
}
