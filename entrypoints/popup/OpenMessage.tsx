import { CopyButton } from '../../components/CopyButton.tsx';
import type { Message, Translate } from '../../lib/i18n.ts';
import { copy } from '../shell/copy.ts';
import type { TabId } from '../shell/open-message.ts';
import { diagnosticsOf } from './diagnostics.ts';

interface Props {
  tab: TabId;
  /** Why its page shows no panel, or is not as we know it. */
  why: Message | undefined;
  /** There is something in the page that a maintainer should see. */
  canCopy: boolean;
  onRead: () => void;
  announce: (sentence: string) => void;
  translate: Translate;
}

/** The message that is open in the webmail behind the popup, whatever the page made of it. */
export function OpenMessage({ tab, why, canCopy, onRead, announce, translate }: Props) {
  const tools = { translate, copy, announce };
  return (
    <section class="open-message">
      <button type="button" class="button" onClick={onRead}>
        {translate({ key: 'popup_view_read' })}
      </button>
      {why && <p class="quiet">{translate(why)}</p>}
      {canCopy && <CopyButton label="popup_view_copy" text={() => diagnosticsOf(tab)} {...tools} />}
    </section>
  );
}
