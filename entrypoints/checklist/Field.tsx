import { useId } from 'preact/hooks';
import type { Message, MessageKey } from '../../lib/i18n.ts';
import { Slip } from '../options/Slip.tsx';
import { translate } from '../shell/translate.ts';
import { Offered } from './Offered.tsx';

interface Props {
  label: MessageKey;
  text: string;
  placeholder: string;
  /** What is wrong with it. */
  slip: Message | undefined;
  /** What it is for. */
  note?: MessageKey;
  /** What may be meant. */
  offered: { label: MessageKey; texts: readonly string[] };
  onText: (text: string) => void;
}

/** A name or an address: typed, or picked from what is known. */
export function Field({ label, text, placeholder, slip, note, offered, onText }: Props) {
  const id = useId();
  const described = [note && `${id}-note`, slip && `${id}-slip`].filter(Boolean).join(' ');
  return (
    <div>
      <label for={id}>{translate({ key: label })}</label>
      <input
        id={id}
        class="field"
        value={text}
        placeholder={placeholder}
        dir="ltr"
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
        aria-invalid={slip !== undefined}
        aria-describedby={described || undefined}
      />
      {slip && <Slip id={`${id}-slip`} slip={slip} />}
      {note && (
        <p id={`${id}-note`} class="quiet">
          {translate({ key: note })}
        </p>
      )}
      <Offered {...offered} onPick={onText} />
    </div>
  );
}
