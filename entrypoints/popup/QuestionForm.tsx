import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Message, Translate } from '../../lib/i18n.ts';
import { shortened } from '../../lib/report/harmless.ts';
import { type Outcome, readFile } from './read-notice.ts';
import { type Question, understand } from './understand.ts';

interface Props {
  text: string;
  /** What is wrong with the text that was sent. */
  error: Message | undefined;
  /** Whom a check asks, in words. */
  whom: Message;
  onText: (text: string) => void;
  onAsk: (question: Question) => void;
  onFile: (outcome: Promise<Outcome>) => void;
  translate: Translate;
}

/** The only field: grows with what is pasted; Enter asks, Shift+Enter breaks the line. */
export function QuestionForm({ text, error, whom, onText, onAsk, onFile, translate }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const question = understand(text);
  const isAboutDns = question.kind === 'dns';

  useEffect(() => field.current?.focus(), []);

  const submit = (event: Event) => {
    event.preventDefault();
    onAsk(question);
  };
  const askOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(readFile(file));
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };

  return (
    <form onSubmit={submit} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label class="label" for={id}>
        {translate({ key: 'popup_label' })}
      </label>
      <textarea
        id={id}
        ref={field}
        class="field"
        rows={1}
        dir="auto"
        spellcheck={false}
        placeholder={translate({ key: 'popup_placeholder' })}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={askOnEnter}
        aria-invalid={error !== undefined}
        aria-describedby={error && `${id}-error`}
      />
      {error && (
        <p id={`${id}-error`} class="slip" data-verdict="fail">
          <Icon name="alarm" />
          <span>
            {error.key !== 'dns_input_empty' && translate(error)} {translate({ key: 'popup_neither' })}
          </span>
        </p>
      )}
      <div class="offer">
        <button type="submit" class="button main" aria-describedby={isAboutDns ? `${id}-note` : undefined}>
          {isAboutDns
            ? translate({ key: 'popup_check', values: [shortened(question.name, 60)] })
            : translate({ key: 'popup_diagnose' })}
        </button>
        <span id={`${id}-note`} class="quiet">
          {isAboutDns && translate(whom)}
        </span>
      </div>
      <p class="file quiet">
        <button type="button" class="link" onClick={() => picker.current?.click()}>
          {translate({ key: 'popup_file' })}
        </button>{' '}
        {translate({ key: 'popup_drop' })}
        <input
          ref={picker}
          type="file"
          hidden
          accept=".eml,message/rfc822"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </p>
    </form>
  );
}
