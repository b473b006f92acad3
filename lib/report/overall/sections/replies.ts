import type { HistoryEntry } from '../../../history/entry.ts';
import type { MessageKey } from '../../../i18n.ts';
import { confidenceLabel, partyLabel, permanenceOf } from '../../labels.ts';
import type { Piece, Said, Section } from '../document.ts';
import { mostTelling, reasonsIn, titleOf } from '../reasons.ts';
import { shareOf } from '../span.ts';
import { type Clock, momentOf } from '../time.ts';

/** Enough for somebody who knows such replies; the history has the others. */
const MOST_REPLIES = 5;

type Fact = [label: MessageKey, said: Said | undefined];

const code = (value: string | undefined): Said | undefined =>
  value === undefined ? undefined : { code: value };

/** Hashed where the person wants no addresses kept: then it says nothing to anybody. */
const addressIn = (value: string | undefined) => (value?.includes('@') ? code(value) : undefined);

function replyPiece(
  heap: readonly [HistoryEntry, ...HistoryEntry[]],
  all: readonly HistoryEntry[],
  clock: Clock,
): Piece {
  const entry = mostTelling([...heap]);
  const facts: Fact[] = [
    ['overall_stands_for', shareOf(heap, all, clock)],
    ['panel_fact_time', { words: momentOf(entry.at, clock) }],
    ['report_recipient', addressIn(entry.recipient) ?? code(entry.domain)],
    ['report_from', addressIn(entry.ownAddress) ?? code(entry.ownDomain)],
    ['panel_fact_reply_code', code(entry.replyCode)],
    ['panel_fact_enhanced_code', code(entry.enhancedCode)],
    [
      'panel_fact_refused_by',
      entry.rejectedBy === 'unknown' ? undefined : { key: partyLabel(entry.rejectedBy) },
    ],
    ['report_permanence', { key: permanenceOf(entry) }],
    ['report_cause', { code: entry.reason }],
    ['overall_confidence', { key: confidenceLabel(entry.confidence) }],
  ];
  return {
    kind: 'reply',
    title: titleOf(entry),
    facts: facts.flatMap(([key, said]) => (said ? [{ label: { key }, said: [said] }] : [])),
    reply: entry.diagnostic,
  };
}

/** The raw lines of the bounces that tell most: one for each of the commonest reasons. */
export function repliesSection(entries: readonly HistoryEntry[], clock: Clock): Section[] {
  const pieces = reasonsIn(entries)
    .slice(0, MOST_REPLIES)
    .map(({ entries: heap }) => replyPiece(heap, entries, clock));
  if (pieces.length === 0) return [];
  return [{ id: 'replies', title: { key: 'overall_section_replies' }, pieces }];
}

/** The entries whose replies are shown, in the same order. */
export const toldEntries = (entries: readonly HistoryEntry[]): HistoryEntry[] =>
  reasonsIn(entries)
    .slice(0, MOST_REPLIES)
    .map(({ entries: heap }) => mostTelling(heap));
