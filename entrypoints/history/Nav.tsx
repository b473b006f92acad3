import type { MessageKey } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import type { View } from './use-view.ts';

/** The comparison belongs to the bounces that were chosen for it. */
const PARTS: readonly { view: View; label: MessageKey }[] = [
  { view: 'overview', label: 'history_overview' },
  { view: 'bounces', label: 'history_bounces' },
  { view: 'transfer', label: 'history_transfer' },
];

/** The parts of the page. */
export function Nav({ view }: { view: View }) {
  const shown = view === 'compare' ? 'bounces' : view;
  return (
    <nav class="parts" aria-label={translate({ key: 'history_parts' })}>
      <ul>
        {PARTS.map(({ view: part, label }) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === shown ? 'page' : undefined}>
              {translate({ key: label })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
