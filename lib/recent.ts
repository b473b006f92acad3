import type { Message } from './i18n.ts';

/** What somebody looked up: a name, or of a bounce no more than whose mail failed and what was the matter. */
export type Lookup = { kind: 'dns'; text: string } | { kind: 'bounce'; text: string; headline: Message };

/** One of the last look-ups; `text` goes back into the field. */
export type Recent = Lookup & { at: number };

/** As many as fit under the field without scrolling. */
export const MOST_RECENT = 8;
/** The longest address; a whole notice must never get in here. */
const LONGEST_TEXT = 320;
const DAY = 24 * 60 * 60 * 1000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;

const isHeadline = (value: unknown): value is Message => {
  const { key, values = [] } = (value ?? {}) as { key?: unknown; values?: unknown };
  return isText(key) && Array.isArray(values) && values.every(isText);
};

function isRecent(value: unknown): value is Recent {
  const { kind, text, at, headline } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (!isText(text) || typeof at !== 'number') return false;
  return kind === 'dns' || (kind === 'bounce' && isHeadline(headline));
}

/** What the clock says, and up to when it is believed (lib/history/lived.ts). */
interface Times {
  now: number;
  lived?: number;
}

/** Reads what is kept, without what is older than the person wants; 0 days keep nothing. */
export function recentIn(
  kept: unknown,
  { now, lived = now, keepDays }: Times & { keepDays: number },
): Recent[] {
  if (!Array.isArray(kept)) return [];
  return kept
    .filter(isRecent)
    .filter(({ at }) => keepDays > 0 && lived - at < keepDays * DAY && at - now < DAY) // a clock that went wrong keeps nothing for longer
    .slice(0, MOST_RECENT);
}

/** The list with one more, newest first; the same text stands in it once. */
export function withRecent(list: readonly Recent[], added: Recent): Recent[] {
  if (!isRecent(added)) return [...list];
  return [added, ...without(list, added)].slice(0, MOST_RECENT);
}

/** The list without what goes by this text. */
export const without = (list: readonly Recent[], { kind, text }: Pick<Recent, 'kind' | 'text'>): Recent[] =>
  list.filter((one) => one.kind !== kind || one.text !== text);
