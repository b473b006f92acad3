import type { ChangeMark } from '../../../history/entry.ts';
import type { Message } from '../../../i18n.ts';
import type { Piece, Section } from '../document.ts';
import { type Clock, shortDayOf } from '../time.ts';

/** A pattern of the history as far as a report tells it (lib/history/patterns). */
export interface ToldPattern {
  /** One sentence. */
  sentence: Message;
  /** What it is drawn from, with counts; that they are small stands among it. */
  evidence: readonly Message[];
  /** What to do about it, one sentence. */
  advice?: Message;
}

/** More than this is no pattern any more. */
const MOST_PATTERNS = 6;
const MOST_EVIDENCE = 3;

function list(patterns: readonly ToldPattern[]): Piece[] {
  if (patterns.length === 0) return [];
  const items = patterns.slice(0, MOST_PATTERNS).map(({ sentence, evidence, advice }) => ({
    said: [sentence, ...(advice ? [advice] : [])],
    beside: evidence.slice(0, MOST_EVIDENCE),
  }));
  return [{ kind: 'list', items }];
}

function marksTable(marks: readonly ChangeMark[], clock: Clock): Piece[] {
  if (marks.length === 0) return [];
  const rows = [...marks]
    .sort((one, other) => one.at - other.at)
    .map(({ at, label }) => [{ words: label }, { words: shortDayOf(at, clock) }]);
  const head: Message[] = [{ key: 'overall_change' }, { key: 'overall_change_day' }];
  return [{ kind: 'table', caption: { key: 'overall_changes' }, head, rows, numbers: 0 }];
}

/** What the bounces have in common, and what was changed meanwhile. */
export function patternsSection(
  patterns: readonly ToldPattern[],
  marks: readonly ChangeMark[],
  clock: Clock,
): Section[] {
  const pieces = [...list(patterns), ...marksTable(marks, clock)];
  if (pieces.length === 0) return [];
  return [{ id: 'patterns', title: { key: 'overall_section_patterns' }, pieces }];
}
