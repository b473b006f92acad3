import type { Message, MessageKey } from '../../i18n.ts';
import type { HistoryEntry } from '../entry.ts';

/** Refusals that may have one cause: all of them, or those that blame the same thing. */
export interface Kind {
  cases: readonly HistoryEntry[];
  /** What they blame, where it is one thing. */
  evidence: readonly Message[];
}

const blames: Readonly<Partial<Record<HistoryEntry['bucket'], MessageKey>>> = {
  reputation: 'pattern_blames_trust',
  authentication: 'pattern_blames_proof',
  content: 'pattern_blames_content',
  'recipient-policy': 'pattern_blames_rule',
};

/** So many kinds are looked at, each of them a test of its own. */
export const KINDS = Object.keys(blames).length + 1;

/** Several rules ask for the kinds of the same refusals. */
const known = new WeakMap<readonly HistoryEntry[], readonly Kind[]>();

/** All of them; then each kind, as a second trouble must not hide the first. */
export function kindsOf(refusals: readonly HistoryEntry[]): readonly Kind[] {
  const kinds = known.get(refusals) ?? sorted(refusals);
  known.set(refusals, kinds);
  return kinds;
}

function sorted(refusals: readonly HistoryEntry[]): readonly Kind[] {
  const kinds = Object.entries(blames).map(([bucket, key]) => ({
    cases: refusals.filter((entry) => entry.bucket === bucket),
    evidence: [{ key }],
  }));
  return [{ cases: refusals, evidence: [] }, ...kinds];
}

/** What is found among the first kind of these refusals that has it. */
export function firstOf<Found>(
  refusals: readonly HistoryEntry[],
  find: (kind: Kind) => readonly Found[],
): readonly Found[] {
  for (const kind of kindsOf(refusals)) {
    const found = find(kind);
    if (found.length > 0) return found;
  }
  return [];
}
