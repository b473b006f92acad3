import type { TargetFacts } from '../../diagnosis.ts';
import { isPrivateAddress } from '../address.ts';
import type { Answered, Failed } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { asciiName, readDomain } from '../name.ts';
import { checkHost } from '../spf/check-host.ts';
import { doubtOf } from '../spf/doubt.ts';
import { type Ask, createMemo } from '../spf/memo.ts';
import { type Address, readSenderAddress } from '../spf/network.ts';
import { judgeEnding } from '../spf/rows/ending.ts';
import { judgeForm } from '../spf/rows/form.ts';
import { judgeFound } from '../spf/rows/found.ts';
import { judgeLimits } from '../spf/rows/limits.ts';
import { judgeOrder } from '../spf/rows/order.ts';
import { judgeAbsence, judgeSeveral } from '../spf/rows/presence.ts';
import { type Judgement, judgeResult } from '../spf/rows/result.ts';
import { judgeSize } from '../spf/rows/size.ts';
import { judgeSyntax } from '../spf/rows/syntax.ts';
import { judgeTargets } from '../spf/rows/targets.ts';
import { asFinding, type Judge, type SpfRow, type SpfView, viewOf } from '../spf/rows/view.ts';
import { shownTrace } from '../spf/shown-trace.ts';
import { staticTrace } from '../spf/static-trace.ts';
import { findSuspect } from '../spf/suspect.ts';
import { growTree, type Node, type Tree } from '../spf/tree.ts';
import { defineCheck, rowsFor } from './define.ts';
import { unchecked } from './unchecked.ts';

/** In the order of the report: what breaks mail first. */
const JUDGES: Judge[] = [judgeFound, judgeLimits, judgeTargets, judgeEnding, judgeOrder, judgeSize];

/** One trouble, found often, is shown so often: whoever repairs these finds the rest. */
const MAX_ROWS_OF_A_KIND = 5;

/** The sender for whom the record is read; any address of the domain stands for all when none is known. */
const senderOf = (subject: string, { sender = '' }: TargetFacts) =>
  sender.includes('@') && asciiName(sender.slice(sender.lastIndexOf('@') + 1)) === subject
    ? sender
    : `postmaster@${subject}`;

/** The address of the message; one inside a network says nothing, as nobody outside sees it. */
function addressOf({ ip }: TargetFacts): Address | undefined {
  const address = ip === undefined ? undefined : readSenderAddress(ip);
  return address && !isPrivateAddress(address.text) ? address : undefined;
}

/** Evaluates the record for the address of the message, and guesses whose machine that is. */
async function judgeAddress(
  subject: string,
  facts: TargetFacts,
  ask: Ask,
  signal: AbortSignal,
): Promise<Omit<Judgement, 'view'> | undefined> {
  const address = addressOf(facts);
  if (address === undefined) return undefined;
  const helo = facts.helo ?? 'unknown';
  let askedAt = 0; // known long before an explanation could want it
  void ask(subject, 'TXT').then(({ at }) => {
    askedAt = Date.parse(at);
  });
  const sender = senderOf(subject, facts);
  const question = { ip: address.text, domain: subject, sender, helo, now: () => askedAt };
  const [verdict, suspect] = await Promise.all([
    checkHost(question, ask, { signal }),
    findSuspect(address, { domain: subject, helo: facts.helo }, ask),
  ]);
  return { subject, address, verdict, suspect, doubt: doubtOf(facts) };
}

/** Targets whose name servers gave no answer: whether they are right is not known. */
const findUnanswered = (tree: Tree, subject: string): Finding[] =>
  [...tree.values()].flatMap(({ domain, lack, answer }) =>
    lack === 'unanswered' && domain !== subject && answer?.status === 'failed'
      ? [unchecked('spf', subject, answer)]
      : [],
  );

/** What the check stands on: the answer about the domain, and what was asked beside it. */
interface Ground {
  subject: string;
  answer: Answered<'TXT'>;
  node: Node;
  tree: Tree;
  facts: TargetFacts;
  judgement: Omit<Judgement, 'view'> | undefined;
  ask: Ask;
}

/** What is wrong with the record, or with there being none. */
async function judgeRecord(ground: Ground, view: SpfView | undefined): Promise<SpfRow[]> {
  const { subject, answer, node, facts, judgement, ask } = ground;
  const form = judgeForm(subject, answer.records);
  if (view) return [...JUDGES.flatMap((judge) => judge(view)), ...form];
  if (node.record) return [...judgeSyntax(subject, node.record), ...form];
  if (node.lack === 'several-records') return [await judgeSeveral(subject, answer, ask), ...form];
  const absence = await judgeAbsence(subject, answer, { facts, suspect: judgement?.suspect, ask });
  return [...absence, ...form];
}

async function describeRecord(ground: Ground): Promise<Finding[]> {
  const { subject, answer, node, tree, judgement, ask } = ground;
  const view = viewOf(subject, answer, node, tree);
  const [results, remarks] = await Promise.all([
    judgement ? judgeResult({ ...judgement, view }, ask) : [],
    judgeRecord(ground, view),
  ]);
  const isShown = ({ id }: SpfRow, index: number) =>
    remarks.slice(0, index).filter((row) => row.id === id).length < MAX_ROWS_OF_A_KIND;
  const rows = [...results, ...remarks.filter(isShown)];
  const findings = rows.map((row) => asFinding(row, subject, answer, node.record?.text));
  const trace = shownTrace(judgement ? judgement.verdict.trace : staticTrace(node, tree));
  return [
    ...findings.map((finding, index) => (index === 0 ? { ...finding, trace } : finding)),
    ...findUnanswered(tree, subject),
  ];
}

/** Nobody answered about the domain itself. */
function describeFailure(subject: string, answer: Failed, facts: TargetFacts): Finding[] {
  if (addressOf(facts) === undefined) return [unchecked('spf', subject, answer)];
  const { summary } = unchecked('spf', subject, answer);
  return [rowsFor('spf', subject, answer)({ verdict: 'unchecked', id: 'spf-result-temperror', summary })];
}

/** May this address send for this domain, and what is wrong with the record? RFC 7208. */
export const spf = defineCheck({
  name: 'spf',
  read: readDomain,
  run: async (subject, resolve, { signal, facts }) => {
    const ask = createMemo(resolve, signal);
    const [tree, judgement] = await Promise.all([
      growTree(subject, ask),
      judgeAddress(subject, facts, ask, signal),
    ]);
    const node = tree.get(subject);
    const answer = node?.answer ?? (await ask(subject, 'TXT'));
    if (answer.status === 'failed') return describeFailure(subject, answer, facts);
    if (node === undefined) return [];
    return describeRecord({ subject, answer, node, tree, facts, judgement, ask });
  },
});
