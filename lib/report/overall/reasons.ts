import { keyOf } from '../../advice/keys.ts';
import type { Reason } from '../../causes/index.ts';
import type { Actor, Advice, Report } from '../../diagnosis.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { Message } from '../../i18n.ts';
import { type Heap, heapsOf } from './tally.ts';

/** What the engine of today advises for bounces of this reason and actor. */
export interface Advised {
  reason: string;
  actor: Actor;
  advice: Advice;
}

/** What it advised for the bounces of one notice. */
export const advisedIn = (report: Report | undefined): Advised[] =>
  report?.recipients.map(({ reason, actor, advice }) => ({ reason, actor, advice })) ?? [];

const keyOfReason = ({ reason, actor }: Pick<HistoryEntry, 'reason' | 'actor'>) => `${reason} ${actor}`;

/** Bounces with one reason whom the same one has to act on. */
export const reasonsIn = (entries: readonly HistoryEntry[]): Heap<string>[] => heapsOf(entries, keyOfReason);

/** What happened, in a few words. */
export const titleOf = ({ reason, bucket }: Pick<HistoryEntry, 'reason' | 'bucket'>): Message => ({
  key: bucket === 'unknown' ? 'panel_unknown_headline' : keyOf(reason as Reason, 'title'),
});

/** The advice for such a bounce, where the engine gave it for the same reason and actor. */
export const adviceFor = (entry: HistoryEntry, advised: readonly Advised[]): Advice | undefined =>
  advised.find((one) => keyOfReason(one) === keyOfReason(entry))?.advice;

const CONFIDENCE = { high: 2, medium: 1, low: 0 } as const;

/** The one of them that tells most: the surest answer with a reply, the newest of these. */
export function mostTelling([first, ...others]: Heap<string>['entries']): HistoryEntry {
  const rank = ({ diagnostic, confidence }: HistoryEntry) => (diagnostic ? 3 : 0) + CONFIDENCE[confidence];
  return others.reduce(
    (best, one) => (rank(one) > rank(best) || (rank(one) === rank(best) && one.at > best.at) ? one : best),
    first,
  );
}
