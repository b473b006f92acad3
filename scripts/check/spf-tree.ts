import type { SpfTrace, SpfTraceTerm } from '../../lib/dns/spf/trace.ts';
import type { Translate } from '../../lib/i18n.ts';

/** RFC 7208 section 4.6.4. */
const LIMITS = { lookups: 10, voids: 2 };
/** Where the counters stand, so that they can be read down. */
const TERM_WIDTH = 44;

/** The term that decided the result of a record: the one that matched, or broke it. */
const isDeciding = ({ outcome }: SpfTraceTerm) => outcome === 'match' || outcome === 'error';

function lineOf(term: SpfTraceTerm, indent: string, translate: Translate): string[] {
  const { text, target, macro, outcome, lookups, voids, reason, child } = term;
  const expanded = macro !== undefined && target !== undefined ? ` = ${target}` : '';
  const head = `${indent}${isDeciding(term) ? '> ' : '  '}${text}${expanded}`;
  const counters =
    outcome === 'not-reached'
      ? ''
      : `${String(lookups).padStart(2)}/${LIMITS.lookups} lookups, ${voids}/${LIMITS.voids} empty`;
  const line = `${head.padEnd(TERM_WIDTH)} ${counters.padEnd(24)} ${outcome}`;
  return [
    line,
    ...(reason ? [`${indent}    ${translate(reason)}`] : []),
    ...(child ? treeOf(child, translate, `${indent}    `) : []),
  ];
}

/** How SPF came to its result, record by record; `>` marks the term that decided. */
export function treeOf(trace: SpfTrace, translate: Translate, indent = ''): string[] {
  const { domain, result, record, reason, terms } = trace;
  return [
    `${indent}${domain}${result === undefined ? '' : `: ${result}`}${record === '' ? '' : `  ${record}`}`,
    ...(reason ? [`${indent}  ${translate(reason)}`] : []),
    ...terms.flatMap((term) => lineOf(term, indent, translate)),
  ];
}
