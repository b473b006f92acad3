import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../../lib/i18n.ts';
import { shortened } from '../../lib/report/harmless.ts';
import { type Outcome, readFile } from './read-notice.ts';
import { type Question, understand } from './understand.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  onAsk: (question: Question) => void;
  onFile: (outcome: Promise<Outcome>) => void;
  translate: Translate;
}

/** The only field: grows with what is pasted; Enter asks, Shift+Enter breaks the line. */
export function QuestionForm({ text, onText, onAsk, onFile, translate }: Props) {
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
        rows={1}
        dir="auto"
        spellcheck={false}
        placeholder={translate({ key: 'popup_placeholder' })}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={askOnEnter}
      />
      <div class="offer">
        <button type="submit" class="button main" aria-describedby={isAboutDns ? `${id}-note` : undefined}>
          {isAboutDns
            ? translate({ key: 'popup_check', values: [shortened(question.name, 60)] })
            : translate({ key: 'popup_diagnose' })}
        </button>
        <span id={`${id}-note`} class="quiet">
          {isAboutDns && translate({ key: 'panel_check_whom' })}
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
