import { type Branch, isIdeograph, MOST_CLAUSES } from './literals.ts';

/** Power of two; a collision only costs one needless comparison. */
const SLOTS = 1 << 14;

/** Texts that no pattern can match are the rule: this finds the few branches of them worth trying, in one pass. */
export interface Prefilter {
  /** Indexes of the branches that could match, ascending. */
  candidates: (lowerCaseText: string) => number[];
  /** Branches without a usable literal; they are always candidates. */
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
 * Indexes branches of patterns by the literals that they require; one is worth trying when each of its clauses is met. The
 * bits of the first clauses of all branches come first, then those of the second ones.
 */
export function buildPrefilter(branches: readonly Branch[]): Prefilter {
  const words = Math.ceil(branches.length / 32);
  const size = words * MOST_CLAUSES;
  const always = new Int32Array(size); // clauses that a branch does not have are met by any text
  const literals = new Map<string, Bits>();
  const unindexed: number[] = [];
  branches.forEach(({ clauses }, index) => {
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
  const { heads, records, letters, marks } = flattened(fillSlots(literals));
  const met = new Int32Array(size);
  const look = (text: string, at: number, slot: number) => {
    const end = (heads[slot + 1] ?? 0) * RECORD;
    for (let record = (heads[slot] ?? 0) * RECORD; record < end; record += RECORD) {
      const far = at + (records[record + FAR] ?? 0);
      if (far < 0 || far >= text.length || text.charCodeAt(far) !== records[record + FAR_LETTER]) continue;
      const from = records[record + LETTERS] ?? 0;
      const length = records[record + LENGTH] ?? 0;
      if (!isSame(text, at - (records[record + OFFSET] ?? 0), letters, from, length)) continue;
      const last = records[record + LAST_MARK] ?? 0;
      for (let mark = records[record + FIRST_MARK] ?? 0; mark < last; mark += 2) {
        const word = marks[mark] ?? 0;
        met[word] = (met[word] ?? 0) | (marks[mark + 1] ?? 0);
      }
    }
  };
  return {
    unindexed,
    candidates: (text) => {
      met.set(always);
      const last = text.length - 1;
      let second = last < 0 ? 0 : text.charCodeAt(0);
      let third = last < 1 ? 0 : text.charCodeAt(1);
      for (let at = 0; at < last; at++) {
        const first = second;
        second = third;
        third = at + 2 > last ? 0 : text.charCodeAt(at + 2); // reading behind the end makes V8 forget its fast code
        const slot = slotOfTriple(first, second, third);
        if (heads[slot] !== heads[slot + 1]) look(text, at, slot);
        if (isIdeograph(first)) look(text, at, slotOfPair(first, second));
      }
      return bothMet(met, words);
    },
  };
}

/** The branches whose clauses are all met, ascending. */
function bothMet(met: Int32Array, words: number): number[] {
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

/** Where in a literal the letter stands that is farthest from those it is found by: most that share three differ there. */
const farthest = ({ literal, offset }: Entry): number =>
  offset > (literal.length - 1) / 2 ? 0 : literal.length - 1;

/** What stands where in the record of an entry. */
const FAR = 0;
const FAR_LETTER = 1;
const OFFSET = 2;
const LETTERS = 3;
const LENGTH = 4;
const FIRST_MARK = 5;
const LAST_MARK = 6;
const RECORD = 8;

/**
 * The slots as numbers in a row, a record per entry: objects lie scattered over megabytes, and while a mail is parsed
 * the processor's cache forgets them (measured: a reply took 30 µs behind a mail, against 5 behind another reply).
 */
function flattened(slots: readonly (Entry[] | undefined)[]) {
  const heads = new Uint16Array(SLOTS + 1);
  const records: number[] = [];
  const literals: string[] = [];
  const marks: number[] = [];
  let letters = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    for (const entry of slots[slot] ?? []) {
      const { literal, offset, places, bits } = entry;
      const far = farthest(entry);
      const last = marks.length + places.length * 2;
      records.push(
        far - offset,
        literal.charCodeAt(far),
        offset,
        letters,
        literal.length,
        marks.length,
        last,
        0,
      );
      places.forEach((place, index) => {
        marks.push(place, bits[index] ?? 0);
      });
      literals.push(literal);
      letters += literal.length;
    }
    heads[slot + 1] = literals.length;
  }
  return {
    heads,
    records: Int32Array.from(records),
    letters: literals.join(''),
    marks: Int32Array.from(marks),
  };
}

/** Does a text hold these letters there? */
function isSame(text: string, at: number, letters: string, from: number, length: number): boolean {
  if (at < 0 || at + length > text.length) return false;
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(at + index) !== letters.charCodeAt(from + index)) return false;
  }
  return true;
}

/** Most literals belong to a few branches only; these come in order, so the word is the last one or new. */
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
