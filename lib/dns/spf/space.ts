import type { Answer } from '../answer.ts';
import { readFamilyAddress } from './network.ts';
import { complement, EVERYTHING, intersect, type Range, rangeOf, unite } from './ranges.ts';
import { isMechanism, type Mechanism } from './record.ts';
import { type Branch, childOf, type Node, type Tree } from './tree.ts';

/** The IPv4 addresses that a policy lets send. */
export interface Space {
  ranges: Range[];
  /** Nothing is missing: every term could be looked up without knowing the message. */
  isComplete: boolean;
}

/** Terms that allow and refuse by turns, that often, are made to cost time. */
const MAX_TURNS = 100;

const NOTHING: Space = { ranges: [], isComplete: true };
const UNKNOWN: Space = { ranges: [], isComplete: false };

/** Each domain is worked out once, however many terms lead to it; one that is still open is a loop. */
interface Walk {
  tree: Tree;
  spaces: Map<string, Space>;
}

function addressRanges({ prefixes }: Mechanism, answers: Answer[]): Space {
  const addresses = answers
    .flatMap(({ records }) => records as unknown[])
    .flatMap((record) => (typeof record === 'string' ? (readFamilyAddress(record, 'ipv4') ?? []) : []));
  return {
    ranges: unite(addresses.map(({ octets }) => rangeOf(octets, prefixes.ipv4))),
    isComplete: answers.every(({ status }) => status !== 'failed'),
  };
}

function existsRanges(answers: Answer[]): Space {
  if (answers.some(({ status }) => status === 'failed')) return UNKNOWN;
  return answers.some(({ status }) => status === 'answer')
    ? { ranges: [...EVERYTHING], isComplete: true }
    : NOTHING;
}

/** The addresses that a term matches. Whom `ptr`, and a target that depends on the message, match is not known. */
function rangesOf(branch: Branch, walk: Walk): Space {
  const { term, target, answers } = branch;
  if (term.name === 'include' || term.name === 'redirect') {
    const child = childOf(branch, walk.tree);
    return child ? nodeSpace(child, walk) : UNKNOWN;
  }
  if (!isMechanism(term)) return NOTHING;
  if (term.name === 'all') return { ranges: [...EVERYTHING], isComplete: true };
  if (term.network) {
    const { address, prefix } = term.network;
    return address.family === 'ipv4'
      ? { ranges: [rangeOf(address.octets, prefix)], isComplete: true }
      : NOTHING;
  }
  if (target === undefined || answers.length === 0) return UNKNOWN; // also `ptr`, of which nothing is asked
  return term.name === 'exists' ? existsRanges(answers) : addressRanges(term, answers);
}

/** Neighbours that say the same are taken together: a long list of addresses is sorted once. */
function groupByMeaning(branches: readonly Branch[]): Branch[][] {
  const groups: Branch[][] = [];
  let meaning: string | undefined;
  for (const branch of branches) {
    const own = isMechanism(branch.term) ? branch.term.qualifier : branch.term.name;
    if (own === meaning) groups.at(-1)?.push(branch);
    else groups.push([branch]);
    meaning = own;
  }
  return groups;
}

/** Each address belongs to the first term that matches it; modifiers come after all mechanisms. */
function nodeSpace(node: Node, walk: Walk): Space {
  const known = walk.spaces.get(node.domain);
  if (known) return known;
  walk.spaces.set(node.domain, UNKNOWN);
  let passing: Range[] = [];
  let rest: Range[] = [...EVERYTHING];
  const reached = node.branches.filter(({ isReached }) => isReached);
  const mechanisms = reached.filter(({ term }) => isMechanism(term));
  const modifiers = reached.filter(({ term }) => !isMechanism(term));
  const groups = groupByMeaning([...mechanisms, ...modifiers]);
  let isComplete = node.lack === undefined && groups.length <= MAX_TURNS;
  for (const group of groups.slice(0, MAX_TURNS)) {
    const found = group.map((branch) => rangesOf(branch, walk));
    const ranges = unite(found.flatMap((space) => space.ranges));
    isComplete &&= found.every((space) => space.isComplete);
    const isPass = group.every(({ term }) => !isMechanism(term) || term.qualifier === '+');
    if (isPass) passing = unite([...passing, ...intersect(ranges, rest)]);
    rest = intersect(rest, complement(ranges));
  }
  const space = { ranges: passing, isComplete };
  walk.spaces.set(node.domain, space);
  return space;
}

/** The addresses for which the record says "pass". */
export const spaceOf = (node: Node, tree: Tree): Space => nodeSpace(node, { tree, spaces: new Map() });
