import { useEffect, useState } from 'preact/hooks';
import type { History } from '../../lib/history/entry.ts';
import type { Result } from '../../lib/i18n.ts';
import { loadHistory, onHistory } from '../shell/history.ts';

/** The history as it is now; nothing before it was read. */
export function useHistory(): Result<History> | undefined {
  const [history, setHistory] = useState<Result<History>>();
  useEffect(() => {
    const read = async () => setHistory(await loadHistory());
    void read();
    return onHistory(() => void read());
  }, []);
  return history;
}
