import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Message, Translate } from '../../lib/i18n.ts';
import type { Recent } from '../../lib/recent.ts';
import { Examples } from './Examples.tsx';
import { RecentList } from './RecentList.tsx';
import type { useRecent } from './use-recent.ts';

interface Props {
  list: RefObject<HTMLUListElement | null>;
  recent: ReturnType<typeof useRecent>;
  onPick: (text: string) => void;
  onLeave: () => void;
  say: (message: Message) => void;
  translate: Translate;
}

/** What stands under the empty field: the last look-ups, or examples of what the field takes. */
export function Start({ list, recent, onPick, onLeave, say, translate }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  const { canUndo } = recent;
  const shared = { list, onPick, onLeave, translate };

  // The button that was pressed is gone: go on where its answer is.
  useEffect(() => {
    if (canUndo && document.activeElement === document.body) undo.current?.focus();
  }, [canUndo, recent.list]);

  const forget = (forgetting: Promise<void>) =>
    void forgetting.then(() => say({ key: 'popup_recent_forgotten' }));
  const bringBack = () =>
    void recent.undo().then(() => {
      onLeave();
      say({ key: 'popup_recent_back' });
    });

  return (
    <>
      {recent.list.length > 0 ? (
        <RecentList
          recent={recent.list}
          onForget={(one: Recent) => forget(recent.forget(one))}
          onForgetAll={() => forget(recent.forgetAll())}
          {...shared}
        />
      ) : (
        <Examples {...shared} />
      )}
      {canUndo && (
        <p class="undo quiet">
          {translate({ key: 'popup_recent_forgotten' })}{' '}
          <button type="button" class="link" ref={undo} onClick={bringBack}>
            {translate({ key: 'popup_recent_undo' })}
          </button>
        </p>
      )}
    </>
  );
}
