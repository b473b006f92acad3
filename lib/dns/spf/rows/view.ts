import type { Message, MessageKey } from '../../../i18n.ts';
import type { Answered } from '../../answer.ts';
import { rowsFor } from '../../checks/define.ts';
import type { Finding, Verdict } from '../../finding.ts';
import { markIn } from '../../mark.ts';
import { asTxtLine } from '../../published.ts';
import { type Count, countTree } from '../count.ts';
import type { Ask } from '../memo.ts';
import type { Span, SpfRecord } from '../record.ts';
import { shownMessage } from '../shown-message.ts';
import { type Space, spaceOf } from '../space.ts';
import { growRecord, type Node, type Tree } from '../tree.ts';

/** A readable record and everything that it leads to. */
export interface SpfView {
  subject: string;
  answer: Answered<'TXT'>;
  record: SpfRecord;
  node: Node;
  tree: Tree;
  counts: Map<string, Count>;
  total: Count;
  space: Space;
}

/** A finding before it is tied to its answer. */
export interface SpfRow {
  verdict: Verdict;
  /** What follows `spf-`. */
  id: string;
  summary: Message;
  explanation?: Message;
  /** Another record than the domain's own, as published. */
  record?: string;
  /** Several of them; no place can be marked then. */
  records?: string[];
  /** The place in the record. */
  span?: Span;
  /** The record to publish instead. */
  rewritten?: string;
}

/** Looks at a policy for one kind of trouble. */
export type Judge = (view: SpfView) => SpfRow[];

export const say = (key: MessageKey, ...values: string[]): Message => ({ key, values });

export function viewOf(
  subject: string,
  answer: Answered<'TXT'>,
  node: Node,
  tree: Tree,
): SpfView | undefined {
  const { record } = node;
  if (record === undefined || node.lack !== undefined) return undefined;
  const counts = countTree(tree);
  const total = counts.get(node.domain) ?? { lookups: 0, voids: 0 };
  return { subject, answer, record, node, tree, counts, total, space: spaceOf(node, tree) };
}

/** Ties a finding to its record and answer. */
export function asFinding(row: SpfRow, subject: string, answer: Answered<'TXT'>, own?: string): Finding {
  const { verdict, id, summary, explanation, record = own, span, rewritten } = row;
  const mark = record !== undefined && span ? markIn(record, span) : undefined; // empty where the shown text is cut
  const records = row.records ?? (record === undefined ? [] : [record]);
  return rowsFor(
    'spf',
    subject,
    answer,
  )({
    verdict,
    id: `spf-${id}`,
    summary,
    ...(explanation && { explanation: shownMessage(explanation) }),
    records,
    ...(mark && mark.start < mark.end && { mark }),
    ...(rewritten !== undefined && { fix: asTxtLine(subject, rewritten) }),
  });
}

/** What a record would cost that is not published yet. */
export async function costOfRecord(text: string, subject: string, ask: Ask): Promise<number> {
  const tree = await growRecord(text, subject, ask);
  return countTree(tree).get(subject)?.lookups ?? 0;
}
