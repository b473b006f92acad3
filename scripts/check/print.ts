import type { Finding } from '../../lib/dns/finding.ts';
import type { Translate } from '../../lib/i18n.ts';
import { treeOf } from './spf-tree.ts';

const INDENT = ' '.repeat(10);

/** One finding as a line of JSON; the fields are a contract. */
export const asJson = ({ fix, ...row }: Finding, translate: Translate) =>
  JSON.stringify({
    check: row.check,
    subject: row.subject,
    verdict: row.verdict,
    id: row.id,
    summary: translate(row.summary),
    records: row.records,
    at: row.at,
    resolver: row.resolver,
    ...(fix !== undefined && { fix }),
  });

/** `^^^` under the place that a finding is about. */
function underlined(records: readonly string[], mark: Finding['mark']): string[] {
  return records.flatMap((record, index) =>
    mark?.record === index && mark.end > mark.start
      ? [record, ' '.repeat(mark.start) + '^'.repeat(mark.end - mark.start)]
      : [record],
  );
}

/** One finding for people. */
export function asText(finding: Finding, translate: Translate): string {
  const { verdict, id, summary, explanation, records, mark, trace, fix, page, at, resolver } = finding;
  return [
    `${verdict.padEnd(9)} ${translate(summary)}`,
    ...(explanation ? [INDENT + translate(explanation)] : []),
    ...underlined(records, mark).map((line) => `${INDENT}  ${line}`),
    ...(trace ? treeOf(trace, translate).map((line) => `${INDENT}  ${line}`) : []),
    ...(fix === undefined ? [] : [`${INDENT}Publish: ${fix}`]),
    ...(page ? [`${INDENT}${translate(page.label)}: ${page.url}`] : []),
    `${INDENT}${id}, ${resolver || 'nobody was asked'}, ${at}`,
  ].join('\n');
}
