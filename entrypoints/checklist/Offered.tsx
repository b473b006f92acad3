import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

interface Props {
  label: MessageKey;
  texts: readonly string[];
  onPick: (text: string) => void;
}

/** What may be meant, to be put into the field by a press; nothing is put there unasked. */
export function Offered({ label, texts, onPick }: Props) {
  if (texts.length === 0) return null;
  return (
    <p class="offered quiet">
      {translate({ key: label })}
      {texts.map((text) => (
        <button key={text} type="button" class="link" onClick={() => onPick(text)}>
          <bdi>{text}</bdi>
        </button>
      ))}
    </p>
  );
}
