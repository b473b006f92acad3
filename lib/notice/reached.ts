import { listHeading, reached, reachedBelow, unreached } from './recipient-words.ts';

/** In a table, or behind a dash: `a@b   Delivered`. */
export const isReached = (rest: string): boolean => reached.test(rest) && !unreached.test(rest);

/** Says so of the addresses below it; another heading ends that; undefined for other lines. */
export const isReachedBelow = (line: string): boolean | undefined =>
  listHeading.test(line) ? reachedBelow.test(line) && !unreached.test(line) : undefined;
