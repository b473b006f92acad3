import { useMemo, useRef, useState } from 'preact/hooks';
import type { ChangeMark, History } from '../../../lib/history/entry.ts';
import type { Result } from '../../../lib/i18n.ts';
import { putMark, removeMark } from '../../shell/history.ts';
import { translate } from '../../shell/translate.ts';
import { type Said, SaidLine } from '../SaidLine.tsx';
import { Change } from './Change.tsx';
import { ChangeForm } from './ChangeForm.tsx';

interface Props {
  history: History;
  now: number;
  announce: (sentence: string) => void;
}

/** What the person changed, each with what failed before and after. */
export function Changes({ history, now, announce }: Props) {
  const [edited, setEdited] = useState<string>();
  const [said, setSaid] = useState<Said>();
  const adding = useRef<HTMLButtonElement>(null);
  const marks = useMemo(() => history.marks.toSorted((one, other) => other.at - one.at), [history.marks]);

  const say = (next: Said) => {
    setSaid(next);
    announce(translate(next.done));
  };
  const end = () => {
    setEdited(undefined);
    requestAnimationFrame(() => adding.current?.focus());
  };
  const change = async (changing: Promise<Result<unknown>>, done: Said) => {
    const result = await changing;
    say(result.ok ? done : { done: result.error, isFailed: true });
    return result.ok;
  };
  const save = async (mark: ChangeMark) => {
    if (await change(putMark(mark), { done: { key: 'history_change_saved' } })) end();
  };
  const remove = (mark: ChangeMark) =>
    void change(removeMark(mark.id), {
      done: { key: 'history_change_removed' },
      undo: async () => {
        await change(putMark(mark), { done: { key: 'options_undone' } });
        adding.current?.focus();
      },
    });

  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{translate({ key: 'history_changes' })}</h2>
      <p>{translate({ key: 'history_changes_why' })}</p>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <li key={mark.id}>
              {edited === mark.id ? (
                <ChangeForm mark={mark} now={now} onSave={save} onCancel={end} />
              ) : (
                <Change
                  mark={mark}
                  entries={history.entries}
                  now={now}
                  onEdit={() => setEdited(mark.id)}
                  onRemove={() => remove(mark)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {edited === 'new' ? (
        <ChangeForm now={now} onSave={save} onCancel={end} />
      ) : (
        <p class="offer">
          <button type="button" class="button" ref={adding} onClick={() => setEdited('new')}>
            {translate({ key: 'history_change_add' })}
          </button>
          <SaidLine said={said} />
        </p>
      )}
    </section>
  );
}
