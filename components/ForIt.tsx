import type { Message, Translate } from '../lib/i18n.ts';

/** One level down: what an administrator looks at, in their words. */
export function ForIt({ detail, translate }: { detail: Message; translate: Translate }) {
  return (
    <details class="for-it">
      <summary class="quiet">{translate({ key: 'panel_for_it' })}</summary>
      <p>{translate(detail)}</p>
    </details>
  );
}
