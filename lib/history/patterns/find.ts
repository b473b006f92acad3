import type { Message } from '../../i18n.ts';
import type { History } from '../entry.ts';
import type { Found, Pattern, PatternRule } from './define.ts';
import { rules } from './rules/all.ts';
import { type Say, viewOf } from './view.ts';

/** What stands beside the history. */
export interface FindOptions {
  now: number;
  /** Dates in the person's language; ISO 8601 without it. */
  say?: Say;
}

/** Fewer than this, and chance is never far. */
const FEW = 8;
/** A pattern says the same as an earlier one when it shares this part of its bounces. */
const SAME = 0.5;

/** The patterns of a history, the weightiest first, the small ones last; no two contradict each other. */
export function findPatterns(history: History, { now, say }: FindOptions): Pattern[] {
  const view = viewOf(history, now, say);
  const all: readonly PatternRule[] = rules;
  const spoken: { rule: PatternRule; pattern: Pattern }[] = [];
  for (const rule of all) {
    if (spoken.some(({ rule: earlier }) => earlier.excludes?.includes(rule.id))) continue;
    for (const found of rule.find(view)) {
      const isSaid = spoken.some(
        (earlier) => earlier.rule.covers?.includes(rule.id) && isShared(found, earlier.pattern),
      );
      if (!isSaid) spoken.push({ rule, pattern: named(rule, found) });
    }
  }
  const patterns = spoken.map(({ pattern }) => pattern);
  return [...patterns.filter(({ isSmall }) => !isSmall), ...patterns.filter(({ isSmall }) => isSmall)];
}

function named({ id: kind, enough = FEW }: PatternRule, { subject, ...found }: Found): Pattern {
  const count = found.entries.length;
  const isSmall = found.isSmall || count < enough;
  const doubt: Message =
    count < enough ? { key: 'pattern_few', values: [String(count)] } : { key: 'pattern_short' };
  return {
    ...found,
    id: subject === undefined ? kind : `${kind}:${subject}`,
    kind,
    isSmall,
    evidence: isSmall ? [...found.evidence, doubt] : found.evidence,
  };
}

function isShared(found: Found, earlier: Pattern): boolean {
  const known = new Set(earlier.entries);
  return found.entries.filter((id) => known.has(id)).length >= found.entries.length * SAME;
}
