import type { Finding } from '../../dns/finding.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { Message, MessageKey } from '../../i18n.ts';
import { isExplained, type Side, sideOf } from './sides.ts';
import { heapsOf } from './tally.ts';
import { wrongIn } from './wrong.ts';

/** Fewer bounces than this prove no rule. */
const FEW = 5;

/** More than half of them are on one side: then it is that side's. */
const SEVERAL: Record<Side, MessageKey> = {
  you: 'overall_answer_you',
  it: 'overall_answer_it',
  them: 'overall_answer_them',
  provider: 'overall_answer_provider',
  nobody: 'overall_answer_nobody',
};
const SINGLE: Record<Side, MessageKey> = {
  you: 'overall_answer_you_one',
  it: 'overall_answer_it_one',
  them: 'overall_answer_them_one',
  provider: 'overall_answer_provider_one',
  nobody: 'overall_answer_nobody_one',
};
const PART: Record<Side, MessageKey> = {
  you: 'overall_answer_part_you',
  it: 'overall_answer_part_it',
  them: 'overall_answer_part_them',
  provider: 'overall_answer_part_provider',
  nobody: 'overall_answer_part_nobody',
};

function byDns(findings: readonly Finding[] | undefined): Message {
  if (!findings) return { key: 'overall_answer_nothing' };
  const wrong = wrongIn(findings).length;
  if (wrong > 0) return { key: 'overall_answer_dns', values: [String(wrong)] };
  const isAnswered = findings.some(({ verdict }) => verdict !== 'unchecked');
  return { key: isAnswered ? 'overall_answer_dns_fine' : 'overall_answer_nothing' };
}

/** A side that has most of them alone; else each that has some, the largest first, and none that has nothing. */
function byBounces(entries: readonly HistoryEntry[]): Message[] {
  const heaps = heapsOf(entries, sideOf);
  const [leading] = heaps;
  if (!leading) return [{ key: 'overall_answer_unclear' }];
  if (entries.length === 1) return [{ key: SINGLE[leading.key] }];
  const all = String(entries.length);
  const most = leading.entries.length;
  if (most * 2 > entries.length) return [{ key: SEVERAL[leading.key], values: [String(most), all] }];
  return [
    { key: 'overall_answer_mixed', values: [all] },
    ...heaps.map(({ key, entries: some }) => ({ key: PART[key], values: [String(some.length)] })),
  ];
}

/**
 * "Me, them, or IT?" in the first sentence, or in one for each, what limits it in those that follow. What failed counts; a delay only where
 * there is nothing else. Once DNS was asked, what it shows stands beside the bounces.
 */
export function answerOf(
  entries: readonly HistoryEntry[],
  findings: readonly Finding[] | undefined,
): Message[] {
  const failed = entries.filter(({ action }) => action === 'failed');
  const counted = failed.length > 0 ? failed : entries;
  if (counted.length === 0) return [byDns(findings)];
  const explained = counted.filter(isExplained);
  const silent = counted.length - explained.length;
  const delays = entries.length - failed.length;
  const wrong = wrongIn(findings ?? []).length;
  const limits: (Message | false)[] = [
    wrong > 0 && { key: 'overall_answer_and_dns', values: [String(wrong)] },
    silent > 0 && explained.length > 0 && { key: 'overall_answer_silent', values: [String(silent)] },
    delays > 0 && failed.length > 0 && { key: 'overall_answer_delays', values: [String(delays)] },
    explained.length > 1 && explained.length < FEW && { key: 'overall_few' },
  ];
  return [...byBounces(explained), ...limits.filter((limit) => limit !== false)];
}
