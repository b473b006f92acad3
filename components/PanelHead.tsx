import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from '../lib/i18n.ts';
import { Icon, type IconName } from './Icon.tsx';
import { whenTrusted } from './trusted.ts';

interface Props {
  icon: IconName;
  headingId: string;
  headline: string;
  /** Absent where the panel has a page of its own. */
  controls: HeadControl[] | undefined;
  translate: Translate;
  children: ComponentChildren;
}

/** A button in the corner that opens or closes something. */
export interface HeadControl {
  label: MessageKey;
  icon: IconName;
  isOpen: boolean;
  press: () => void;
}

/** What happened, in one line, and below it whom it concerns. */
export function PanelHead({ icon, headingId, headline, controls, translate, children }: Props) {
  return (
    <header class="head">
      <Icon name={icon} />
      <h2 id={headingId}>{headline}</h2>
      {controls && (
        <div class="corner">
          {controls.map(({ label, icon: shape, isOpen, press }) => (
            <button
              key={label}
              type="button"
              class="tool"
              aria-label={translate({ key: label })}
              aria-expanded={isOpen}
              title={translate({ key: label })}
              onClick={whenTrusted(press)}
            >
              <Icon name={shape} />
            </button>
          ))}
        </div>
      )}
      {children}
    </header>
  );
}
