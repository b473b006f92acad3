import { useMemo, useState } from 'preact/hooks';
import type { Known } from '../known.ts';

/** The bounces that are chosen; what is deleted is chosen no longer. */
export interface Chosen {
  ids: ReadonlySet<string>;
  choose: (ids: readonly string[]) => void;
  leave: (ids: readonly string[]) => void;
  clear: () => void;
}

/** Keeps what is chosen, however the list is narrowed down meanwhile. */
export function useChosen(known: Known | undefined): Chosen {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => new Set([...picked].filter((id) => known?.byId().has(id))), [picked, known]);
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
