import { useEffect } from 'preact/hooks';
import type { Known } from '../known.ts';

/** Entries between two looks at the clock. */
const STEP = 100;
/** What is left of a frame for a key that is pressed just then; milliseconds. */
const SPARE = 3;

/** Puts the searched texts together while nobody does anything, so that the first letter is as quick as the next. */
export function useWarmSearch({ history, textOf }: Pick<Known, 'history' | 'textOf'>): void {
  useEffect(() => {
    let next = 0;
    let waiting = requestIdleCallback(work);
    function work(idle: IdleDeadline): void {
      while (next < history.entries.length) {
        if (idle.timeRemaining() < SPARE) {
          waiting = requestIdleCallback(work);
          return;
        }
        for (const entry of history.entries.slice(next, next + STEP)) textOf(entry);
        next += STEP;
      }
    }
    return () => cancelIdleCallback(waiting);
  }, [history, textOf]);
}
