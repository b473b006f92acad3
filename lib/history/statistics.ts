import { countBelow } from './count-below.ts';

/**
 * The two exact tests that the patterns use. Both give the chance to see at least this much if nothing were
 * going on; both are exact for small numbers, where the usual approximations are not.
 */

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** Below this the series of Stirling is not exact enough; shifted up instead. */
const EXACT_FROM = 12;

/** ln(n!), by the series of Stirling: 10 digits are right from 0 on. */
export function logFactorial(n: number): number {
  let x = n + 1;
  let shift = 0;
  while (x < EXACT_FROM) {
    shift -= Math.log(x);
    x += 1;
  }
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return shift + (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
}

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** The sum of chances from `first` to `last`, each given as a logarithm. */
function tail(first: number, last: number, logChance: (k: number) => number): number {
  let sum = 0;
  for (let k = first; k <= last; k++) {
    const chance = Math.exp(logChance(k));
    sum += chance;
    if (chance < sum * 1e-12) break; // behind the peak: the rest adds nothing
  }
  return Math.min(1, sum);
}

/** How often chance alone gives `hits` or more of `trials`, when each one hits with `chance`. */
export function binomialTail(hits: number, trials: number, chance: number): number {
  if (hits <= trials * chance) return 1; // no more than expected: nothing to test
  if (chance <= 0) return 0;
  return tail(
    hits,
    trials,
    (k) => logChoose(trials, k) + k * Math.log(chance) + (trials - k) * Math.log1p(-chance),
  );
}

/** Two groups, each split in two: `hits` of `all` here, `hits` of `all` elsewhere. */
export interface Split {
  hits: number;
  all: number;
}

/** Fisher's exact test, one-sided: how often chance alone puts this many of all hits here. */
export function fisher(here: Split, elsewhere: Split): number {
  const hits = here.hits + elsewhere.hits;
  const all = here.all + elsewhere.all;
  if (here.hits * all <= hits * here.all) return 1; // no more than its share
  const logAll = logChoose(all, hits);
  return tail(
    here.hits,
    Math.min(hits, here.all),
    (k) => logChoose(here.all, k) + logChoose(elsewhere.all, hits - k) - logAll,
  );
}

/**
 * The rank test of Mann and Whitney, one-sided, by its normal approximation with a correction for steps: how often
 * chance alone puts `later` so far behind `earlier`. From four values each it is right to within a few per mille.
 */
export function laterThan(earlier: readonly number[], later: readonly number[]): number {
  const sorted = [...earlier].sort((a, b) => a - b);
  const wins = later.reduce((sum, value) => sum + rankOf(sorted, value), 0);
  const pairs = earlier.length * later.length;
  const spread = Math.sqrt((pairs * (earlier.length + later.length + 1)) / 12);
  return normalTail((wins - pairs / 2 - 0.5) / spread);
}

/** How many stand before it, the equal ones counted half. */
function rankOf(sorted: readonly number[], value: number): number {
  const below = countBelow(sorted, (each) => each < value);
  const upTo = countBelow(sorted, (each) => each <= value);
  return (below + upTo) / 2;
}

/** Abramowitz and Stegun 26.2.17, off by less than 1e-7. */
function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
