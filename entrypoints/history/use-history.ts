import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { loadHistory, onHistory } from '../shell/history.ts';

/** While many bounces are imported there are many changes; reading ten thousand takes a tenth of a second. */
const REST = 500;

/**
 * What is remembered, read again after each change in this tab or another; while nobody sees it, only at the end.
 * Undefined until it is read for the first time.
 */
export function useHistory(first: Promise<Result<History>>, isPaused: boolean) {
  const [read, setRead] = useState<Result<History>>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const last = useRef(0);
  const pause = useRef({ isPaused, hasMissed: false });

  const reload = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    last.current = performance.now();
    setRead(await loadHistory());
  };
  useLayoutEffect(() => {
    void first.then((found) => setRead((later) => later ?? found));
  }, [first]);
  useEffect(() => {
    const reloadSoon = () => {
      if (pause.current.isPaused) {
        pause.current.hasMissed = true;
        return;
      }
      timer.current ??= setTimeout(() => void reload(), Math.max(0, last.current + REST - performance.now()));
    };
    const stop = onHistory(reloadSoon);
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, []);
  useEffect(() => {
    const { hasMissed } = pause.current;
    pause.current = { isPaused, hasMissed: isPaused && hasMissed };
    if (!isPaused && hasMissed) void reload();
  }, [isPaused]);
  return { read, reload };
}
