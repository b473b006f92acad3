import { isWithin } from '../domain.ts';
import { usesMacro } from '../macro.ts';
import { isInNetwork } from '../network.ts';
import { findTerm, isMechanism, type Mechanism, type Term } from '../record.ts';
import { repeatedTerms, withoutTerms } from '../rewrite.ts';
import { type Judge, type SpfRow, type SpfView, say } from './view.ts';

/** Each is compared with each; a record with more has other troubles. */
const MAX_NETWORKS = 200;

const listOf = (terms: readonly Term[]) => terms.map(({ text }) => text).join(', ');

const judgeRepeated = ({ record, subject }: SpfView): SpfRow[] => {
  const end = findTerm(record, 'all')?.start ?? record.text.length; // what stands behind has a row of its own
  const repeated = repeatedTerms(record).filter(({ start }) => start <= end);
  const [first] = repeated;
  if (first === undefined) return [];
  return [
    {
      verdict: 'warn',
      id: 'duplicate-term',
      summary: say('dns_spf_duplicate_term', subject, listOf(repeated)),
      explanation: say('dns_spf_duplicate_term_why'),
      span: first,
      rewritten: withoutTerms(record, repeated),
    },
  ];
};

/** Is everything in the network of one term in that of another that has the same say and stands before it? */
const covers = (wide: Mechanism, narrow: Mechanism) =>
  wide !== narrow &&
  wide.network !== undefined &&
  narrow.network !== undefined &&
  wide.qualifier === narrow.qualifier &&
  wide.network.prefix < narrow.network.prefix &&
  isInNetwork(narrow.network.address, wide.network);

const judgeCovered = ({ record, subject }: SpfView): SpfRow[] => {
  const networks = record.terms.filter(isMechanism).filter(({ network }) => network !== undefined);
  const isAlone = networks.length <= MAX_NETWORKS && networks.every(({ qualifier }) => qualifier === '+'); // else the order of terms matters
  const covered = isAlone ? networks.filter((narrow) => networks.some((wide) => covers(wide, narrow))) : [];
  const [first] = covered;
  const cover = first && networks.find((wide) => covers(wide, first));
  if (first === undefined || cover === undefined) return [];
  return [
    {
      verdict: 'warn',
      id: 'duplicate-term',
      summary: say('dns_spf_covered_term', subject, first.text, cover.text),
      explanation: say('dns_spf_duplicate_term_why'),
      span: first,
      rewritten: withoutTerms(record, covered),
    },
  ];
};

/** A domain that is included by the record and again by something that the record includes. */
const judgeCountedTwice = ({ tree, node, subject, counts }: SpfView): SpfRow[] => {
  const targets = (owner: typeof node) =>
    owner.branches.flatMap(({ term, target, isReached }) =>
      isReached && term.name === 'include' && target !== undefined
        ? [{ term, domain: target.toLowerCase() }]
        : [],
    );
  const others = new Map<string, typeof node>(); // each record is read once, however many terms it has
  for (const other of tree.values()) {
    for (const { domain } of other === node ? [] : targets(other)) {
      if (!others.has(domain)) others.set(domain, other);
    }
  }
  return targets(node).flatMap(({ term, domain }) => {
    const other = others.get(domain);
    const cost = 1 + (counts.get(domain)?.lookups ?? 0);
    if (other === undefined) return [];
    return [
      {
        verdict: 'warn' as const,
        id: 'duplicate-term',
        summary: say('dns_spf_included_twice', subject, domain, other.domain, String(cost)),
        explanation: say('dns_spf_included_twice_why'),
        span: term,
      },
    ];
  });
};

const judgeBehindAll = ({ record, subject }: SpfView): SpfRow[] => {
  const all = findTerm(record, 'all');
  if (all === undefined) return [];
  const behind = record.terms.filter((term) => isMechanism(term) && term.start > all.start);
  const redirect = findTerm(record, 'redirect');
  const [first] = behind;
  const rows: SpfRow[] = [];
  if (first !== undefined) {
    rows.push({
      verdict: 'warn',
      id: 'after-all',
      summary: say('dns_spf_after_all', subject, listOf(behind)),
      explanation: say('dns_spf_after_all_why'),
      span: first,
      rewritten: withoutTerms(record, behind),
    });
  }
  if (redirect !== undefined) {
    rows.push({
      verdict: 'warn',
      id: 'redirect-ignored',
      summary: say('dns_spf_redirect_ignored', subject, redirect.text),
      explanation: say('dns_spf_redirect_ignored_why'),
      span: redirect,
      rewritten: withoutTerms(record, [redirect]),
    });
  }
  return rows;
};

const isSlow = (term: Term) => term.name === 'ptr' || (term.target && usesMacro(term.target.parts, 'p'));

/** "ptr" SHOULD NOT be published (section 5.5). */
const judgePtr = ({ tree, subject }: SpfView): SpfRow[] =>
  [...tree.values()]
    .filter(({ domain }) => isWithin(domain, subject))
    .flatMap((owner) => {
      const slow = owner.record?.terms.filter(isSlow) ?? [];
      const [first] = slow;
      if (first === undefined) return [];
      return [
        {
          verdict: 'warn' as const,
          id: 'ptr',
          summary: say('dns_spf_ptr', owner.domain, first.text),
          explanation: say('dns_spf_ptr_why'),
          record: owner.record?.text ?? '',
          span: first,
        },
      ];
    });

/** Terms that do nothing, do it twice, or should not be there. */
export const judgeOrder: Judge = (view) => [
  ...judgeRepeated(view),
  ...judgeCovered(view),
  ...judgeCountedTwice(view),
  ...judgeBehindAll(view),
  ...judgePtr(view),
];
