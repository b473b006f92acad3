import { useEffect, useRef, useState } from 'preact/hooks';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { loadHistory, onHistory } from '../shell/history.ts';

/** While many bounces are imported there are many changes; reading ten thousand takes a tenth of a second. */
const REST = 500;

/** What is remembered, read again after each change in this tab or another. */
export function useHistory(first: Result<History>) {
  const [read, setRead] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const last = useRef(0);

  const reload = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    last.current = performance.now();
    setRead(await loadHistory());
  };
  useEffect(() => {
    const reloadSoon = () => {
      timer.current ??= setTimeout(() => void reload(), Math.max(0, last.current + REST - performance.now()));
    };
    const stop = onHistory(reloadSoon);
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, []);
  return { read, reload };
}
