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

/** What is known of a word: the row of its own weights, and those of the pairs that it ends, by the number of the first. */
interface Known {
  number: number;
  row: number;
  pairs: Map<number, number> | undefined;
}

/** No row, no word before. */
const NONE = -1;

/** All that is known, by the word or mark. */
function index(terms: readonly string[]): Map<string, Known> {
  const words = new Map<string, Known>();
  const known = (word: string): Known => {
    const given = words.get(word) ?? { number: words.size, row: NONE, pairs: undefined };
    words.set(word, given);
    return given;
  };
  terms.forEach((term, row) => {
    const [first = '', second] = term.split(' ');
    const beginning = known(first);
    if (second === undefined) {
      beginning.row = row;
      return;
    }
    const ending = known(second);
    ending.pairs ??= new Map();
    ending.pairs.set(beginning.number, row);
  });
  return words;
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
  const known = index(terms);
  const metIn = new Uint32Array(terms.length); // by row: which text had its term last, by their order
  let turn = 0;
  return (text, marks) => {
    turn++;
    const { words, starts, ends } = wordsOf(text);
    const rows: number[] = [];
    const places: number[] = []; // of each row: where its term begins, in words
    const meet = (row: number, at: number) => {
      if (metIn[row] === turn) return;
      metIn[row] = turn;
      rows.push(row);
      places.push(at);
    };
    let before = NONE;
    words.forEach((word, at) => {
      const found = known.get(word);
      if (found && found.row !== NONE) meet(found.row, at);
      const pair = before === NONE ? undefined : found?.pairs?.get(before);
      if (pair !== undefined) meet(pair, at - 1);
      before = found?.number ?? NONE;
    });
    if (rows.length < FEWEST_TERMS) return undefined;
    const scores = Float64Array.from(model.bias);
    const count = (row: number) => {
      for (let column = 0; column < width; column++)
        scores[column] = (scores[column] ?? 0) + (weights[row * width + column] ?? 0);
    };
    rows.forEach(count);
    for (const mark of marks) {
      const row = known.get(mark)?.row ?? NONE;
      if (row !== NONE) count(row);
    }
    const shares = softmax(scores);
    const best = indexOfHighest(shares);
    const most = heaviest(rows, (row) => weights[row * width + best] ?? 0, terms);
    const at = places[most] ?? 0;
    const last = terms[rows[most] ?? 0]?.includes(' ') ? at + 1 : at;
    return {
      label: labels[best] as Label,
      share: shares[best] ?? 0,
      shareOf: (label) => shares[labels.indexOf(label)] ?? 0,
      start: starts[at] ?? 0,
      end: ends[last] ?? 0,
    };
  };
}

/** Which of the rows weighs most. "IL" or "by" may, in a model; shown alone it explains nothing, and comes last. */
function heaviest(
  rows: readonly number[],
  weightOf: (row: number) => number,
  terms: readonly string[],
): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  rows.forEach((row, index) => {
    const weight = weightOf(row);
    if (weight <= most) return;
    const shown = SHORT.test(terms[row] ?? '') ? weight - HEAVIEST : weight;
    if (shown <= most) return;
    most = shown;
    best = index;
  });
  return best;
}

/** Loops: spread and mapped, these few numbers take as long as all words of a reply. */
function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const power = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

function indexOfHighest(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] ?? 0) > (numbers[best] ?? 0)) best = at;
  return best;
}
