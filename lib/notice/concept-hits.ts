import { type Concept, type Concepts, conceptNames } from './concept-names.ts';
import { isAscii, undisguised } from './disguised-letters.ts';
import type { Grammar } from './grammar.ts';

/** A bit for each concept. */
export const bitOf = Object.fromEntries(conceptNames.map((name, index) => [name, 1 << index])) as Record<
  Concept,
  number
>;
/** Their bits together. */
export const bitsOf = (wanted: readonly Concept[]): number =>
  wanted.reduce((bits, name) => bits | bitOf[name], 0);

const special: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'a', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case, without accents: people and programs leave them out (and NFD takes Hangul apart, hence NFC). */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return undisguised(lower)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøæłđı]/g, (letter) => special[letter] ?? letter);
};

/** How a word of a concept begins. */
interface Stem {
  text: string;
  /** The word is the stem (`$` in the table). */
  isWhole: boolean;
  bits: number;
}

const unspaced = '\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af';
const isUnspaced = new RegExp(`^[${unspaced}]`);
const share = '(?:9\\d(?:[.,]\\d)?|100) ?[%％]|[%％] ?9\\d';
/** What else stands behind a number: times and sizes. */
const unit =
  '[gmkt]b|go|mo|гб|мб|hou|hrs|day|min|month|year|std|stund|tag|heur|jour|hor|dia|ore|giorn|uur|dag|godz|dni|час|дн|saat|gun|tim|tunn|paiv|hod|[月日年時时天分秒小월일년시분]';
/** A count, as far as digits tell: no date, time, size, version or code. */
const count = `(?<![\\w.:,/#@-])(?:[2-9]|[1-9]\\d)(?![\\w.:,/%-]|\\s?(?:${unit}))`;
const words = new RegExp(`[a-z]{2,40}|[а-я]{2,40}|[${unspaced}]{2,400}|${share}|${count}`, 'g');
/** Stems are looked up by their beginning. */
const keyOf = (word: string): string => word.slice(0, isUnspaced.test(word) ? 2 : 3);

/** The stems of all concepts, by their beginning. */
export type Stems = ReadonlyMap<string, readonly Stem[]>;

/** Takes the lists of stems apart. */
export function stemsOf(concepts: Concepts): Stems {
  const stems = new Map<string, Stem[]>();
  for (const name of conceptNames) {
    const entries = fold(concepts[name]).split(/[\s;]+/);
    for (const entry of entries.filter((part) => part !== '' && !part.endsWith(':'))) {
      const text = entry.replace('$', '');
      const known = stems.get(keyOf(text)) ?? [];
      stems.set(keyOf(text), [...known, { text, isWhole: entry.endsWith('$'), bits: bitOf[name] }]);
    }
  }
  return stems;
}

function bitsOfWord(word: string, stems: Stems): number {
  if (/[%％]/.test(word)) return bitOf.full;
  if (word <= '9' && word >= '1') return bitOf.number;
  let bits = 0;
  for (const stem of stems.get(keyOf(word)) ?? []) {
    const fits = stem.isWhole ? word === stem.text : word.startsWith(stem.text);
    if (fits) bits |= stem.bits;
  }
  return bits & bitOf.other ? bitOf.other : bits;
}

/** A concept of the text, and where it stands. */
export interface Hit {
  at: number;
  bits: number;
}

/** Whoever writes so many words of it has said it. */
const MOST_HITS = 600;
/** Chinese characters and kana say as much in half the space. */
const DENSE = 2;
const LONGEST_STEM = 6;

/** The concepts of a folded text, in their order. */
export function hitsIn(folded: string, { stems }: Grammar): Hit[] {
  const hits: Hit[] = [];
  let shift = 0;
  for (const { 0: word, index } of folded.matchAll(words)) {
    if (hits.length > MOST_HITS) break;
    const isDense = isUnspaced.test(word);
    const last = isDense ? word.length - 2 : 0;
    for (let offset = 0; offset <= last; offset++) {
      const bits = bitsOfWord(isDense ? word.slice(offset, offset + LONGEST_STEM) : word, stems);
      if (bits !== 0) hits.push({ at: index + shift + offset * DENSE, bits });
    }
    if (isDense) shift += word.length * (DENSE - 1);
  }
  return hits;
}

type ConceptSets = readonly (readonly Concept[])[];

/** The same lists are asked for again and again. */
const masksOf = new WeakMap<ConceptSets, number[]>();

/** Which of the concepts a short text holds, a name or a subject. */
export function mentions(text: string, wanted: ConceptSets, grammar: Grammar): boolean {
  if (text === '') return false;
  const masks = masksOf.get(wanted) ?? wanted.map(bitsOf);
  masksOf.set(wanted, masks);
  const bits = hitsIn(fold(text.slice(0, 1000)), grammar).reduce((all, hit) => all | hit.bits, 0);
  return masks.some((mask) => (bits & mask) === mask);
}

/** Is every word of a name one of these concepts, or too short to be a name? */
export function saysOnly(text: string, wanted: readonly Concept[], { stems }: Grammar): boolean {
  const bits = bitsOf(wanted);
  const parts = fold(text.slice(0, 200)).match(nameParts) ?? [];
  return parts.every((part) => {
    if (isUnspaced.test(part)) return rest(part, bits, stems) <= LONGEST_REST;
    return part.length < SHORTEST_NAME || isMadeOf(part, bits, stems);
  });
}

const nameParts = new RegExp(`[a-z]{2,40}|[а-я]{2,40}|[${unspaced}]{2,60}`, 'g');
const SHORTEST_NAME = 4;
/** Particles between the words of a script without spaces. */
const LONGEST_REST = 2;

/** How many characters of such a script belong to no word of these concepts. */
function rest(part: string, bits: number, stems: Stems): number {
  let covered = 0;
  for (let at = 0; at < part.length; ) {
    const found = (stems.get(part.slice(at, at + 2)) ?? []).filter(
      (stem) => (stem.bits & bits) !== 0 && part.startsWith(stem.text, at),
    );
    const length = Math.max(0, ...found.map(({ text }) => text.length));
    covered += length;
    at += length || 1;
  }
  return part.length - covered;
}

/** `postfachservice`, `systeembeheer`: is it made of such words? `mailtool` only begins like one. */
function isMadeOf(word: string, bits: number, stems: Stems): boolean {
  const isWord = (part: string) =>
    (stems.get(keyOf(part)) ?? []).some(
      (stem) =>
        (stem.bits & bits) !== 0 &&
        (part === stem.text ||
          (!stem.isWhole &&
            part.startsWith(stem.text) &&
            part.length - stem.text.length <= (stem.text.length > SHORTEST_NAME ? ENDING : SHORT_ENDING))),
    );
  if (isWord(word)) return true;
  for (let at = SHORTEST_NAME - 1; at <= word.length - SHORTEST_NAME; at++) {
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return true;
  }
  return false;
}

/** What grammar adds to a stem. */
const ENDING = 10;
const SHORT_ENDING = 3;
