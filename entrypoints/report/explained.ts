import type { Report, Target } from '../../lib/diagnosis.ts';
import type { HistoryEntry } from '../../lib/history/entry.ts';
import { PLANS } from '../../lib/plan/plans.ts';
import { titleOf } from '../../lib/report/overall/reasons.ts';
import { toldEntries } from '../../lib/report/overall/sections/replies.ts';
import type { Explained } from './use-dns.ts';

/** The checks that have a say in bounces of this reason. */
function checksFor(reason: string, targets: readonly Target[]): Target[] {
  const plan = Object.hasOwn(PLANS, reason) ? PLANS[reason as keyof typeof PLANS] : [];
  return targets.filter((target) => plan.some(([check]) => check === target.check));
}

/** The bounces that DNS is held against: those that the report tells, where DNS has a say. */
export function explainedBy(
  entries: readonly HistoryEntry[],
  targets: readonly Target[],
  handed: Report | undefined,
): Explained[] {
  return toldEntries(entries).flatMap((entry) => {
    const { reason, at } = entry;
    const checks = checksFor(reason, targets);
    if (checks.length === 0) return [];
    const signal = handed?.recipients.find((recipient) => recipient.reason === reason)?.signal;
    return [{ about: titleOf(entry), bounce: { reason, signal, date: new Date(at).toISOString(), checks } }];
  });
}
