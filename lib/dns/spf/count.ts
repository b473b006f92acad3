import { costOf } from './limits.ts';
import { type Branch, childOf, type Node, type Tree } from './tree.ts';
import { isVoid } from './verdict.ts';

/** What a policy costs for an address that matches nothing. */
export interface Count {
  lookups: number;
  /** Empty answers of counted terms, as a sender with an IPv4 address meets them. */
  voids: number;
}

/** A chain of domains that comes back to where it was: `['a.example', 'b.example', 'a.example']`. */
export type Loop = string[];

/** What the term itself adds, without what it leads to. A record that is missing was asked for in vain, too. */
export function ownCount({ term, isReached, answers }: Branch, child: Node | undefined): Count {
  if (!isReached) return { lookups: 0, voids: 0 };
  const [first] = child?.answer ? [child.answer] : answers;
  return { lookups: costOf(term), voids: costOf(term) > 0 && first && isVoid(first) ? 1 : 0 };
}

/** Counts of every domain of the tree, each once, however many terms lead to it. A loop is counted once round. */
export function countTree(tree: Tree): Map<string, Count> {
  const counts = new Map<string, Count>();
  const countNode = (node: Node, path: readonly string[]): Count => {
    const known = counts.get(node.domain);
    if (known) return known;
    const sum: Count = { lookups: 0, voids: 0 };
    for (const branch of node.branches) {
      const child = childOf(branch, tree);
      const own = ownCount(branch, child);
      const below =
        child && !path.includes(child.domain)
          ? countNode(child, [...path, child.domain])
          : { lookups: 0, voids: 0 };
      sum.lookups += own.lookups + below.lookups;
      sum.voids += own.voids + below.voids;
    }
    counts.set(node.domain, sum);
    return sum;
  };
  for (const node of tree.values()) countNode(node, [node.domain]);
  return counts;
}

/** Every loop that receivers run into from this domain. */
export function findLoops(tree: Tree, root: string): Loop[] {
  const loops: Loop[] = [];
  const done = new Set<string>();
  const walk = (node: Node, path: readonly string[]) => {
    for (const branch of node.branches) {
      const child = childOf(branch, tree);
      if (child === undefined) continue;
      const from = path.indexOf(child.domain);
      if (from !== -1) loops.push([...path.slice(from), child.domain]);
      else if (!done.has(child.domain)) walk(child, [...path, child.domain]);
    }
    done.add(node.domain);
  };
  const node = tree.get(root);
  if (node) walk(node, [root]);
  return loops;
}
