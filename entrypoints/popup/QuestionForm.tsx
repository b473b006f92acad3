import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Message, Translate } from '../../lib/i18n.ts';
import { offered, type Question, readAs } from '../../lib/input/question.ts';
import { understand } from '../../lib/input/understand.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  /** What is wrong with the text that was sent, and what to type instead. */
  error: readonly Message[] | undefined;
  /** Whom a check asks, in words. */
  whom: Message;
  onText: (text: string) => void;
  onAsk: (question: Question) => void;
  /** The person goes on to what is below the field. */
  onDown: () => void;
  translate: Translate;
}

/** Of a browser that does not grow a field by itself (CSS field-sizing). */
const MOST_LINES = 8;

/** The only field: grows with what is pasted; Enter asks, Shift+Enter breaks the line. */
export function QuestionForm({ field, text, error, whom, onText, onAsk, onDown, translate }: Props) {
  const id = useId();
  const question = understand(text);
  const taken = readAs(question);
  const notes = [...(taken ? [taken] : []), ...(question.kind === 'dns' ? [whom] : [])];

  const submit = (event: Event) => {
    event.preventDefault();
    onAsk(question);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) submit(event);
    if (event.key !== 'ArrowDown' || text !== '') return;
    event.preventDefault();
    onDown();
  };

  return (
    <form onSubmit={submit}>
      <label class="label" for={id}>
        {translate({ key: 'popup_label' })}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field"
        rows={Math.min(MOST_LINES, text.split('\n').length)}
        dir="auto"
        spellcheck={false}
        placeholder={translate({ key: 'popup_placeholder' })}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={press}
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
      />
      {error && (
        <p id={`${id}-error`} class="slip" data-verdict="fail">
          <Icon name="alarm" />
          <span>{error.map(translate).join(' ')}</span>
        </p>
      )}
      <div class="offer">
        <button
          type="submit"
          class="button main"
          aria-describedby={notes.length > 0 ? `${id}-note` : undefined}
        >
          {translate(offered(question))}
        </button>
        <span id={`${id}-note`} class="quiet note">
          {notes.map(translate).join(' · ')}
        </span>
        {question.kind === 'dns' && question.form === 'headers' && (
          <button type="button" class="link" onClick={() => onAsk({ kind: 'bounce', text })}>
            {translate({ key: 'popup_as_bounce' })}
          </button>
        )}
      </div>
    </form>
  );
}
