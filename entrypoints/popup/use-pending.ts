import { useEffect } from 'preact/hooks';
import { onPending, type Pending, takePending } from '../shell/pending.ts';

/** Hands over what was left for the popup, before it opened or while it is open. */
export function usePending(take: (pending: Pending) => void): void {
  useEffect(() => {
    const read = async () => {
      const pending = await takePending();
      if (pending) take(pending);
    };
    void read();
    return onPending(() => void read());
  }, []);
}
