import { useId, useState } from 'preact/hooks';
import { isDqsKey } from '../../lib/dns/blocklists/dqs-key.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { Slip } from './Slip.tsx';

interface Props {
  /** The id of what is said about the key. */
  describedBy: string;
  onKey: (key: string) => Promise<void>;
  announce: (sentence: string) => void;
}

const slipIn = (key: string): MessageKey | undefined => {
  if (key === '') return 'options_dqs_empty';
  return isDqsKey(key) ? undefined : 'options_dqs_bad';
};

/** Takes a key, hidden as it is typed. */
export function DqsField({ describedBy, onKey, announce }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [slip, setSlip] = useState<MessageKey>();

  const submit = (event: Event) => {
    event.preventDefault();
    const key = text.trim();
    const found = slipIn(key);
    setSlip(found);
    if (found) return announce(translate({ key: found }));
    void onKey(key);
  };

  return (
    <form class="key" onSubmit={submit}>
      <label for={id}>{translate({ key: 'options_dqs_label' })}</label>
      <div class="offer">
        <input
          id={id}
          class="field"
          type="password"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={slip !== undefined}
          aria-describedby={`${id}-slip ${describedBy}`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSlip(undefined);
          }}
        />
        <button type="submit" class="button">
          {translate({ key: 'options_dqs_save' })}
        </button>
      </div>
      <Slip id={`${id}-slip`} slip={slip && { key: slip }} />
    </form>
  );
}
