import { FARTHEST_STEP, packTerms, packWeights } from '../../lib/likeness/packed-model.ts';
import type { Model } from '../../lib/packed-knowledge.ts';
import type { Sample } from './samples.ts';

const ROUNDS = 20;
const RATE = 0.1;
const DECAY = 0.0005;

/** What a model is to tell apart, and how. */
export interface Plan {
  labels: readonly string[];
  /** A term that occurs more seldom teaches its few samples by heart. */
  fewestSamples: number;
  /** Terms that speak for nothing in particular are left out, to keep the file small. */
  leastWeight: number;
  /** How much worse than the others it is to get one wrong: 1 where nothing is said. */
  costOf?: Readonly<Record<string, number>>;
}

/** A shuffle that is the same every time (linear congruential, Numerical Recipes). */
function shuffled(count: number, seed: number): number[] {
  let state = seed;
  const keys = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  });
  return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** Multinomial logistic regression over words and pairs of words, AdaGrad: always the same result for the same samples. */
export function fitModel(samples: readonly Sample[], plan: Plan): Model {
  const { labels, fewestSamples, leastWeight, costOf = {} } = plan;
  const frequency = new Map<string, number>();
  for (const { terms } of samples)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vocabulary = [...frequency].filter(([, count]) => count >= fewestSamples).map(([term]) => term);
  const rowOf = new Map(vocabulary.map((term, row) => [term, row]));
  const width = labels.length;
  const biasRow = vocabulary.length;
  const weights = new Float64Array((vocabulary.length + 1) * width);
  const squares = new Float64Array(weights.length).fill(1e-8);

  const rowsOf = ({ terms }: Sample): number[] => terms.flatMap((term) => rowOf.get(term) ?? []);

  function sharesOf(rows: number[]): number[] {
    const scores = labels.map((_, column) =>
      [...rows, biasRow].reduce((sum, row) => sum + (weights[row * width + column] ?? 0), 0),
    );
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(samples.length, round + 1)) {
      const sample = samples[index];
      if (!sample) continue;
      const rows = rowsOf(sample);
      const shares = sharesOf(rows);
      const cost = costOf[sample.label] ?? 1;
      for (const row of [...rows, biasRow]) {
        for (let column = 0; column < width; column++) {
          const at = row * width + column;
          const weight = weights[at] ?? 0;
          const error = cost * ((shares[column] ?? 0) - (labels[column] === sample.label ? 1 : 0));
          const gradient = error + DECAY * weight;
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = weight - (RATE * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }

  const row = (index: number): number[] => [...weights.subarray(index * width, (index + 1) * width)];
  const kept = vocabulary.filter((_, index) => Math.max(...row(index).map(Math.abs)) >= leastWeight).sort();
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / FARTHEST_STEP;
  const steps = kept.flatMap((term) => row(rowOf.get(term) ?? 0).map((weight) => Math.round(weight / scale)));
  return {
    labels: [...labels],
    scale: Number(scale.toPrecision(6)),
    bias: row(biasRow).map((weight) => Number(weight.toPrecision(4))),
    terms: packTerms(kept),
    weights: packWeights(steps),
  };
}
