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

/** One literal, found by three of its letters (two, where it is of ideographs). */
interface Entry {
  literal: string;
  /** Where in the literal those letters stand. */
  offset: number;
  /** A bit for each clause that the literal satisfies, as numbers of words and their bits: see `buildPrefilter`. */
  places: number[];
  bits: number[];
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
  const literals = new Map<string, Uint32Array>();
  const unindexed: number[] = [];
  patterns.forEach((pattern, index) => {
    const clauses = requiredClauses(pattern.source);
    if (clauses.length === 0) unindexed.push(index);
    for (let rank = 0; rank < MOST_CLAUSES; rank++) {
      for (const literal of clauses[rank] ?? ['']) {
        const bits = literal === '' ? always : (literals.get(literal) ?? new Uint32Array(size));
        const word = rank * words + (index >> 5);
        bits[word] = (bits[word] ?? 0) | (1 << (index & 31));
        if (literal !== '') literals.set(literal, bits);
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
function fillSlots(literals: ReadonlyMap<string, Uint32Array>): readonly (Entry[] | undefined)[] {
  const slots: (Entry[] | undefined)[] = new Array(SLOTS);
  for (const [literal, bits] of literals) {
    const offset = literal.length < 3 ? 0 : emptiestTriple(literal, slots);
    const slot = literal.length < 3 ? pairSlot(literal) : tripleSlot(literal, offset);
    slots[slot] = [...(slots[slot] ?? []), { literal, offset, ...sparse(bits) }];
  }
  return slots;
}

/** Most literals belong to a few patterns only. */
function sparse(bits: Uint32Array): Pick<Entry, 'places' | 'bits'> {
  const places = [...bits.keys()].filter((word) => bits[word] !== 0);
  return { places, bits: places.map((word) => bits[word] ?? 0) };
}

function emptiestTriple(literal: string, slots: readonly (Entry[] | undefined)[]): number {
  const sizeAt = (at: number) => slots[tripleSlot(literal, at)]?.length ?? 0;
  let best = 0;
  for (let at = 1; at + 2 < literal.length; at++) if (sizeAt(at) < sizeAt(best)) best = at;
  return best;
}
