/** How long it takes, in seconds. */
export async function secondsOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/** Seconds of one run; the best of several, because the machine has other work too. */
export async function best(rounds: number, run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) least = Math.min(least, await secondsOf(run));
  return least;
}

/** Enough for the engine to have compiled what it runs often. */
const ROUNDS = 40;

/** Of two that are compared, in turns: other work on the machine then slows both. */
export async function bestOfBoth(one: () => unknown, other: () => unknown): Promise<[number, number]> {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    least[0] = Math.min(least[0], await secondsOf(one));
    least[1] = Math.min(least[1], await secondsOf(other));
  }
  return least;
}
