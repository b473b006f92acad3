import type { Model } from '../packed-knowledge.ts';
import { unpackTerms, unpackWeights } from './packed-model.ts';
import { wordsOf } from './terms.ts';

/** What the words of a text are like, by a linear model over words and pairs of words (scripts/train.ts). */
export interface Opinion<Label extends string> {
  label: Label;
  /** How sure, 0 to 1. */
  share: number;
  /** How like another one it is, 0 to 1. */
  shareOf: (label: Label) => number;
  /** The words that spoke most for it: where they stand. */
  start: number;
  end: number;
}

/** Fewer known terms than that are no ground for an opinion. */
const FEWEST_TERMS = 2;

/** One word of up to two letters; an ideograph alone is a word. */
const SHORT = /^[a-z\u00c0-\u1fff]{1,2}$/;
/** More than any term weighs. */
const HEAVIEST = 100;

/** More words than any model here has, so that a pair of their numbers makes one number. */
const PAIR = 1 << 16;

/** Rows of the weights: by word or mark, and by the numbers of two neighbours. */
function index(known: string[]) {
  const rowOfWord = new Map<string, number>();
  const rowOfPair = new Map<number, number>();
  const numberOf = new Map<string, number>();
  const number = (word: string): number => {
    const given = numberOf.get(word) ?? numberOf.size;
    numberOf.set(word, given);
    return given;
  };
  known.forEach((term, row) => {
    const [first = '', second] = term.split(' ');
    if (second === undefined) rowOfWord.set(first, row);
    else rowOfPair.set(number(first) * PAIR + number(second), row);
  });
  return { rowOfWord, rowOfPair, numberOf };
}

/**
 * Reads a text whose names are masked, and marks that stand for what else is known of it; undefined when it holds hardly
 * a word that the model knows.
 */
export type Likeness<Label extends string> = (
  text: string,
  marks: readonly string[],
) => Opinion<Label> | undefined;

/** Makes a model ready to be asked. */
export function createLikeness<Label extends string>(model: Model): Likeness<Label> {
  const labels = model.labels as Label[];
  const width = labels.length;
  const weights = unpackWeights(model.weights, model.scale);
  const terms = unpackTerms(model.terms);
  const { rowOfWord, rowOfPair, numberOf } = index(terms);
  return (text, marks) => {
    const { words, starts, ends } = wordsOf(text);
    const rows = new Map<number, number>(); // row of the weights -> first word of its term
    let before = -1;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      const row = rowOfWord.get(word);
      if (row !== undefined && !rows.has(row)) rows.set(row, at);
      const number = numberOf.get(word) ?? -1;
      const pair = before >= 0 && number >= 0 ? rowOfPair.get(before * PAIR + number) : undefined;
      if (pair !== undefined && !rows.has(pair)) rows.set(pair, at - 1);
      before = number;
    }
    if (rows.size < FEWEST_TERMS) return undefined;
    const scores = model.bias.slice();
    const count = (row: number) => {
      for (let column = 0; column < width; column++)
        scores[column] = (scores[column] ?? 0) + (weights[row * width + column] ?? 0);
    };
    for (const row of rows.keys()) count(row);
    for (const mark of marks) {
      const row = rowOfWord.get(mark);
      if (row !== undefined) count(row);
    }
    const shares = softmax(scores);
    const best = shares.indexOf(Math.max(...shares));
    // "IL" or "by" may weigh most in a model; shown alone, it explains nothing
    const isShort = ([row]: [number, number]) => SHORT.test(terms[row] ?? '');
    const weightOf = (term: [number, number]) =>
      (weights[term[0] * width + best] ?? 0) - (isShort(term) ? HEAVIEST : 0);
    const [row, at] = [...rows].reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    const last = terms[row]?.includes(' ') ? at + 1 : at;
    return {
      label: labels[best] as Label,
      share: shares[best] ?? 0,
      shareOf: (label) => shares[labels.indexOf(label)] ?? 0,
      start: starts[at] ?? 0,
      end: ends[last] ?? 0,
    };
  };
}

function softmax(scores: number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
