import { useEffect, useRef, useState } from 'preact/hooks';
import { type Lookup, type Recent, without } from '../../lib/recent.ts';
import { isPrivateWindow } from '../shell/private-window.ts';
import { keepRecent, loadRecent, saveRecent } from '../shell/recent.ts';

/** The last look-ups, as they are kept; the last thing that was forgotten can come back while the popup is open. */
export function useRecent(kept: readonly Recent[]) {
  const [list, setList] = useState(kept);
  const [forgotten, setForgotten] = useState<readonly Recent[]>();

  const isPrivate = useRef(false);
  /** What was read before a change says nothing of it. */
  const changes = useRef(0);

  const change = async (next: readonly Recent[], before?: readonly Recent[]) => {
    changes.current++;
    setList(next);
    setForgotten(before);
    await saveRecent(next);
  };

  useEffect(() => {
    const reload = async () => {
      const asOf = changes.current;
      const kept = await loadRecent();
      if (asOf === changes.current) setList(kept);
    };
    window.addEventListener('focus', reload); // the options may have emptied it
    return () => window.removeEventListener('focus', reload);
  }, []);

  const isRemembered = async () => !isPrivate.current && !(await isPrivateWindow());

  return {
    list,
    canUndo: forgotten !== undefined,
    /** May anything be remembered of what is looked at now? */
    isRemembered,
    /** What is looked at now came from a private window, which may not be the one of this page. */
    setPrivate: (told: boolean) => {
      isPrivate.current = told;
    },
    remember: async (lookup: Lookup) => {
      if (!(await isRemembered())) return;
      setForgotten(undefined);
      setList(await keepRecent(lookup));
    },
    forget: (one: Recent) => change(without(list, one), list),
    forgetAll: () => change([], list),
    undo: () => change(forgotten ?? list),
  };
}
