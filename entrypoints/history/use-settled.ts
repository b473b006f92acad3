import { useEffect, useState } from 'preact/hooks';

/** Where a page is never idle; milliseconds. */
const PATIENCE = 300;

/** Has the page been seen? What is folded away at first can wait for that. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setSettled(true), { timeout: PATIENCE });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isSettled;
}
