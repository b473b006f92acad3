import { useMemo, useState } from 'preact/hooks';
import type { HistoryEntry } from '../../../lib/history/entry.ts';

/** The bounces that are chosen; what is deleted is chosen no longer. */
export interface Chosen {
  ids: ReadonlySet<string>;
  choose: (ids: readonly string[]) => void;
  leave: (ids: readonly string[]) => void;
  clear: () => void;
}

/** Keeps what is chosen, however the list is narrowed down meanwhile. */
export function useChosen(byId: ReadonlyMap<string, HistoryEntry>): Chosen {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => new Set([...picked].filter((id) => byId.has(id))), [picked, byId]);
  return {
    ids,
    choose: (more) => setPicked(new Set([...ids, ...more])),
    leave: (less) => {
      const rest = new Set(ids);
      for (const id of less) rest.delete(id);
      setPicked(rest);
    },
    clear: () => setPicked(new Set()),
  };
}
