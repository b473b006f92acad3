import { findLoops } from '../count.ts';
import { isWithin } from '../domain.ts';
import { readMacroString } from '../macro.ts';
import { isMechanism } from '../record.ts';
import { withoutTerms } from '../rewrite.ts';
import { type Branch, childOf, type Node } from '../tree.ts';
import { isVoid } from '../verdict.ts';
import { type Judge, type SpfRow, type SpfView, say } from './view.ts';

const textOf = ({ record }: Node) => record?.text ?? '';

/** A repair is given for the domain's own record only: the others belong to somebody else. */
const withoutTerm = ({ node, record }: SpfView, owner: Node, { term }: Branch) =>
  owner === node && isMechanism(term) ? { rewritten: withoutTerms(record, [term]) } : {};

function judgeChild(view: SpfView, owner: Node, branch: Branch): SpfRow[] {
  const child = childOf(branch, view.tree);
  const place = { record: textOf(owner), span: branch.term };
  if (child?.lack === 'no-record' || child?.lack === 'no-name') {
    return [
      {
        verdict: 'fail',
        id: 'target-no-record',
        summary: say('dns_spf_target_no_record', owner.domain, child.domain),
        explanation: say('dns_spf_target_no_record_why'),
        ...place,
        ...withoutTerm(view, owner, branch),
      },
    ];
  }
  if (child?.lack === 'several-records') {
    return [
      {
        verdict: 'fail',
        id: 'multiple',
        summary: say('dns_spf_target_multiple', owner.domain, child.domain),
        explanation: say('dns_spf_target_foreign_why', child.domain),
        ...place,
      },
    ];
  }
  if (child?.lack !== 'broken-record') return [];
  const [broken] = child.record?.broken ?? [];
  return [
    {
      verdict: 'fail',
      id: 'syntax',
      summary: say('dns_spf_target_broken', owner.domain, child.domain, broken?.term.text ?? ''),
      explanation: say('dns_spf_target_foreign_why', child.domain),
      record: textOf(child),
      ...(broken && { span: broken }),
    },
  ];
}

/** A name without what the term looks for: it costs a look-up and counts as an empty answer. */
function judgeVoid(view: SpfView, owner: Node, branch: Branch): SpfRow[] {
  const { term, isReached, answers, target = '' } = branch;
  const [first] = answers;
  const isDead = term.name === 'mx' ? first !== undefined && isVoid(first) : answers.every(isVoid);
  const isAsked = isReached && isMechanism(term) && first !== undefined;
  if (!isAsked || !isDead || !isWithin(owner.domain, view.subject)) return [];
  return [
    {
      verdict: 'warn',
      id: 'void-target',
      summary: say(
        term.name === 'mx' ? 'dns_spf_void_target_mx' : 'dns_spf_void_target',
        owner.domain,
        target,
      ),
      explanation: say('dns_spf_void_target_why'),
      record: textOf(owner),
      span: term,
      ...withoutTerm(view, owner, branch),
    },
  ];
}

function isExplanation({ answers: [answer] }: Branch): boolean {
  if (answer === undefined || answer.status === 'failed') return true; // nothing is known against it
  const [record, ...more] = answer.records as { text: string }[];
  if (record === undefined || more.length > 0) return false;
  return /^[ -~]*$/.test(record.text) && readMacroString(record.text, 'explanation').ok;
}

const judgeExplanation = ({ node, subject }: SpfView): SpfRow[] =>
  node.branches
    .filter((branch) => branch.term.name === 'exp' && !isExplanation(branch))
    .map(({ term, target = '' }) => ({
      verdict: 'warn',
      id: 'exp-target',
      summary: say('dns_spf_exp_target', subject, target),
      explanation: say('dns_spf_exp_target_why'),
      span: term,
    }));

const judgeLoops = ({ tree, node }: SpfView): SpfRow[] =>
  findLoops(tree, node.domain)
    .slice(0, 1)
    .map((loop) => {
      const last = tree.get(loop.at(-2) ?? '');
      const span = last?.branches.find((branch) => childOf(branch, tree)?.domain === loop.at(-1))?.term;
      return {
        verdict: 'fail',
        id: 'loop',
        summary: say('dns_spf_loop', node.domain, loop.join(' → ')),
        explanation: say('dns_spf_loop_why'),
        record: last ? textOf(last) : '',
        ...(span && { span }),
      };
    });

/** Do the names in the record lead to what they should? */
export const judgeTargets: Judge = (view) => {
  const all = [...view.tree.values()].flatMap((owner) => owner.branches.map((branch) => ({ owner, branch })));
  return [
    ...judgeLoops(view),
    ...all.flatMap(({ owner, branch }) => judgeChild(view, owner, branch)),
    ...all.flatMap(({ owner, branch }) => judgeVoid(view, owner, branch)),
    ...judgeExplanation(view),
  ];
};
