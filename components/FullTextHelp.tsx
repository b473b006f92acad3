import type { Translate } from '../lib/i18n.ts';

const PLACES = ['panel_unknown_gmail', 'panel_unknown_outlook', 'panel_unknown_it'] as const;

/** Where the full text is, when the notice does not say why. */
export function FullTextHelp({ translate }: { translate: Translate }) {
  return (
    <div class="help">
      <p class="label">{translate({ key: 'panel_unknown_where' })}</p>
      <ul>
        {PLACES.map((key) => (
          <li key={key}>{translate({ key })}</li>
        ))}
      </ul>
    </div>
  );
}
