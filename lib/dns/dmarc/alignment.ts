import type { Failed, Resolve } from '../answer.ts';
import type { AlignmentMode } from './record.ts';
import { findFailure, organisationalDomain, type Walk, walk } from './walk.ts';

/** A domain and the organisational domain that its walk found; `failed` when a name of the walk did not answer. */
export interface Identity {
  domain: string;
  organisation?: string;
  failed?: Failed;
}

/** Does one domain vouch for another? Unknown when a name did not answer that decides it. */
export type Alignment = 'aligned' | 'not-aligned' | 'unknown';

/** Reads who a domain belongs to out of its walk. */
export function identify(walked: Walk): Identity {
  const failed = findFailure(walked);
  return failed
    ? { domain: walked.domain, failed }
    : { domain: walked.domain, organisation: organisationalDomain(walked) };
}

/** Finds out who a domain belongs to. */
export const findIdentity = async (
  domain: string,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<Identity> => identify(await walk(domain.toLowerCase(), resolve, signal));

/** The domains that a domain may belong to: the one that was found, else itself and every name above. */
const candidates = ({ domain, organisation }: Identity): string[] =>
  organisation === undefined
    ? domain.split('.').map((_, index, labels) => labels.slice(index).join('.'))
    : [organisation];

/** Identifier alignment, RFC 9989 section 4.4: equal names, or in relaxed mode those of one organisation. */
export function align(from: Identity, other: Identity, mode: AlignmentMode): Alignment {
  if (from.domain.toLowerCase() === other.domain.toLowerCase()) return 'aligned';
  if (mode === 'strict') return 'not-aligned';
  const theirs = new Set(candidates(other));
  if (!candidates(from).some((name) => theirs.has(name))) return 'not-aligned';
  return from.failed || other.failed ? 'unknown' : 'aligned';
}
