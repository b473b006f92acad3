import type { CheckName, Diagnosis } from '../diagnosis.ts';
import type { Finding } from '../dns/finding.ts';

/** Who is sending, as DNS shows it. */
const AUTHENTICATION: readonly CheckName[] = ['spf', 'dkim', 'dmarc'];

/** What stands before the content in the order of work (R40); `later` says that DNS has to be asked first. */
export type ContentTurn = 'now' | 'later' | 'never';

/**
 * Is it the content's turn? Never before recipient and authentication: where the wording leaves authentication open, or
 * content is only one possibility, DNS has to have been asked and to have found no fault in it.
 */
export function turnOfContent(
  { bucket, also }: Pick<Diagnosis, 'bucket' | 'also'>,
  findings: readonly Finding[],
): ContentTurn {
  const isContent = bucket === 'content';
  if (!isContent && !also.includes('content')) return 'never';
  const about = findings.filter(({ check }) => AUTHENTICATION.includes(check));
  if (about.some(({ verdict }) => verdict === 'fail')) return 'never';
  if (isContent && !also.includes('authentication')) return 'now';
  return about.some(({ verdict }) => verdict !== 'unchecked') ? 'now' : 'later';
}
