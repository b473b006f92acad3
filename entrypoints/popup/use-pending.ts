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
    // The same page may be open in a tab that nobody looks at.
    return onPending(() => {
      if (document.visibilityState === 'visible') void read();
    });
  }, []);
}
