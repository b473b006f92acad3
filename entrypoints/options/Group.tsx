import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { Decided } from './Decided.tsx';

interface Props {
  title: MessageKey;
  why: MessageKey;
  /** The organisation's word holds; the fields show it. */
  isDecided: boolean;
  /** "Saved", for a moment. */
  saved: ComponentChildren;
  children: ComponentChildren;
}

/** Choices that belong together, with what they are for. */
export function Group({ title, why, isDecided, saved, children }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend>
        <h2>{translate({ key: title })}</h2> {isDecided ? <Decided /> : saved}
      </legend>
      <p id={id} class="why-note">
        {translate({ key: why })}
      </p>
      {children}
    </fieldset>
  );
}
