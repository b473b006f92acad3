import { isIdeograph, MOST_CLAUSES, requiredClauses } from './literals.ts';

/** Power of two; a collision only costs one needless comparison. */
const SLOTS = 1 << 14;

/** Texts that no pattern can match are the rule: this finds the few patterns worth trying, in one pass. */
export interface Prefilter {
  /** Indexes of the patterns that could match, ascending. */
  candidates: (lowerCaseText: string) => number[];
  /** Patterns without a usable literal; they are always candidates. */
  unindexed: readonly number[];
}

/** A bit for each clause that a literal satisfies, as numbers of words and their bits: see `buildPrefilter`. */
interface Bits {
  places: number[];
  bits: number[];
}

/** One literal, found by three of its letters (two, where it is of ideographs). */
interface Entry extends Bits {
  literal: string;
  /** Where in the literal those letters stand. */
  offset: number;
}

const slotOfPair = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1);
const slotOfTriple = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (SLOTS - 1);

/**
 * Indexes patterns by the literals that they require; a pattern is worth trying when each of its clauses is met. The
 * bits of the first clauses of all patterns come first, then those of the second ones.
 */
export function buildPrefilter(patterns: readonly RegExp[]): Prefilter {
  const words = Math.ceil(patterns.length / 32);
  const size = words * MOST_CLAUSES;
  const always = new Uint32Array(size); // clauses that a pattern does not have are met by any text
  const literals = new Map<string, Bits>();
  const unindexed: number[] = [];
  patterns.forEach((pattern, index) => {
    const clauses = requiredClauses(pattern.source);
    if (clauses.length === 0) unindexed.push(index);
    for (let rank = 0; rank < MOST_CLAUSES; rank++) {
      const word = rank * words + (index >> 5);
      const bit = 1 << (index & 31);
      const clause = clauses[rank];
      if (!clause) always[word] = (always[word] ?? 0) | bit;
      for (const literal of clause ?? []) {
        const bits = literals.get(literal) ?? { places: [], bits: [] };
        literals.set(literal, bits);
        setBit(bits, word, bit);
      }
    }
  });
  const slots = fillSlots(literals);
  const met = new Uint32Array(size);
  const look = (text: string, at: number, entries: readonly Entry[]) => {
    for (const { literal, offset, places, bits } of entries) {
      if (!text.startsWith(literal, at - offset)) continue;
      for (let index = 0; index < places.length; index++) {
        const word = places[index] ?? 0;
        met[word] = (met[word] ?? 0) | (bits[index] ?? 0);
      }
    }
  };
  return {
    unindexed,
    candidates: (text) => {
      met.set(always);
      let second = text.charCodeAt(0);
      let third = text.charCodeAt(1);
      for (let at = 0; at + 1 < text.length; at++) {
        const first = second;
        second = third;
        third = text.charCodeAt(at + 2);
        const entries = slots[slotOfTriple(first, second, third)];
        if (entries) look(text, at, entries);
        if (isIdeograph(first)) look(text, at, slots[slotOfPair(first, second)] ?? []);
      }
      return bothMet(met, words);
    },
  };
}

/** The patterns whose clauses are all met, ascending. */
function bothMet(met: Uint32Array, words: number): number[] {
  const found: number[] = [];
  for (let word = 0; word < words; word++) {
    let bits = met[word] ?? 0;
    for (let rank = 1; rank < MOST_CLAUSES; rank++) bits &= met[rank * words + word] ?? 0;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      found.push(word * 32 + bit);
      bits &= bits - 1;
    }
  }
  return found;
}

const pairSlot = (literal: string): number => slotOfPair(literal.charCodeAt(0), literal.charCodeAt(1));
const tripleSlot = (literal: string, at: number): number =>
  slotOfTriple(literal.charCodeAt(at), literal.charCodeAt(at + 1), literal.charCodeAt(at + 2));

/** Puts each literal into the emptiest slot that one of its letter triples leads to. */
function fillSlots(literals: ReadonlyMap<string, Bits>): readonly (Entry[] | undefined)[] {
  const slots: (Entry[] | undefined)[] = new Array(SLOTS);
  for (const [literal, bits] of literals) {
    const offset = literal.length < 3 ? 0 : emptiestTriple(literal, slots);
    const slot = literal.length < 3 ? pairSlot(literal) : tripleSlot(literal, offset);
    const entries = slots[slot] ?? [];
    slots[slot] = entries;
    entries.push({ literal, offset, ...bits });
  }
  return slots;
}

/** Most literals belong to a few patterns only; these come in order, so the word is the last one or new. */
function setBit({ places, bits }: Bits, word: number, bit: number): void {
  const at = places.lastIndexOf(word);
  if (at >= 0) {
    bits[at] = (bits[at] ?? 0) | bit;
    return;
  }
  places.push(word);
  bits.push(bit);
}

function emptiestTriple(literal: string, slots: readonly (Entry[] | undefined)[]): number {
  const sizeAt = (at: number) => slots[tripleSlot(literal, at)]?.length ?? 0;
  let best = 0;
  for (let at = 1; at + 2 < literal.length; at++) if (sizeAt(at) < sizeAt(best)) best = at;
  return best;
}
