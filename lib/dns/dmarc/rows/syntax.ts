import { rowsFor } from '../../checks/define.ts';
import type { Finding } from '../../finding.ts';
import { markIn } from '../../mark.ts';
import { asTxtLine } from '../../published.ts';
import { repairDmarc } from '../repair.ts';
import { inspectDmarc, type SyntaxRemark } from '../syntax.ts';
import { POLICY_TAGS } from '../tag-values.ts';
import type { Step } from '../walk.ts';
import { BROKEN_POLICY, BROKEN_VERSION, SYNTAX_SENTENCES } from './sentences.ts';

/** Long parts of a record are shown by their head; the mark shows the whole. */
const MAX_DETAIL = 60;
/** Who has more slips in one record has to write it anew; 60 kB of slips would take a second to describe. */
const MAX_REMARKS = 20;

function sentenceFor({ id, detail }: SyntaxRemark) {
  if (id !== 'tag-invalid') return SYNTAX_SENTENCES[id];
  if (detail === 'v') return BROKEN_VERSION;
  return POLICY_TAGS.includes(detail) ? BROKEN_POLICY : SYNTAX_SENTENCES[id];
}

/** What is wrong with the text of one record, each place marked, with the one record that repairs all of it. */
export function describeSyntax(subject: string, { name, answer }: Step, text: string): Finding[] {
  const row = rowsFor('dmarc', subject, answer);
  const repaired = repairDmarc(text);
  const remarks = inspectDmarc(text).slice(0, MAX_REMARKS);
  return remarks.map((remark) => {
    const { verdict, summary, explanation } = sentenceFor(remark);
    return row({
      verdict,
      id: `dmarc-${remark.id}`,
      summary: { key: summary, values: [name, remark.detail.slice(0, MAX_DETAIL)] },
      explanation: { key: explanation },
      records: [text],
      mark: markIn(text, remark),
      ...(repaired !== undefined &&
        remark.id !== 'many-uris' && { fix: asTxtLine(`_dmarc.${name}`, repaired) }),
    });
  });
}
