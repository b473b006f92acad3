import type { HostVerdict } from '../../../../lib/dns/spf/check-host.ts';
import { MAX_LOOKUPS, MAX_VOIDS } from '../../../../lib/dns/spf/limits.ts';
import type { SpfTrace, SpfTraceTerm } from '../../../../lib/dns/spf/trace.ts';
import type { Opinion } from './oracle.ts';
import type { PolicyCase } from './policies.ts';

/** A place where mailauth and we read RFC 7208 differently, on purpose; what it adds to our counts is exact. */
interface CountRule {
  id: string;
  reason: string;
  adds: (ours: HostVerdict, one: PolicyCase) => { lookups: number; voids: number };
}

const reachedTerms = ({ terms }: SpfTrace): SpfTraceTerm[] =>
  terms
    .filter(({ outcome }) => outcome !== 'not-reached')
    .flatMap((term) => [term, ...(term.child ? reachedTerms(term.child) : [])]);

const hasReason = ({ trace }: HostVerdict, key: string) =>
  reachedTerms(trace).some(({ reason }) => reason?.key === key);

const isNameless = ({ reason, child }: SpfTraceTerm) =>
  [reason?.key, child?.reason?.key].includes('dns_spf_why_no_name') ||
  reason?.key === 'dns_spf_why_local_part';

const usesProvenName = ({ macro }: SpfTraceTerm) => /%\{p/i.test(macro ?? '');

/** Empty PTR answers of `%{p}`; the one of the mechanism `ptr` itself counts for both. */
const voidsOfProvenName = (term: SpfTraceTerm) => {
  const empty = term.queries.filter(({ type, outcome }) => type === 'PTR' && /NXDOMAIN|NODATA/.test(outcome));
  return Math.max(empty.length - (/^.?ptr/i.test(term.text) ? 1 : 0), 0);
};

export const COUNT_RULES: CountRule[] = [
  {
    id: 'first-txt',
    reason: 'An empty answer for the domain itself is no void lookup: no term asked for it (section 4.6.4).',
    adds: ({ result }, { zone, domain }) => {
      const owner = zone[domain];
      const isEmpty = owner === undefined || (typeof owner === 'object' && !owner.TXT?.length);
      return { lookups: 0, voids: result === 'none' && isEmpty ? 1 : 0 };
    },
  },
  {
    id: 'no-name',
    reason: 'Section 4.6.4 counts terms, so one whose target is no name counts too; mailauth leaves it out.',
    adds: ({ trace }) => ({ lookups: -reachedTerms(trace).filter(isNameless).length, voids: 0 }),
  },
  {
    id: 'proven-name',
    reason:
      'Section 4.6.4 lists what counts, and `%{p}` is not in the list; mailauth counts it as one more lookup.',
    adds: ({ trace }) => {
      const terms = reachedTerms(trace).filter(usesProvenName);
      return {
        lookups: terms.length,
        voids: terms.reduce((sum, term) => sum + voidsOfProvenName(term), 0),
      };
    },
  },
];

/** `%{i}` of IPv6 is in capitals with us, as the suite of the RFC has it; names compare without case. */
const isEqual = (one: Opinion, other: Opinion) =>
  one.result === other.result &&
  one.lookups === other.lookups &&
  one.voids === other.voids &&
  one.explanation?.toLowerCase() === other.explanation?.toLowerCase();

/** `same`, the ids of the rules that explain the difference, or nothing when none does. */
export function explainDifference(ours: HostVerdict, theirs: Opinion, one: PolicyCase): string | undefined {
  if (isEqual(ours, theirs)) return 'same';
  // More than ten MX hosts are an error at once (section 4.6.4); mailauth tries ten of them before it says so.
  if (hasReason(ours, 'dns_spf_why_too_many_mx')) return 'too-many-mx';
  const applied = COUNT_RULES.map((rule) => ({ id: rule.id, ...rule.adds(ours, one) })).filter(
    ({ lookups, voids }) => lookups !== 0 || voids !== 0,
  );
  const id = applied.map((rule) => rule.id).join('+');
  if (id === '') return undefined;
  const expected = {
    ...ours,
    lookups: applied.reduce((sum, rule) => sum + rule.lookups, ours.lookups),
    voids: applied.reduce((sum, rule) => sum + rule.voids, ours.voids),
  };
  if (isEqual(expected, theirs)) return id;
  // One of both passed a limit by what only it counts, and stopped there.
  const isOver = expected.lookups > MAX_LOOKUPS || expected.voids > MAX_VOIDS;
  if (isOver && theirs.result === 'permerror') return `${id}, past a limit`;
  const hasStopped = hasReason(ours, 'dns_spf_why_too_many_lookups') && id.includes('no-name');
  return hasStopped ? `${id}, past our limit` : undefined;
}
