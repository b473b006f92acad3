import type { Message } from '../../i18n.ts';
import type { Answer } from '../answer.ts';
import { brokenTerms } from './broken-trace.ts';
import { type Count, countTree, ownCount } from './count.ts';
import { MAX_LOOKUPS, MAX_VOIDS } from './limits.ts';
import { hasMacros, isMechanism } from './record.ts';
import type { SpfQuery, SpfTrace, SpfTraceTerm, TermOutcome } from './trace.ts';
import { type Branch, childOf, type Lack, type Node, type Tree } from './tree.ts';
import { isVoid, outcomeOf } from './verdict.ts';

const LACKS: Record<Lack, Message['key']> = {
  'no-name': 'dns_spf_why_no_name',
  'no-record': 'dns_spf_why_no_record',
  'several-records': 'dns_spf_why_several_records',
  'broken-record': 'dns_spf_why_broken_record',
  unanswered: 'dns_spf_why_dns_error',
};

interface Walk {
  tree: Tree;
  counts: Map<string, Count>;
  /** Domains that were shown already: what is below them is not shown again, only counted. */
  shown: Set<string>;
  /** Domains on the way from the root to here: one that comes again is a loop. */
  path: Set<string>;
  sum: Count;
}

const asQuery = (answer: Answer, type: string): SpfQuery => ({
  name: answer.name,
  type,
  outcome: outcomeOf(answer),
  at: answer.at,
});

const TYPES: Record<string, string[]> = { a: ['A', 'AAAA'], mx: ['MX', 'A'], exists: ['A'], exp: ['TXT'] };

const queriesOf = ({ term, answers }: Branch) => {
  const types = TYPES[term.name] ?? [];
  return answers.map((answer, index) => asQuery(answer, types[Math.min(index, types.length - 1)] ?? ''));
};

/** The limit that this very term breaks, if it does. */
function brokenLimit(before: Count, after: Count, name: string): Message | undefined {
  if (before.lookups <= MAX_LOOKUPS && after.lookups > MAX_LOOKUPS)
    return { key: 'dns_spf_why_too_many_lookups' };
  if (before.voids <= MAX_VOIDS && after.voids > MAX_VOIDS)
    return { key: 'dns_spf_why_too_many_voids', values: [name] };
  return undefined;
}

function reasonOf({ term, target, isReached, answers }: Branch, isShownAgain: boolean): Message | undefined {
  if (!isReached) return { key: 'dns_spf_why_never_reached' };
  if (term.target && target === undefined) return { key: 'dns_spf_why_open' };
  if (isShownAgain) return { key: 'dns_spf_why_seen_above', values: [target ?? ''] };
  const [first] = answers;
  if (first && term.name !== 'exp' && answers.every(isVoid))
    return { key: 'dns_spf_why_empty', values: [target ?? ''] };
  if (first?.status === 'failed') return { key: 'dns_spf_why_dns_error', values: [first.name] };
  return undefined;
}

function traceBranch(branch: Branch, walk: Walk): SpfTraceTerm {
  const { term, target, isReached } = branch;
  const child = childOf(branch, walk.tree);
  const own = ownCount(branch, child);
  const before = { ...walk.sum };
  walk.sum.lookups += own.lookups;
  walk.sum.voids += own.voids;
  const limit = brokenLimit(before, walk.sum, target ?? '');
  const isLoop = child !== undefined && walk.path.has(child.domain);
  const isShownAgain = child !== undefined && walk.shown.has(child.domain);
  const lack = child?.lack && { key: LACKS[child.lack], values: [child.domain] };
  const below = child && !isShownAgain ? traceNode(child, walk) : undefined;
  if (child && isShownAgain && !isLoop) {
    const again = walk.counts.get(child.domain);
    walk.sum.lookups += again?.lookups ?? 0;
    walk.sum.voids += again?.voids ?? 0;
  }
  const loop = isLoop ? { key: 'dns_spf_why_loop' as const, values: [child.domain] } : undefined;
  const error = loop ?? limit ?? lack;
  const reason = error ?? reasonOf(branch, isShownAgain);
  const reached: TermOutcome = error ? 'error' : 'no-match';
  return {
    text: term.text,
    start: term.start,
    end: term.end,
    ...(isMechanism(term) && { qualifier: term.qualifier }),
    outcome: isReached ? reached : 'not-reached',
    ...(reason && { reason }),
    ...(term.target && hasMacros(term) && { macro: term.target.text }),
    ...(target !== undefined && { target }),
    cost: own.lookups,
    ...walk.sum,
    queries: queriesOf(branch),
    ...(below && { child: below }),
  };
}

function traceNode(node: Node, walk: Walk): SpfTrace {
  walk.shown.add(node.domain);
  walk.path.add(node.domain);
  const { record, lack } = node;
  const terms =
    record && lack === 'broken-record'
      ? brokenTerms(record, walk.sum)
      : node.branches.map((branch) => traceBranch(branch, walk));
  walk.path.delete(node.domain);
  return {
    domain: node.domain,
    record: record?.text ?? '',
    ...(lack && { reason: { key: LACKS[lack], values: [node.domain] } }),
    terms,
  };
}

/** The tree as a trace: what a check costs for an address that matches nothing. It has no result. */
export function staticTrace(node: Node, tree: Tree): SpfTrace {
  return traceNode(node, {
    tree,
    counts: countTree(tree),
    shown: new Set(),
    path: new Set(),
    sum: { lookups: 0, voids: 0 },
  });
}
