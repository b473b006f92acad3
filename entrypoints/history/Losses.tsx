import { Icon } from '../../components/Icon.tsx';
import type { History } from '../../lib/history/entry.ts';
import type { Message } from '../../lib/i18n.ts';
import { translate } from '../shell/translate.ts';
import { numberOf } from './labels.ts';

/** What is missing of the history, and what can be done. */
export function Losses({ history: { dropped = 0, unreadable = 0 } }: { history: History }) {
  const losses: Message[] = [];
  if (unreadable > 0) losses.push({ key: 'history_incomplete', values: [numberOf(unreadable)] });
  if (dropped > 0) losses.push({ key: 'history_dropped', values: [numberOf(dropped)] });
  if (losses.length === 0) return null;
  return (
    <section class="losses" data-verdict="warn">
      {losses.map((loss) => (
        <p key={loss.key} class="slip">
          <Icon name="warn" />
          <span>{translate(loss)}</span>
        </p>
      ))}
    </section>
  );
}
