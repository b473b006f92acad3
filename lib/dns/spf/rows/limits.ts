import { ownCount } from '../count.ts';
import { MAX_HOSTS, MAX_LOOKUPS, MAX_VOIDS } from '../limits.ts';
import type { Term } from '../record.ts';
import { childOf } from '../tree.ts';
import { type Judge, type SpfRow, type SpfView, say } from './view.ts';

/** One look-up less than the limit is close: every service that is added costs one at least. */
const NEAR_LIMIT = MAX_LOOKUPS - 1;

/** The term of the record on whose way the limit is passed. */
function findBreaker(
  { node, tree, counts }: SpfView,
  of: 'lookups' | 'voids',
  most: number,
): Term | undefined {
  let sum = 0;
  return node.branches.find((branch) => {
    const child = childOf(branch, tree);
    sum += ownCount(branch, child)[of] + ((child && counts.get(child.domain)?.[of]) ?? 0);
    return sum > most;
  })?.term;
}

const judgeLookups = (view: SpfView): SpfRow[] => {
  const { subject, total } = view;
  if (total.lookups > MAX_LOOKUPS) {
    const span = findBreaker(view, 'lookups', MAX_LOOKUPS);
    return [
      {
        verdict: 'fail',
        id: 'too-many-lookups',
        summary: say('dns_spf_too_many_lookups', subject, String(total.lookups)),
        explanation: say('dns_spf_too_many_lookups_why'),
        ...(span && { span }),
      },
    ];
  }
  if (total.lookups < NEAR_LIMIT) return [];
  return [
    {
      verdict: 'warn',
      id: 'near-limit',
      summary: say('dns_spf_near_limit', subject, String(total.lookups)),
      explanation: say('dns_spf_near_limit_why'),
    },
  ];
};

const judgeVoids = (view: SpfView): SpfRow[] => {
  const { subject, total } = view;
  if (total.voids <= MAX_VOIDS) return [];
  const span = findBreaker(view, 'voids', MAX_VOIDS);
  return [
    {
      verdict: 'fail',
      id: 'too-many-voids',
      summary: say('dns_spf_too_many_voids', subject, String(total.voids)),
      explanation: say('dns_spf_too_many_voids_why'),
      ...(span && { span }),
    },
  ];
};

const judgeHosts = ({ tree }: SpfView): SpfRow[] =>
  [...tree.values()].flatMap(({ domain, branches, record }) =>
    branches
      .filter(
        ({ term, isReached, answers: [answer] }) =>
          term.name === 'mx' && isReached && (answer?.records.length ?? 0) > MAX_HOSTS,
      )
      .map(({ term, target = domain, answers: [answer] }) => ({
        verdict: 'fail',
        id: 'mx-too-many-hosts',
        summary: say('dns_spf_mx_too_many_hosts', domain, target, String(answer?.records.length)),
        explanation: say('dns_spf_mx_too_many_hosts_why'),
        record: record?.text ?? '',
        span: term,
      })),
  );

/** What may receivers be made to ask? RFC 7208 section 4.6.4. */
export const judgeLimits: Judge = (view) => [...judgeLookups(view), ...judgeVoids(view), ...judgeHosts(view)];
