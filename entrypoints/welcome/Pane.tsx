import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';

/** One of the three things to know. */
export function Pane({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="pane" aria-labelledby={id}>
      <h2 id={id}>{translate({ key: title })}</h2>
      {children}
    </section>
  );
}
