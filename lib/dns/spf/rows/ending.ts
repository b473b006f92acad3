import type { MessageKey } from '../../../i18n.ts';
import type { Verdict } from '../../finding.ts';
import { EVERYTHING, sizeOf } from '../ranges.ts';
import { findTerm, isMechanism, type Qualifier } from '../record.ts';
import { withEnding } from '../rewrite.ts';
import { spaceOf } from '../space.ts';
import { childOf } from '../tree.ts';
import { type Judge, type SpfRow, say } from './view.ts';

interface Ending {
  verdict: Verdict;
  id: string;
  summary: MessageKey;
  explanation: MessageKey;
  instead?: string;
}

/** What the qualifier of `all` tells receivers about everybody else; `-all` needs no remark. */
const ENDINGS: Partial<Record<Qualifier, Ending>> = {
  '+': {
    verdict: 'fail',
    id: 'pass-all',
    summary: 'dns_spf_pass_all',
    explanation: 'dns_spf_pass_all_why',
    instead: '~all',
  },
  '?': {
    verdict: 'warn',
    id: 'neutral-all',
    summary: 'dns_spf_neutral_all',
    explanation: 'dns_spf_neutral_all_why',
    instead: '~all',
  },
  '~': { verdict: 'info', id: 'soft-all', summary: 'dns_spf_soft_all', explanation: 'dns_spf_soft_all_why' },
};

/** Another domain's record that lets everybody pass lets everybody pass here, too. */
const judgeOpenTargets: Judge = ({ subject, node, tree }) =>
  node.branches.flatMap((branch): SpfRow[] => {
    const child = childOf(branch, tree);
    if (child === undefined || (isMechanism(branch.term) && branch.term.qualifier !== '+')) return [];
    if (sizeOf(spaceOf(child, tree).ranges) < sizeOf(EVERYTHING)) return [];
    return [
      {
        verdict: 'fail',
        id: 'pass-all',
        summary: say('dns_spf_pass_all_through', subject, child.domain),
        explanation: say('dns_spf_pass_all_why'),
        span: branch.term,
      },
    ];
  });

/** What is said about servers that the record does not name? */
export const judgeEnding: Judge = (view) => {
  const { subject, record } = view;
  const all = findTerm(record, 'all');
  const open = judgeOpenTargets(view);
  if (all === undefined || !isMechanism(all)) {
    if (findTerm(record, 'redirect')) return open;
    return [
      ...open,
      {
        verdict: 'warn',
        id: 'no-terminator',
        summary: say('dns_spf_no_terminator', subject),
        explanation: say('dns_spf_no_terminator_why'),
        rewritten: withEnding(record, '~all'),
      },
    ];
  }
  const ending = ENDINGS[all.qualifier];
  if (ending === undefined) return open;
  const { verdict, id, summary, explanation, instead } = ending;
  return [
    ...open,
    {
      verdict,
      id,
      summary: say(summary, subject),
      explanation: say(explanation),
      span: all,
      ...(instead && { rewritten: withEnding(record, instead) }),
    },
  ];
};
