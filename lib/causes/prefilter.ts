import { requiredLiterals } from './literals.ts';

/** Power of two; a collision only costs one needless test of a pattern. */
const SLOTS = 1 << 14;

/** Texts that no pattern can match are the rule: this finds the few patterns worth trying, in one pass. */
export interface Prefilter {
  /** Indexes of the patterns that could match, ascending. */
  candidates: (lowerCaseText: string) => number[];
  /** Patterns without a usable literal; they are always candidates. */
  unindexed: readonly number[];
}

const slotOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (SLOTS - 1);

/** Indexes patterns by three letters of each literal that they require (the rarest by what is indexed so far). */
export function buildPrefilter(patterns: readonly RegExp[]): Prefilter {
  const slots: (number[] | undefined)[] = new Array(SLOTS);
  const unindexed: number[] = [];
  patterns.forEach((pattern, index) => {
    const literals = requiredLiterals(pattern.source);
    if (!literals) {
      unindexed.push(index);
      return;
    }
    for (const literal of literals) {
      const slot = emptiestSlot(literal, slots);
      const entry = slots[slot];
      if (!entry) slots[slot] = [index];
      else if (entry.at(-1) !== index) entry.push(index);
    }
  });
  const lastSeen = new Uint32Array(patterns.length);
  let round = 0;
  return {
    unindexed,
    candidates: (text) => {
      round++;
      const found = [...unindexed];
      for (let at = 0; at + 2 < text.length; at++) {
        const entry = slots[slotOf(text, at)];
        if (!entry) continue;
        for (const index of entry) {
          if (lastSeen[index] === round) continue;
          lastSeen[index] = round;
          found.push(index);
        }
      }
      return found.sort((a, b) => a - b);
    },
  };
}

function emptiestSlot(literal: string, slots: readonly (number[] | undefined)[]): number {
  let best = slotOf(literal, 0);
  for (let at = 1; at + 2 < literal.length; at++) {
    const slot = slotOf(literal, at);
    if ((slots[slot]?.length ?? 0) < (slots[best]?.length ?? 0)) best = slot;
  }
  return best;
}
