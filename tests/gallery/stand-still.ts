import { NOW } from './now.ts';

/** Feedback that takes itself back does so after two seconds. */
const LONG = 1_000;

/** The same picture at any time: the clock stands, and nothing is taken back. */
export function standStill(): void {
  Date.now = () => NOW;
  const start = window.setTimeout.bind(window);
  const startShort = (act: () => void, delay = 0) => (delay < LONG ? start(act, delay) : 0);
  Object.assign(window, { setTimeout: startShort });
}
